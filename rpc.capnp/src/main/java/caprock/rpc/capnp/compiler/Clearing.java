package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** The statements that set a field, or every field of a group, back to its default. */
final class Clearing {
  private Clearing() {}

  /** Statements for a field, each once though members of a union share places. */
  static List<String> of(Schemas schemas, Schema.Field.Reader field) {
    List<String> statements = new ArrayList<>();
    field(schemas, field, statements);
    return statements.stream().distinct().toList();
  }

  private static void field(Schemas schemas, Schema.Field.Reader field, List<String> out) {
    if (field.isGroup()) {
      Schema.Node.Struct.Reader group = schemas.node(field.getGroup().getTypeId()).getStruct();
      if (group.getDiscriminantCount() > 0) {
        out.add(Primitive.UINT16.clear(group.getDiscriminantOffset()));
      }
      group.getFields().forEach(member -> field(schemas, member, out));
      return;
    }
    Schema.Type.Reader type = field.getSlot().getType();
    int offset = field.getSlot().getOffset();
    switch (type.which()) {
      case VOID -> {}
      case TEXT, DATA, LIST, STRUCT, INTERFACE, ANY_POINTER ->
          out.add("_clearPointerField(" + offset + ");");
      case ENUM -> out.add(Primitive.UINT16.clear(offset));
      default -> out.add(Primitive.of(type).clear(offset));
    }
  }
}
