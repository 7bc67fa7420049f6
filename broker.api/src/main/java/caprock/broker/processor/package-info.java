/**
 * Runs inside the compiler: refuses contracts that could not be called by name.
 *
 * <p>Not exported, and used by no bundle at run time. The compiler finds it on the class path of
 * whoever compiles against this bundle.
 */
@org.jspecify.annotations.NullMarked
package caprock.broker.processor;
