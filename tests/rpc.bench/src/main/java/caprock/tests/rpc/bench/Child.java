package caprock.tests.rpc.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A measured process: gets orders as lines and answers each with a line. Not thread-safe. */
final class Child implements AutoCloseable {
  /** A hang guard; a round of the slowest peer on a busy machine takes a minute. */
  private static final int LIMIT_S = 300;

  private static final int END_S = 5;

  private static final ExecutorService READERS =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "bench-reader");
            thread.setDaemon(true);
            return thread;
          });

  private final List<String> command;
  private final Process process;
  private final BufferedReader lines;

  Child(List<String> command) throws IOException {
    this.command = command;
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    lines = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Gives an order and waits for the answer, which begins with this word; returns the others. */
  String[] ask(String order, String word) throws IOException, InterruptedException {
    process.getOutputStream().write((order + "\n").getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
    return await(word);
  }

  /** Waits for a line that begins with this word; returns the other words. */
  String[] await(String word) throws IOException, InterruptedException {
    String prefix = word + " ";
    for (String line = line(); line != null; line = line()) {
      if (line.equals(word)) {
        return new String[0];
      }
      if (line.startsWith(prefix)) {
        return line.substring(prefix.length()).split(" ");
      }
    }
    throw new IOException("A measured process ended before its answer: " + command);
  }

  private String line() throws IOException, InterruptedException {
    try {
      return READERS.submit(lines::readLine).get(LIMIT_S, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new IOException("A measured process cannot be read: " + command, e);
    } catch (TimeoutException e) {
      throw new IOException("No answer within " + LIMIT_S + " s from " + command, e);
    }
  }

  /** Processor time so far, of all its threads, to the system's clock tick (often 10 ms). */
  long cpuNs() {
    return process.info().totalCpuDuration().map(java.time.Duration::toNanos).orElse(0L);
  }

  @Override
  public void close() throws IOException {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(END_S, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
