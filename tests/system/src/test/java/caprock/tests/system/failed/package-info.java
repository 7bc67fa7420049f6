/** Loads that fail, and leave nothing. */
@org.jspecify.annotations.NullMarked
package caprock.tests.system.failed;
