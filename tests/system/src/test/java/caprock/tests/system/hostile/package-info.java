/** Guests that attack, through the whole broker. */
@org.jspecify.annotations.NullMarked
package caprock.tests.system.hostile;
