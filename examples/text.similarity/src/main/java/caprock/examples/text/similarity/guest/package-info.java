/** The provider, and beside it the classes that the build compiles from similarity.wasm. */
@org.jspecify.annotations.NullMarked
package caprock.examples.text.similarity.guest;
