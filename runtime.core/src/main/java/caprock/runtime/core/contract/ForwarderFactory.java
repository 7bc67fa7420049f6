package caprock.runtime.core.contract;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Generates forwarders as hidden classes in the interface's own class space.
 *
 * <p>A forwarder sees only its interface and the JDK, for its interface's class loader need not see
 * the runtime. It reaches its {@link CallGate} through five method handles in its class data; they
 * are constants to the JIT compiler, which inlines through them, and they name the gate's final
 * class, so that nothing is dispatched. Each method is
 *
 * <pre>{@code
 * Object token = ENTER(gate, index);
 * try { r = ((Contract) TARGET(gate, token)).method(args); }
 * catch (Throwable t) { throw FAIL(gate, token, index, t); }
 * EXIT(gate, token); return r;            // a plain value
 * return (R) RESULT(gate, token, index, args, r);   // anything else
 * }</pre>
 */
final class ForwarderFactory {
  private static final String OBJECT = "java/lang/Object";

  private final Class<?> contract;
  private final String self;

  private ForwarderFactory(Class<?> contract) {
    this.contract = contract;
    this.self = Type.getInternalName(contract) + "$Forwarder";
  }

  /** Makes the class for a contract and a gate's class; returns its constructor. */
  static MethodHandle generate(ContractModel model, Class<? extends CallGate> gate) {
    try {
      byte[] code = new ForwarderFactory(model.type()).write(model);
      List<MethodHandle> data = Arrays.stream(GateCall.values()).map(c -> c.on(gate)).toList();
      Lookup home = PackageLookup.of(model.type());
      Lookup hidden = home.defineHiddenClassWithClassData(code, data, true);
      return hidden
          .findConstructor(hidden.lookupClass(), MethodType.methodType(void.class, Object.class))
          .asType(MethodType.methodType(Object.class, Object.class));
    } catch (IllegalAccessException | NoSuchMethodException e) {
      throw new IllegalArgumentException(
          "A contract is a public interface: " + model.type().getName() + ".", e);
    }
  }

  private byte[] write(ContractModel model) {
    ClassWriter writer =
        new ClassWriter(ClassWriter.COMPUTE_FRAMES | ClassWriter.COMPUTE_MAXS) {
          @Override
          protected String getCommonSuperClass(String a, String b) {
            return OBJECT;
          }
        };
    writer.visit(
        Opcodes.V17,
        Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC,
        self,
        null,
        OBJECT,
        new String[] {Type.getInternalName(contract)});
    writer
        .visitField(
            Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "gate", "Ljava/lang/Object;", null, null)
        .visitEnd();
    writeConstants(writer);
    writeConstructor(writer);
    for (int i = 0; i < model.endpoints().size(); i++) {
      new ForwarderMethod(self, contract, model.endpoint(i), i).write(writer);
    }
    writer.visitEnd();
    return writer.toByteArray();
  }

  private void writeConstants(ClassWriter writer) {
    MethodVisitor m = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
    m.visitCode();
    for (GateCall call : GateCall.values()) {
      call.declare(writer);
      call.initialize(m, self);
    }
    m.visitInsn(Opcodes.RETURN);
    m.visitMaxs(0, 0);
    m.visitEnd();
  }

  private void writeConstructor(ClassWriter writer) {
    MethodVisitor m =
        writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "(Ljava/lang/Object;)V", null, null);
    m.visitCode();
    m.visitVarInsn(Opcodes.ALOAD, 0);
    m.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, "<init>", "()V", false);
    m.visitVarInsn(Opcodes.ALOAD, 0);
    m.visitVarInsn(Opcodes.ALOAD, 1);
    m.visitFieldInsn(Opcodes.PUTFIELD, self, "gate", "Ljava/lang/Object;");
    m.visitInsn(Opcodes.RETURN);
    m.visitMaxs(0, 0);
    m.visitEnd();
  }
}
