package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Writes the nested class Builder of a struct or group. */
final class BuilderGenerator {
  private static final List<String> PLACE =
      List.of("segment", "data", "pointers", "dataSize", "pointerCount");

  private final FileContext file;
  private final SourceWriter out;
  private final Schema.Node.Reader node;
  private final Schema.Node.Struct.Reader struct;
  private final String name;

  BuilderGenerator(FileContext file, Schema.Node.Reader node) {
    this.file = file;
    this.out = file.out();
    this.node = node;
    this.struct = node.getStruct();
    this.name = file.schemas().simpleName(node.getId());
  }

  /** Writes the class. */
  void write(List<FieldModel> fields) {
    out.line("/** Builds {@code " + name + "}. */");
    out.open("public static final class Builder extends " + file.runtime("StructBuilder"));
    String segment = file.runtime("SegmentBuilder");
    out.open("private Builder", StructGenerator.parameters(segment), "");
    out.line("super(segment, data, pointers, dataSize, pointerCount);");
    out.close();
    out.blank();
    out.line("/** A view of what is built so far, and of later changes. */");
    out.open("public Reader asReader()");
    out.line("return new Reader(segment, data, pointers, dataSize, pointerCount, 0x7fffffff);");
    out.close();
    out.blank();
    Accessors accessors = new Accessors(file);
    if (struct.getDiscriminantCount() > 0) {
      accessors.which(struct.getDiscriminantOffset());
    }
    new TypedViewGenerator(file, node).method(false);
    for (FieldModel field : fields) {
      if (field.isGroup()) {
        accessors.is(field);
        group(field);
      } else {
        accessors.build(field);
        set(field);
      }
    }
    for (Schema.Field.Reader field : struct.getFields()) {
      TypedViewGenerator.bound(file, field, false);
    }
    out.close();
    out.blank();
  }

  private void group(FieldModel field) {
    String type = field.group() + ".Builder";
    Javadoc.write(out, field.doc());
    out.open("public " + type + " get" + field.suffix() + "()");
    out.call("return new " + type, PLACE, ";");
    end();
    out.line("/** Sets every field of the group to its default. */");
    out.open("public " + type + " init" + field.suffix() + "()");
    if (field.inUnion()) {
      out.line(field.setTag());
    }
    field.clear().forEach(out::line);
    out.line("return get" + field.suffix() + "();");
    end();
  }

  private void end() {
    out.close();
    out.blank();
  }

  private void set(FieldModel field) {
    JavaType type = field.slot().type();
    String defaults =
        field.slot().defaults().isEmpty() ? "" : ", " + field.slot().defaults().get(0);
    switch (type.kind()) {
      case VOID -> {
        if (field.inUnion()) {
          setter(field, "", "");
        }
      }
      case PRIMITIVE -> {
        String method = "_set" + type.primitive().accessor() + "Field";
        String arguments = field.slot().offset() + ", value" + defaults;
        setter(field, type.builder() + " value", method + "(" + arguments + ");");
      }
      case ENUM -> {
        String arguments = field.slot().offset() + ", (short) value.ordinal()" + defaults;
        setter(field, type.builder() + " value", "_setShortField(" + arguments + ");");
      }
      case TEXT -> {
        blobSetter(field, file.imports().use("java.lang", "String"));
        copySetter(field);
        init(field, true);
      }
      case DATA -> {
        blobSetter(field, "byte[]");
        copySetter(field);
        init(field, true);
      }
      case CAPABILITY -> copySetter(field);
      case STRUCT, ANY -> {
        copySetter(field);
        init(field, false);
      }
      default -> {
        copySetter(field);
        init(field, true);
      }
    }
  }

  private void setter(FieldModel field, String parameter, String statement) {
    List<String> body = new ArrayList<>();
    if (field.inUnion()) {
      body.add(field.setTag());
    }
    if (!statement.isEmpty()) {
      body.add(statement);
    }
    String head = "public void set" + field.suffix() + "(" + parameter + ")";
    out.method(head, body.toArray(String[]::new));
  }

  private void blobSetter(FieldModel field, String java) {
    String reader = "new " + field.slot().type().reader() + "(value)";
    setter(field, java + " value", pointer("_setPointerField", field, reader));
  }

  private void copySetter(FieldModel field) {
    if (!field.slot().copier().isEmpty()) {
      String copy =
          "_setPointerField(" + field.slot().copier() + ", " + field.slot().offset() + ", value);";
      setter(field, field.slot().type().reader() + " value", copy);
    }
  }

  private void init(FieldModel field, boolean sized) {
    List<String> body = new ArrayList<>();
    if (field.inUnion()) {
      body.add(field.setTag());
    }
    body.add("return " + pointer("_initPointerField", field, sized ? "size" : "0"));
    out.method(
        "public "
            + field.slot().type().builder()
            + " init"
            + field.suffix()
            + (sized ? "(int size)" : "()"),
        body.toArray(String[]::new));
  }

  private static String pointer(String method, FieldModel field, String last) {
    return method
        + "("
        + field.slot().factory()
        + ", "
        + field.slot().offset()
        + ", "
        + last
        + ");";
  }
}
