package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.schema.Schema;
import java.util.List;

/** Writes the nested class Reader of a struct or group. */
final class ReaderGenerator {
  private final FileContext file;
  private final SourceWriter out;
  private final Schema.Node.Struct.Reader struct;
  private final String name;

  ReaderGenerator(FileContext file, Schema.Node.Struct.Reader struct, String name) {
    this.file = file;
    this.out = file.out();
    this.struct = struct;
    this.name = name;
  }

  /** Writes the class. */
  void write(List<FieldModel> fields) {
    out.line("/** Reads {@code " + name + "}. */");
    out.open("public static final class Reader extends " + file.runtime("StructReader"));
    out.line("private Reader(");
    out.continued(
        file.runtime("SegmentReader")
            + " segment, int data, int pointers, int dataSize, short pointerCount,");
    out.continued("int nestingLimit) {");
    out.line("  super(segment, data, pointers, dataSize, pointerCount, nestingLimit);");
    out.line("}");
    out.blank();
    Accessors accessors = new Accessors(file);
    if (struct.getDiscriminantCount() > 0) {
      accessors.which(struct.getDiscriminantOffset());
    }
    for (FieldModel field : fields) {
      if (field.isGroup()) {
        accessors.is(field);
        Javadoc.write(out, field.doc());
        out.open("public " + field.group() + ".Reader get" + field.suffix() + "()");
        out.line("return new " + field.group() + ".Reader(");
        out.continued("segment, data, pointers, dataSize, pointerCount, nestingLimit);");
        out.close();
        out.blank();
      } else {
        accessors.get(field, field.type().reader());
      }
    }
    out.close();
    out.blank();
  }
}
