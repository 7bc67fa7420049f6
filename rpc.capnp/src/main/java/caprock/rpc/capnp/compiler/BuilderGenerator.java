package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Writes the nested class Builder of a struct or group. */
final class BuilderGenerator {
  private final FileContext file;
  private final SourceWriter out;
  private final Schema.Node.Struct.Reader struct;
  private final String name;

  BuilderGenerator(FileContext file, Schema.Node.Struct.Reader struct, String name) {
    this.file = file;
    this.out = file.out();
    this.struct = struct;
    this.name = name;
  }

  /** Writes the class. */
  void write(List<FieldModel> fields) {
    out.line("/** Builds {@code " + name + "}. */");
    out.open("public static final class Builder extends " + file.runtime("StructBuilder"));
    out.line("private Builder(");
    out.continued(
        file.runtime("SegmentBuilder")
            + " segment, int data, int pointers, int dataSize, short pointerCount) {");
    out.line("  super(segment, data, pointers, dataSize, pointerCount);");
    out.line("}");
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
    for (FieldModel field : fields) {
      if (field.isGroup()) {
        accessors.is(field);
        group(field);
      } else {
        accessors.get(field, field.type().builder());
        set(field);
      }
    }
    out.close();
    out.blank();
  }

  private void group(FieldModel field) {
    String type = field.group() + ".Builder";
    String make = "return new " + type + "(segment, data, pointers, dataSize, pointerCount);";
    Javadoc.write(out, field.doc());
    out.method("public " + type + " get" + field.suffix() + "()", make);
    List<String> body = new ArrayList<>();
    if (field.inUnion()) {
      body.add(field.setTag());
    }
    body.addAll(field.clear());
    body.add(make);
    out.line("/** Sets every field of the group to its default. */");
    out.method("public " + type + " init" + field.suffix() + "()", body.toArray(String[]::new));
  }

  private void set(FieldModel field) {
    JavaType type = field.type();
    String arguments = field.offset() + ", value" + field.defaultArguments();
    switch (type.kind()) {
      case VOID -> {
        if (field.inUnion()) {
          setter(field, "", "");
        }
      }
      case PRIMITIVE ->
          setter(
              field,
              type.builder() + " value",
              "_set" + type.primitive().accessor() + "Field(" + arguments + ");");
      case ENUM ->
          setter(
              field,
              type.builder() + " value",
              "_setShortField("
                  + field.offset()
                  + ", (short) value.ordinal()"
                  + field.defaultArguments()
                  + ");");
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
    String reader = "new " + field.type().reader() + "(value)";
    setter(field, java + " value", pointer("_setPointerField", field, reader));
  }

  private void copySetter(FieldModel field) {
    setter(field, field.type().reader() + " value", pointer("_setPointerField", field, "value"));
  }

  private void init(FieldModel field, boolean sized) {
    List<String> body = new ArrayList<>();
    if (field.inUnion()) {
      body.add(field.setTag());
    }
    body.add("return " + pointer("_initPointerField", field, sized ? "size" : "0"));
    out.method(
        "public "
            + field.type().builder()
            + " init"
            + field.suffix()
            + (sized ? "(int size)" : "()"),
        body.toArray(String[]::new));
  }

  private static String pointer(String method, FieldModel field, String last) {
    return method + "(" + field.factory() + ", " + field.offset() + ", " + last + ");";
  }
}
