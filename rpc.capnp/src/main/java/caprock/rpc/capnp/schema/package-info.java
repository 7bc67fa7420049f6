/**
 * Schemas at run time: the node that each generated class carries, and the classes to read it with.
 *
 * <p>Everything here is reached by following constants; nothing is looked up by reflection.
 */
@NullMarked
package caprock.rpc.capnp.schema;

import caprock.rpc.capnp.annotation.NullMarked;
