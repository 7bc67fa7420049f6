/** Bundles that come and go: in any order, over restarts, by hand, and when nobody uses them. */
@org.jspecify.annotations.NullMarked
package caprock.tests.system.lifecycle;
