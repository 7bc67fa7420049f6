package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.annotation.Nullable;
import java.util.List;

/**
 * A field, as the accessors of a reader and a builder need it.
 *
 * @param suffix what follows get, set, has, is and init
 * @param tag the union's tag that stands for this member; -1 outside the union
 * @param tagOffset where the union's tag is, in units of 16 bits
 * @param group the class of the group; empty for a slot
 * @param type how values look; null for a group
 * @param offset the slot's offset in units of its size
 * @param defaults what accessors get after the offset: a mask, or parts of a constant; may be empty
 * @param factory an expression for the slot's pointer factory
 * @param clear statements that make the slot or group all zero
 * @param doc what the schema says about it
 */
record FieldModel(
    String suffix,
    int tag,
    int tagOffset,
    String group,
    @Nullable JavaType type,
    int offset,
    List<String> defaults,
    String factory,
    List<String> clear,
    @Nullable String doc) {

  /** Whether the field is a member of the unnamed union. */
  boolean inUnion() {
    return tag >= 0;
  }

  /** Whether the field is a group. */
  boolean isGroup() {
    return type == null;
  }

  /** The condition that the union holds this member. */
  String isSet() {
    return "_getShortField(" + tagOffset + ") == " + tagLiteral();
  }

  /** The statement that makes the union hold this member. */
  String setTag() {
    return "_setShortField(" + tagOffset + ", (short) " + tag + ");";
  }

  private String tagLiteral() {
    return tag <= Short.MAX_VALUE ? "" + tag : "(short) " + tag;
  }
}
