package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Writes the nested class Reader of a struct or group. */
final class ReaderGenerator {
  private static final List<String> PLACE =
      List.of("segment", "data", "pointers", "dataSize", "pointerCount", "nestingLimit");

  private final FileContext file;
  private final SourceWriter out;
  private final Schema.Node.Reader node;
  private final Schema.Node.Struct.Reader struct;
  private final String name;

  ReaderGenerator(FileContext file, Schema.Node.Reader node) {
    this.file = file;
    this.out = file.out();
    this.node = node;
    this.struct = node.getStruct();
    this.name = file.schemas().simpleName(node.getId());
  }

  /** Writes the class. */
  void write(List<FieldModel> fields) {
    out.line("/** Reads {@code " + name + "}. */");
    boolean copyable = !struct.getIsGroup() && file.schemas().needsDeepCopy(node.getId());
    String deepCopy = copyable ? new RpcClasses(file.imports()).base("DeepCopy") : "";
    out.open(
        "public static final class Reader extends "
            + file.runtime("StructReader")
            + (copyable ? " implements " + deepCopy + ".Copyable" : ""));
    String segment = file.runtime("SegmentReader");
    out.open("private Reader", StructGenerator.parameters(segment, "int nestingLimit"), "");
    out.line("super(segment, data, pointers, dataSize, pointerCount, nestingLimit);");
    out.close();
    out.blank();
    if (copyable) {
      copyTo(deepCopy);
    }
    Accessors accessors = new Accessors(file);
    if (struct.getDiscriminantCount() > 0) {
      accessors.which(struct.getDiscriminantOffset());
    }
    new TypedViewGenerator(file, node).method(true);
    for (FieldModel field : fields) {
      if (field.isGroup()) {
        accessors.is(field);
        Javadoc.write(out, field.doc());
        out.open("public " + field.group() + ".Reader get" + field.suffix() + "()");
        out.call("return new " + field.group() + ".Reader", PLACE, ";");
        out.close();
        out.blank();
      } else {
        accessors.read(field);
      }
    }
    for (Schema.Field.Reader field : struct.getFields()) {
      TypedViewGenerator.bound(file, field, true);
    }
    out.close();
    out.blank();
  }

  /** Shows the library where the struct is, so that it can be copied with its capabilities. */
  private void copyTo(String deepCopy) {
    List<String> target = List.of(file.runtime("SegmentBuilder") + " target", "int pointer");
    out.line("/** For the library. */");
    out.line(file.override());
    out.open("public void copyTo", target, "");
    List<String> arguments = new ArrayList<>(List.of("target", "pointer"));
    arguments.addAll(PLACE);
    out.call(deepCopy + ".struct", arguments, ";");
    out.close();
    out.blank();
  }
}
