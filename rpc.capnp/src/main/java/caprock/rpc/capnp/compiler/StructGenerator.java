package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Writes the class of one struct or group, with everything nested in it. */
final class StructGenerator {
  private final FileContext file;
  private final SourceWriter out;
  private final Schema.Node.Reader node;
  private final Schema.Node.Struct.Reader struct;
  private final String name;

  StructGenerator(FileContext file, Schema.Node.Reader node) {
    this.file = file.within(node.getId());
    this.out = file.out();
    this.node = node;
    this.struct = node.getStruct();
    this.name = file.schemas().simpleName(node.getId());
  }

  /** Writes the class. */
  void write() {
    String kind = struct.getIsGroup() ? "group" : "struct";
    Javadoc.ofClass(out, file.schemas().doc(node.getId()), kind, name);
    out.open("public static final class " + name);
    NameScope names = constantScope();
    FieldModels models = new FieldModels(file, names);
    List<FieldModel> fields = models.of(node);
    if (!struct.getIsGroup()) {
      factories();
    }
    for (Consumer<SourceWriter> declaration : models.declarations()) {
      declaration.accept(out);
      out.blank();
    }
    out.method("private " + name + "()");
    if (!struct.getIsGroup() && file.schemas().needsDeepCopy(node.getId())) {
      pointerType();
    }
    if (struct.getDiscriminantCount() > 0) {
      new EnumGenerator(file).tags(tags());
    }
    if (!struct.getIsGroup()) {
      factoryClass();
    }
    new ReaderGenerator(file, node).write(fields);
    new BuilderGenerator(file, node).write(fields);
    new TypedViewGenerator(file, node).write();
    new PipelineGenerator(file, node).write();
    groups();
    new NestedGenerator(file).write(node, names);
    Constants.schema(file, node);
    out.close();
    out.blank();
  }

  private NameScope constantScope() {
    Set<String> reserved = new HashSet<>(JavaNames.RESERVED_CONSTANTS);
    return new NameScope(reserved);
  }

  private List<String> tags() {
    TreeMap<Integer, String> tags = new TreeMap<>();
    for (Schema.Field.Reader field : struct.getFields()) {
      int tag = field.getDiscriminantValue() & 0xffff;
      if (tag != 0xffff) {
        tags.put(tag, field.getName().toString());
      }
    }
    return new ArrayList<>(tags.values());
  }

  private void factories() {
    String size = file.runtime("StructSize");
    String list = file.runtime("StructList");
    out.line("/** Words of data and pointers. */");
    int data = struct.getDataWordCount() & 0xffff;
    List<String> words = List.of("(short) " + data, "(short) " + pointerCount());
    out.call("public static final " + size + " STRUCT_SIZE = new " + size, words, ";");
    out.blank();
    out.line("/** Makes readers and builders. */");
    out.line("public static final Factory factory = new Factory();");
    out.blank();
    out.line("/** Makes lists. */");
    out.line("public static final " + list + ".Factory<Builder, Reader> listFactory =");
    out.line("    new " + list + ".Factory<>(factory);");
    out.blank();
  }

  /** A method, not a constant: most structs never stand for a type parameter. */
  private void pointerType() {
    String type = file.imports().use(Constants.SCHEMA_PACKAGE, "PointerType");
    String copy = "(segment, pointer, value) -> value.copyTo(segment, pointer)";
    out.line("/** For type parameters that stand for this struct; copies its capabilities. */");
    out.open("public static " + type + "<Builder, Reader> pointerType()");
    out.call("return " + type + ".of", List.of("factory", copy), ";");
    out.close();
    out.blank();
  }

  private int pointerCount() {
    return struct.getPointerCount() & 0xffff;
  }

  private void factoryClass() {
    String reader = file.runtime("SegmentReader");
    String builder = file.runtime("SegmentBuilder");
    out.line("/** Makes readers and builders of {@code " + name + "}. */");
    out.open(
        "public static final class Factory extends "
            + file.runtime("StructFactory")
            + "<Builder, Reader>");
    out.method("private Factory()");
    out.line(file.override());
    out.open("public Reader constructReader", parameters(reader, "int nestingLimit"), "");
    out.line("return new Reader(segment, data, pointers, dataSize, pointerCount, nestingLimit);");
    out.close();
    out.blank();
    out.line(file.override());
    out.open("public Builder constructBuilder", parameters(builder), "");
    out.line("return new Builder(segment, data, pointers, dataSize, pointerCount);");
    out.close();
    out.blank();
    out.line(file.override());
    out.method("public " + file.runtime("StructSize") + " structSize()", "return STRUCT_SIZE;");
    out.line(file.override());
    out.method("public Reader asReader(Builder builder)", "return builder.asReader();");
    out.close();
    out.blank();
  }

  /** The parameters of everything that makes a reader or builder. */
  static List<String> parameters(String segmentClass, String... more) {
    List<String> parameters = new ArrayList<>();
    parameters.add(segmentClass + " segment");
    parameters.addAll(List.of("int data", "int pointers", "int dataSize", "short pointerCount"));
    parameters.addAll(List.of(more));
    return parameters;
  }

  private void groups() {
    for (Schema.Field.Reader field : struct.getFields()) {
      if (field.isGroup()) {
        new StructGenerator(file, file.schemas().node(field.getGroup().getTypeId())).write();
      }
    }
  }
}
