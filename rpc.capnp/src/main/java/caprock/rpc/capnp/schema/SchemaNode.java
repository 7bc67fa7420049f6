package caprock.rpc.capnp.schema;

import java.nio.ByteBuffer;

/**
 * The schema of one generated type, as the compiler's front end described it.
 *
 * <p>Each generated class has one in its constant {@code SCHEMA}. The text is decoded when it is
 * asked for, so a program that never asks pays for a constant only. Immutable; safe for use by any
 * number of threads.
 */
public final class SchemaNode {
  private final long id;
  private final String[] pieces;

  private SchemaNode(long id, String[] pieces) {
    this.id = id;
    this.pieces = pieces;
  }

  /**
   * Makes the constant of a generated class.
   *
   * @param id the type's id
   * @param pieces Base64 of a segment whose root is the node
   * @return the node
   */
  public static SchemaNode of(long id, String... pieces) {
    return new SchemaNode(id, pieces.clone());
  }

  /**
   * The type's id.
   *
   * @return 64 bits, unsigned, the top bit set
   */
  public long id() {
    return id;
  }

  /**
   * The encoded node.
   *
   * @return a new read-only buffer: one segment that starts with the pointer to the node
   */
  public ByteBuffer bytes() {
    return EncodedBytes.bytes(pieces);
  }

  /**
   * The node.
   *
   * @return a reader over a freshly decoded copy
   */
  public Schema.Node.Reader node() {
    return EncodedBytes.root(Schema.Node.factory, EncodedBytes.segment(pieces));
  }

  @Override
  public String toString() {
    return node().getDisplayName() + " @0x" + Long.toHexString(id);
  }
}
