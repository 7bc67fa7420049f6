package caprock.rpc.capnp.compiler;

import java.util.List;

/**
 * The part of a field that is not a group: a place in the data or pointer section.
 *
 * @param type how values look
 * @param offset the place, in units of the value's size or as a pointer's index
 * @param defaults what accessors get after the offset: a mask, or parts of a constant; may be empty
 * @param factory an expression for the pointer's factory; empty for data
 * @param copier an expression for what copies a value into the pointer; empty if nothing can
 * @param guard the method that gets a builder where the runtime would corrupt capabilities; may be
 *     empty
 */
record SlotModel(
    JavaType type,
    int offset,
    List<String> defaults,
    String factory,
    String copier,
    String guard) {}
