package caprock.runtime.core.contract;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The gate's methods as generated code sees them, in the order of its class data. */
enum GateCall {
  ENTER("enter", MethodType.methodType(Object.class, Object.class, int.class)),
  TARGET("target", MethodType.methodType(Object.class, Object.class, Object.class)),
  EXIT("exit", MethodType.methodType(void.class, Object.class, Object.class)),
  RESULT(
      "result",
      MethodType.methodType(
          Object.class, Object.class, Object.class, int.class, Object[].class, Object.class)),
  FAIL(
      "fail",
      MethodType.methodType(
          Throwable.class, Object.class, Object.class, int.class, Throwable.class));

  private static final String METHOD_HANDLES = "java/lang/invoke/MethodHandles";
  private static final String HANDLE = "java/lang/invoke/MethodHandle";
  private static final String HANDLE_TYPE = "L" + HANDLE + ";";

  private final String method;
  private final MethodType type;

  GateCall(String method, MethodType type) {
    this.method = method;
    this.type = type;
  }

  /** The method of a gate's class, typed for generated code, which knows no gate. */
  MethodHandle on(Class<? extends CallGate> gate) {
    try {
      return MethodHandles.lookup()
          .findVirtual(gate, method, type.dropParameterTypes(0, 1))
          .asType(type);
    } catch (NoSuchMethodException | IllegalAccessException e) {
      throw new IllegalStateException("A gate is a public final class: " + gate, e);
    }
  }

  /**
   * Declares the static final field that holds the method's handle. A handle in such a field is a
   * constant to the JIT compiler of every JDK; one loaded as a dynamic constant is not on JDK 17.
   */
  void declare(ClassVisitor forwarder) {
    forwarder
        .visitField(
            Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL,
            name(),
            HANDLE_TYPE,
            null,
            null)
        .visitEnd();
  }

  /** Sets the field from the class data. */
  void initialize(MethodVisitor code, String forwarder) {
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC, METHOD_HANDLES, "lookup", "()L" + METHOD_HANDLES + "$Lookup;", false);
    code.visitLdcInsn("_");
    code.visitLdcInsn(Type.getObjectType(HANDLE));
    code.visitLdcInsn(ordinal());
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        METHOD_HANDLES,
        "classDataAt",
        "(L" + METHOD_HANDLES + "$Lookup;Ljava/lang/String;Ljava/lang/Class;I)Ljava/lang/Object;",
        false);
    code.visitTypeInsn(Opcodes.CHECKCAST, HANDLE);
    code.visitFieldInsn(Opcodes.PUTSTATIC, forwarder, name(), HANDLE_TYPE);
  }

  /** Pushes the method's handle. */
  void push(MethodVisitor code, String forwarder) {
    code.visitFieldInsn(Opcodes.GETSTATIC, forwarder, name(), HANDLE_TYPE);
  }

  /** Calls the pushed handle with the arguments pushed after it. */
  void invoke(MethodVisitor code) {
    code.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL, HANDLE, "invokeExact", type.toMethodDescriptorString(), false);
  }
}
