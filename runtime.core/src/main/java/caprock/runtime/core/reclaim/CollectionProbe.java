package caprock.runtime.core.reclaim;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Tells when the garbage collector has unloaded classes: a class loader that nobody holds, with one
 * class in it, because loaders without classes go with any collection.
 */
final class CollectionProbe extends PhantomReference<ClassLoader> {
  private static final byte[] CLASS = write();

  final long madeAtNs = System.nanoTime();

  /** Defines one class, and is forgotten. */
  private static final class OneClassLoader extends ClassLoader {
    OneClassLoader() {
      super(null);
      defineClass("caprock.Probe", CLASS, 0, CLASS.length);
    }
  }

  CollectionProbe(ReferenceQueue<ClassLoader> queue) {
    super(new OneClassLoader(), queue);
  }

  private static byte[] write() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_FINAL, "caprock/Probe", null, "java/lang/Object", null);
    writer.visitEnd();
    return writer.toByteArray();
  }
}
