package caprock.runtime.core.contract;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Gets a lookup with full privilege in the package of another bundle's class.
 *
 * <p>Each bundle's class loader has an unnamed module of its own, and {@code privateLookupIn} takes
 * the module access away where it leads into another module; without that no hidden class can be
 * defined. What remains allows to define an ordinary class, and that one's own lookup lacks
 * nothing. So each package in which the runtime generates gets one small class, for good.
 */
final class PackageLookup {
  private static final String NAME = "Caprock$Lookup";
  private static final MethodType TYPE = MethodType.methodType(Lookup.class);

  private PackageLookup() {}

  /**
   * The lookup.
   *
   * @throws IllegalAccessException if the package is not open to the runtime
   */
  static Lookup in(Class<?> type) throws IllegalAccessException {
    Lookup partial = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
    if (partial.hasFullPrivilegeAccess()) {
      return partial;
    }
    try {
      MethodHandle own =
          MethodHandles.publicLookup().findStatic(foothold(partial, type), "lookup", TYPE);
      return (Lookup) own.invokeExact();
    } catch (IllegalAccessException | RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("The generated class has one method that cannot fail.", e);
    }
  }

  /** Whoever comes second, be it another thread or the runtime after its restart, finds it there. */
  private static Class<?> foothold(Lookup partial, Class<?> type)
      throws IllegalAccessException, ClassNotFoundException {
    String name = type.getPackageName() + "." + NAME;
    try {
      return partial.defineClass(write(name.replace('.', '/')));
    } catch (LinkageError defined) {
      return partial.findClass(name);
    }
  }

  private static byte[] write(String name) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(
        Opcodes.V17,
        Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC,
        name,
        null,
        "java/lang/Object",
        null);
    MethodVisitor m =
        writer.visitMethod(
            Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC,
            "lookup",
            TYPE.toMethodDescriptorString(),
            null,
            null);
    m.visitCode();
    m.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        "java/lang/invoke/MethodHandles",
        "lookup",
        TYPE.toMethodDescriptorString(),
        false);
    m.visitInsn(Opcodes.ARETURN);
    m.visitMaxs(0, 0);
    m.visitEnd();
    writer.visitEnd();
    return writer.toByteArray();
  }
}
