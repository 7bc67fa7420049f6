/**
 * Nullness annotations of this library's own, so that it depends on nobody's. Generated code
 * carries them too.
 */
package caprock.rpc.capnp.annotation;
