/** The command line: each subcommand is one class, thin over the broker. */
@org.jspecify.annotations.NullMarked
package caprock.launcher.command;
