/** Acquiring, calling and giving back, as callers do it. */
@org.jspecify.annotations.NullMarked
package caprock.tests.system.acquire;
