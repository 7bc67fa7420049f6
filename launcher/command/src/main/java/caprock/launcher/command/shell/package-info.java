/**
 * The shell: Gogo with a terminal or over a pipe, and the commands {@code cap:*}.
 *
 * <p>Commands return text. The shell keeps the last result and the last exception in variables, and
 * an object of an extension there would keep the extension's class loader alive.
 */
@org.jspecify.annotations.NullMarked
package caprock.launcher.command.shell;
