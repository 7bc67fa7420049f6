/** Turns WASI modules into classes when an extension is built. */
@org.jspecify.annotations.NullMarked
package caprock.wasi.compiler;
