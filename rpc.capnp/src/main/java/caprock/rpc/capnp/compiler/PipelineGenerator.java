package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.schema.Schema;

/**
 * Writes the nested classes that stand for a struct which is not there yet: Pipeline for any place
 * in a call's results, Promised for the results themselves.
 */
final class PipelineGenerator {
  private final FileContext file;
  private final SourceWriter out;
  private final RpcClasses rpc;
  private final Schema.Node.Reader node;

  PipelineGenerator(FileContext file, Schema.Node.Reader node) {
    this.file = file;
    this.out = file.out();
    this.rpc = new RpcClasses(file.imports());
    this.node = node;
  }

  /** Writes the classes, if the struct has anything to pipeline on. */
  void write() {
    if (!file.schemas().hasPipeline(node.getId())) {
      return;
    }
    String pipelined = rpc.base("Pipelined");
    out.line("/** A value that is not there yet. */");
    out.open("public static final class Pipeline extends " + pipelined);
    out.line("/** The value at a place. */");
    out.method("public Pipeline(" + pipelined + " at)", "super(at);");
    getters("", "this");
    out.close();
    out.blank();
    if (!node.getStruct().getIsGroup()) {
      out.line("/** Results that are not there yet. */");
      out.open("public static final class Promised extends " + rpc.base("Promise") + "<Reader>");
      out.line("/** For the library. */");
      out.method("public Promised(Source<Reader> source)", "super(source);");
      getters("pipelined().", "pipelined()");
      out.close();
      out.blank();
    }
  }

  private void getters(String prefix, String whole) {
    int index = 0;
    for (Schema.Field.Reader field : node.getStruct().getFields()) {
      String doc = file.schemas().memberDoc(node.getId(), index++);
      String suffix = JavaNames.accessor(field.getName().toString());
      if (field.isGroup()) {
        long group = field.getGroup().getTypeId();
        if (file.schemas().hasPipeline(group)) {
          structGetter(doc, suffix, group, whole);
        }
      } else {
        slot(doc, suffix, field.getSlot(), prefix);
      }
    }
  }

  private void slot(String doc, String suffix, Schema.Field.Slot.Reader slot, String prefix) {
    int offset = slot.getOffset();
    Schema.Type.Reader type = slot.getType();
    switch (type.which()) {
      case INTERFACE -> {
        JavaType java = file.types().of(type);
        String value = prefix + "capability(" + offset + ", " + java.factory() + ")";
        getter(doc, java.reader(), suffix, value);
      }
      case ANY_POINTER ->
          getter(doc, rpc.base("Pipelined"), suffix, prefix + "pointer(" + offset + ")");
      case STRUCT -> {
        long id = type.getStruct().getTypeId();
        String place = prefix + "pointer(" + offset + ")";
        if (file.schemas().hasPipeline(id)) {
          structGetter(doc, suffix, id, place);
        } else if (file.schemas().capabilities().canPipeline(id)) {
          getter(doc, rpc.base("Pipelined"), suffix, place);
        }
      }
      default -> {} // no capability within, or none that a pipeline can reach
    }
  }

  private void structGetter(String doc, String suffix, long id, String place) {
    String type = file.references().to(id) + ".Pipeline";
    getter(doc, type, suffix, "new " + type + "(" + place + ")");
  }

  private void getter(String doc, String type, String suffix, String value) {
    Javadoc.write(out, doc);
    out.method("public " + type + " get" + suffix + "()", "return " + value + ";");
  }
}
