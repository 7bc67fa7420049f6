/**
 * What every whole-system test stands on: the framework's options, a repository of its own, waiting
 * for conditions, and counting what a test must not leave behind.
 */
@org.jspecify.annotations.NullMarked
package caprock.tests.system.harness;
