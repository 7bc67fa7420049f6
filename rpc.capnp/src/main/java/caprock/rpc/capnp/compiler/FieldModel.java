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
 * @param slot where and what the value is; null for a group
 * @param clear statements that make the field all zero
 * @param doc what the schema says about it
 */
record FieldModel(
    String suffix,
    int tag,
    int tagOffset,
    String group,
    @Nullable SlotModel slot,
    List<String> clear,
    @Nullable String doc) {

  /** Whether the field is a member of the unnamed union. */
  boolean inUnion() {
    return tag >= 0;
  }

  /** Whether the field is a group. */
  boolean isGroup() {
    return slot == null;
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
