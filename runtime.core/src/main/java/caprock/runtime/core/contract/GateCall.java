package caprock.runtime.core.contract;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

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

  private static final String HANDLE = "java/lang/invoke/MethodHandle";
  private static final Handle CLASS_DATA_AT =
      new Handle(
          Opcodes.H_INVOKESTATIC,
          "java/lang/invoke/MethodHandles",
          "classDataAt",
          "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;I)"
              + "Ljava/lang/Object;",
          false);

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

  /** Pushes the method's handle, a constant. */
  void push(MethodVisitor code) {
    code.visitLdcInsn(
        new ConstantDynamic("_", "L" + HANDLE + ";", CLASS_DATA_AT, Integer.valueOf(ordinal())));
  }

  /** Calls the pushed handle with the arguments pushed after it. */
  void invoke(MethodVisitor code) {
    code.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL, HANDLE, "invokeExact", type.toMethodDescriptorString(), false);
  }
}
