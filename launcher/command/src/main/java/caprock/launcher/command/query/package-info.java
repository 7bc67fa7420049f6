/** The parts of {@code caprock query}: the file, the progress bar, the output formats. */
@org.jspecify.annotations.NullMarked
package caprock.launcher.command.query;
