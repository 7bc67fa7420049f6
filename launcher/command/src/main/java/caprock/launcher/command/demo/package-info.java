/** The guided run: one class tells, one does. */
@org.jspecify.annotations.NullMarked
package caprock.launcher.command.demo;
