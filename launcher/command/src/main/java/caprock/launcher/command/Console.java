package caprock.launcher.command;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where a command writes, as UTF-8. Results go to {@code out}, which is buffered and belongs to the
 * command alone; everything else goes to {@code err}.
 *
 * @param out for results
 * @param results what is below {@code out}
 * @param err for errors, traces and progress
 * @param inTerminal whether a person types the input
 * @param outTerminal whether a person sees the results
 * @param errTerminal whether a person sees the progress
 */
record Console(
    PrintStream out,
    ResultStream results,
    PrintStream err,
    boolean inTerminal,
    boolean outTerminal,
    boolean errTerminal) {
  /**
   * System property: which of {@code in}, {@code out}, {@code err} are terminals; {@code pipe} if
   * stdout leads to another process.
   */
  static final String TERMINALS = "caprock.terminals";

  private static final int BUFFER_BYTES = 1 << 16;

  /** The process's own streams, whatever {@code System.out} has been set to. */
  static Console ofProcess() {
    List<String> terminals = List.of(System.getProperty(TERMINALS, "").split(","));
    ResultStream results =
        new ResultStream(new FileOutputStream(FileDescriptor.out), terminals.contains("pipe"));
    FileOutputStream err = new FileOutputStream(FileDescriptor.err);
    return new Console(
        new PrintStream(
            new BufferedOutputStream(results, BUFFER_BYTES), false, StandardCharsets.UTF_8),
        results,
        new PrintStream(err, true, StandardCharsets.UTF_8),
        terminals.contains("in"),
        terminals.contains("out"),
        terminals.contains("err"));
  }

  /**
   * Writes out what is left of the results.
   *
   * @throws CapabilityException RESOURCE_EXHAUSTED if they could not be written; not if they went
   *     to a process that has stopped reading them
   */
  void finish() {
    out.flush();
    IOException failure = results.failure();
    if (failure != null) {
      throw new CapabilityException(
          ErrorCode.RESOURCE_EXHAUSTED,
          "The results cannot be written to stdout: " + failure.getMessage() + ".",
          failure);
    }
  }
}
