package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.compiler.JavaType.Kind;
import caprock.rpc.capnp.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.capnproto.AnyPointer;

/**
 * Makes the field models of one struct or group, and declares the constants they need: defaults of
 * pointers and factories for lists of lists.
 */
final class FieldModels {
  private static final int NO_TAG = 0xffff;

  private final FileContext file;
  private final NameScope constants;
  private final List<Consumer<SourceWriter>> declarations = new ArrayList<>();

  FieldModels(FileContext file, NameScope constants) {
    this.file = file;
    this.constants = constants;
  }

  /** Writers of the constants that the models refer to. */
  List<Consumer<SourceWriter>> declarations() {
    return declarations;
  }

  /** The models, in the order of ordinals. */
  List<FieldModel> of(Schema.Node.Reader node) {
    List<FieldModel> models = new ArrayList<>();
    Schema.Node.Struct.Reader struct = node.getStruct();
    int index = 0;
    for (Schema.Field.Reader field : struct.getFields()) {
      String doc = file.schemas().memberDoc(node.getId(), index++);
      models.add(model(field, struct.getDiscriminantOffset(), doc));
    }
    return models;
  }

  private FieldModel model(Schema.Field.Reader field, int tagOffset, String doc) {
    String suffix = JavaNames.accessor(field.getName().toString());
    int value = field.getDiscriminantValue() & 0xffff;
    int tag = value == NO_TAG ? -1 : value;
    List<String> clear = Clearing.of(file.schemas(), field);
    if (field.isGroup()) {
      String group = file.references().to(field.getGroup().getTypeId());
      return new FieldModel(suffix, tag, tagOffset, group, null, clear, doc);
    }
    String constant = JavaNames.constant(field.getName().toString());
    SlotModel slot = slot(field.getSlot(), constant);
    return new FieldModel(suffix, tag, tagOffset, "", slot, clear, doc);
  }

  private SlotModel slot(Schema.Field.Slot.Reader slot, String constant) {
    JavaType type = file.types().of(slot.getType());
    List<String> defaults = defaults(type, slot.getDefaultValue(), constant);
    String factory = factory(type, constant);
    String copier = copier(slot.getType(), factory);
    String guard = guard(type, slot.getType());
    return new SlotModel(type, slot.getOffset(), defaults, factory, copier, guard);
  }

  /** The runtime's own copy refuses capabilities. */
  private String copier(Schema.Type.Reader type, String factory) {
    boolean below = FileNames.isBelowRpc(file.references().fileId());
    return switch (type.which()) {
      case ANY_POINTER -> below ? factory : deepCopy() + ".any()";
      case STRUCT ->
          file.schemas().needsDeepCopy(type.getStruct().getTypeId())
              ? deepCopy() + ".copyable()"
              : factory;
      case LIST -> {
        Schema.Type.Reader element = type.getList().getElementType();
        while (element.isList()) {
          element = element.getList().getElementType();
        }
        boolean deep =
            element.isInterface()
                || element.isStruct()
                    && file.schemas().needsDeepCopy(element.getStruct().getTypeId());
        yield deep ? "" : factory;
      }
      default -> factory;
    };
  }

  /** The runtime fails on structs that grow with capabilities in them, and on lists not there. */
  private String guard(JavaType java, Schema.Type.Reader type) {
    boolean growing = type.isStruct() && file.schemas().needsDeepCopy(type.getStruct().getTypeId());
    if (!growing && java.kind() != Kind.LIST) {
      return "";
    }
    String support = file.imports().use(Constants.SCHEMA_PACKAGE, "InPlace");
    return support + (growing ? ".struct" : ".list");
  }

  private String deepCopy() {
    return new RpcClasses(file.imports()).base("DeepCopy");
  }

  private String factory(JavaType type, String name) {
    if (type.factoryClass().isEmpty()) {
      return type.factory();
    }
    String constant = constants.claim(name + "_LIST");
    declarations.add(
        out -> {
          out.list(
              "private static final " + type.factoryClass() + "<", type.factoryArguments(), ">");
          out.continued(constant + " = " + type.factory() + ";");
        });
    return constant;
  }

  private List<String> defaults(JavaType type, Schema.Value.Reader value, String name) {
    return switch (type.kind()) {
      case PRIMITIVE -> type.primitive().mask(value);
      case ENUM -> value.getEnum() == 0 ? List.of() : List.of("(short) " + value.getEnum());
      case TEXT, DATA -> blobDefault(type, value, name);
      case STRUCT -> encodedDefault(value.getStruct(), name);
      case LIST -> encodedDefault(value.getList(), name);
      case VOID, ANY, CAPABILITY, CAPABILITY_LIST -> List.of();
    };
  }

  private List<String> encodedDefault(AnyPointer.Reader value, String name) {
    if (value.isNull()) {
      return List.of();
    }
    String constant = constants.claim("DEFAULT_" + name);
    String segment = file.runtime("SegmentReader");
    String support = file.imports().use(Constants.SCHEMA_PACKAGE, "EncodedBytes");
    declarations.add(
        out -> {
          out.line("private static final " + segment + " " + constant + " =");
          out.continued(support + ".segment(");
          out.indented(() -> Constants.encoded(out, Encoder.value(value), ");"));
        });
    return List.of(constant, "0");
  }

  private List<String> blobDefault(JavaType type, Schema.Value.Reader value, String name) {
    boolean text = type.kind() == Kind.TEXT;
    if (text ? value.getText().size() == 0 : value.getData().size() == 0) {
      return List.of();
    }
    String constant = constants.claim("DEFAULT_" + name);
    String blob = Constants.blob(file, type, value);
    declarations.add(
        out -> {
          out.line("private static final " + type.reader() + " " + constant + " =");
          out.continued(blob + ";");
        });
    return List.of(constant + ".buffer", constant + ".offset", constant + ".size");
  }
}
