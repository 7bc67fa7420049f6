package caprock.runtime.core.contract;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A lookup with full privileges in a contract's package, which hidden classes need. In OSGi each
 * bundle's class loader has an unnamed module of its own, and {@link MethodHandles#privateLookupIn}
 * across two modules gives package access but never full privileges. So one small class is defined
 * in the package, which makes the lookup there. It is collected with the package's class loader.
 * Thread-safe.
 */
final class PackageLookup {
  private static final String SIMPLE_NAME = "CaprockPackageLookup";
  private static final String METHOD = "lookup";
  private static final String RESULT = Type.getMethodDescriptor(Type.getType(Lookup.class));

  private PackageLookup() {}

  /** The lookup for the package and class loader of a public interface. */
  static Lookup of(Class<?> contract) throws IllegalAccessException, NoSuchMethodException {
    Lookup partial = MethodHandles.privateLookupIn(contract, MethodHandles.lookup());
    Class<?> maker = maker(partial, contract);
    try {
      return (Lookup)
          partial.findStatic(maker, METHOD, MethodType.methodType(Lookup.class)).invokeExact();
    } catch (IllegalAccessException | NoSuchMethodException | RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("A method that throws nothing has thrown.", e);
    }
  }

  private static Class<?> maker(Lookup partial, Class<?> contract) throws IllegalAccessException {
    String name = contract.getPackageName() + "." + SIMPLE_NAME;
    try {
      return partial.findClass(name);
    } catch (ClassNotFoundException notYet) {
      try {
        return partial.defineClass(code(name.replace('.', '/')));
      } catch (LinkageError anotherThreadWasFirst) {
        return found(partial, name, anotherThreadWasFirst);
      }
    }
  }

  private static Class<?> found(Lookup partial, String name, LinkageError failure)
      throws IllegalAccessException {
    try {
      return partial.findClass(name);
    } catch (ClassNotFoundException e) {
      throw failure;
    }
  }

  private static byte[] code(String internalName) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(
        Opcodes.V17,
        Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC,
        internalName,
        null,
        Type.getInternalName(Object.class),
        null);
    MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, METHOD, RESULT, null, null);
    method.visitCode();
    method.visitMethodInsn(
        Opcodes.INVOKESTATIC, Type.getInternalName(MethodHandles.class), "lookup", RESULT, false);
    method.visitInsn(Opcodes.ARETURN);
    method.visitMaxs(1, 0);
    method.visitEnd();
    writer.visitEnd();
    return writer.toByteArray();
  }
}
