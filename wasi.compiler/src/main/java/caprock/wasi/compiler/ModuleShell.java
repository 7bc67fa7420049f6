package caprock.wasi.compiler;

import com.dylibso.chicory.wasm.Encoding;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmWriter;
import com.dylibso.chicory.wasm.types.OpCode;
import com.dylibso.chicory.wasm.types.RawSection;
import com.dylibso.chicory.wasm.types.SectionId;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** A module without its code and custom sections: what is left to read once it is compiled. */
final class ModuleShell {
  private ModuleShell() {}

  /** The shell of a valid module; each function in it has a body that traps. */
  static byte[] of(byte[] wasm) {
    var out = new WasmWriter();
    Parser.parseWithoutDecoding(
        wasm,
        section -> {
          if (section.sectionId() == SectionId.CODE) {
            out.writeSection(SectionId.CODE, traps(((RawSection) section).contents()));
          } else if (section.sectionId() != SectionId.CUSTOM) {
            out.writeSection((RawSection) section);
          }
        });
    return out.bytes();
  }

  /** A code section of as many bodies: of two bytes after no locals, unreachable and end. */
  private static byte[] traps(byte[] code) {
    long count = Encoding.readVarUInt32(ByteBuffer.wrap(code));
    var out = new ByteArrayOutputStream();
    WasmWriter.writeVarUInt32(out, (int) count);
    for (long i = 0; i < count; i++) {
      WasmWriter.writeVarUInt32(out, 3);
      WasmWriter.writeVarUInt32(out, 0);
      out.write(OpCode.UNREACHABLE.opcode());
      out.write(OpCode.END.opcode());
    }
    return out.toByteArray();
  }
}
