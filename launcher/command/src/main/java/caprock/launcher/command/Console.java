package caprock.launcher.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where a command writes, as UTF-8. Results go to {@code out}, which is buffered and belongs to the
 * command alone; everything else goes to {@code err}.
 *
 * @param out for results
 * @param err for errors, traces and progress
 * @param inTerminal whether a person types the input
 * @param outTerminal whether a person sees the results
 * @param errTerminal whether a person sees the progress
 */
record Console(
    PrintStream out,
    PrintStream err,
    boolean inTerminal,
    boolean outTerminal,
    boolean errTerminal) {
  /** System property: which of {@code in}, {@code out}, {@code err} are terminals. */
  static final String TERMINALS = "caprock.terminals";

  private static final int BUFFER_BYTES = 1 << 16;

  /** The process's own streams, whatever {@code System.out} has been set to. */
  static Console ofProcess() {
    List<String> terminals = List.of(System.getProperty(TERMINALS, "").split(","));
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    FileOutputStream err = new FileOutputStream(FileDescriptor.err);
    return new Console(
        new PrintStream(new BufferedOutputStream(out, BUFFER_BYTES), false, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        terminals.contains("in"),
        terminals.contains("out"),
        terminals.contains("err"));
  }
}
