/** Nullness annotations of the library's own, kept in class files and never needed at run time. */
package caprock.rpc.capnp.annotation;
