/** Providers that are updated, replaced and uninstalled while callers go on. */
@org.jspecify.annotations.NullMarked
package caprock.tests.system.update;
