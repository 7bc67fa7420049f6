/**
 * Starts the framework and the bundles of the distribution, runs one command in them, and leaves
 * nothing behind.
 *
 * <p>Knows the OSGi launch API and the folders of the distribution, and no bundle by its classes.
 */
@org.jspecify.annotations.NullMarked
package caprock.launcher;
