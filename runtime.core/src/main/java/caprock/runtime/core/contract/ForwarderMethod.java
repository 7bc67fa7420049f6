package caprock.runtime.core.contract;

import java.lang.reflect.Method;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes one method of a forwarder; {@link ForwarderFactory} shows what it looks like. */
final class ForwarderMethod {
  private static final Type OBJECT = Type.getType(Object.class);

  private final String self;
  private final Class<?> contract;
  private final int index;
  private final Type[] parameters;
  private final Type result;
  private final boolean plain;
  private final boolean closes;
  private final Method method;
  private final int tokenLocal;

  ForwarderMethod(String self, Class<?> contract, EndpointModel endpoint, int index) {
    this.self = self;
    this.contract = contract;
    this.index = index;
    this.method = endpoint.method();
    this.parameters = Type.getArgumentTypes(method);
    this.result = Type.getReturnType(method);
    this.plain = endpoint.returns() == EndpointModel.Returns.VALUE;
    this.closes = endpoint.isClose();
    int locals = 1;
    for (Type p : parameters) {
      locals += p.getSize();
    }
    this.tokenLocal = locals;
  }

  void write(ClassWriter writer) {
    MethodVisitor code =
        writer.visitMethod(
            Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL,
            method.getName(),
            Type.getMethodDescriptor(method),
            null,
            null);
    code.visitCode();
    Label from = new Label();
    Label to = new Label();
    Label failed = new Label();
    code.visitTryCatchBlock(from, to, failed, "java/lang/Throwable");
    enter(code);
    if (closes) {
      returnIfNull(code);
    }
    code.visitLabel(from);
    call(code);
    code.visitLabel(to);
    leave(code);
    code.visitLabel(failed);
    fail(code);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private void enter(MethodVisitor code) {
    GateCall.ENTER.push(code, self);
    gate(code);
    code.visitLdcInsn(index);
    GateCall.ENTER.invoke(code);
    code.visitVarInsn(Opcodes.ASTORE, tokenLocal);
  }

  /** The gate gives no token to close what is closed already. */
  private void returnIfNull(MethodVisitor code) {
    Label open = new Label();
    code.visitVarInsn(Opcodes.ALOAD, tokenLocal);
    code.visitJumpInsn(Opcodes.IFNONNULL, open);
    code.visitInsn(Opcodes.RETURN);
    code.visitLabel(open);
  }

  private void call(MethodVisitor code) {
    GateCall.TARGET.push(code, self);
    gate(code);
    code.visitVarInsn(Opcodes.ALOAD, tokenLocal);
    GateCall.TARGET.invoke(code);
    code.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(contract));
    int local = 1;
    for (Type p : parameters) {
      code.visitVarInsn(p.getOpcode(Opcodes.ILOAD), local);
      local += p.getSize();
    }
    code.visitMethodInsn(
        Opcodes.INVOKEINTERFACE,
        Type.getInternalName(contract),
        method.getName(),
        Type.getMethodDescriptor(method),
        true);
    if (result.getSort() != Type.VOID) {
      code.visitVarInsn(result.getOpcode(Opcodes.ISTORE), resultLocal());
    }
  }

  private void leave(MethodVisitor code) {
    if (plain) {
      GateCall.EXIT.push(code, self);
      gate(code);
      code.visitVarInsn(Opcodes.ALOAD, tokenLocal);
      GateCall.EXIT.invoke(code);
      if (result.getSort() != Type.VOID) {
        code.visitVarInsn(result.getOpcode(Opcodes.ILOAD), resultLocal());
      }
    } else {
      GateCall.RESULT.push(code, self);
      gate(code);
      code.visitVarInsn(Opcodes.ALOAD, tokenLocal);
      code.visitLdcInsn(index);
      arguments(code);
      code.visitVarInsn(Opcodes.ALOAD, resultLocal());
      GateCall.RESULT.invoke(code);
      code.visitTypeInsn(Opcodes.CHECKCAST, result.getInternalName());
    }
    code.visitInsn(result.getOpcode(Opcodes.IRETURN));
  }

  private void fail(MethodVisitor code) {
    code.visitVarInsn(Opcodes.ASTORE, resultLocal());
    GateCall.FAIL.push(code, self);
    gate(code);
    code.visitVarInsn(Opcodes.ALOAD, tokenLocal);
    code.visitLdcInsn(index);
    code.visitVarInsn(Opcodes.ALOAD, resultLocal());
    code.visitTypeInsn(Opcodes.CHECKCAST, "java/lang/Throwable");
    GateCall.FAIL.invoke(code);
    code.visitInsn(Opcodes.ATHROW);
  }

  private int resultLocal() {
    return tokenLocal + 1;
  }

  private void gate(MethodVisitor code) {
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitFieldInsn(Opcodes.GETFIELD, self, "gate", "Ljava/lang/Object;");
  }

  /** The arguments as an array, boxed: whoever makes a by-reference object again needs them. */
  private void arguments(MethodVisitor code) {
    code.visitLdcInsn(parameters.length);
    code.visitTypeInsn(Opcodes.ANEWARRAY, OBJECT.getInternalName());
    int local = 1;
    for (int i = 0; i < parameters.length; i++) {
      Type p = parameters[i];
      code.visitInsn(Opcodes.DUP);
      code.visitLdcInsn(i);
      code.visitVarInsn(p.getOpcode(Opcodes.ILOAD), local);
      box(code, p);
      code.visitInsn(Opcodes.AASTORE);
      local += p.getSize();
    }
  }

  private static void box(MethodVisitor code, Type primitive) {
    String box =
        switch (primitive.getSort()) {
          case Type.BOOLEAN -> "java/lang/Boolean";
          case Type.CHAR -> "java/lang/Character";
          case Type.BYTE -> "java/lang/Byte";
          case Type.SHORT -> "java/lang/Short";
          case Type.INT -> "java/lang/Integer";
          case Type.LONG -> "java/lang/Long";
          case Type.FLOAT -> "java/lang/Float";
          case Type.DOUBLE -> "java/lang/Double";
          default -> null;
        };
    if (box != null) {
      code.visitMethodInsn(
          Opcodes.INVOKESTATIC,
          box,
          "valueOf",
          "(" + primitive.getDescriptor() + ")L" + box + ";",
          false);
    }
  }
}
