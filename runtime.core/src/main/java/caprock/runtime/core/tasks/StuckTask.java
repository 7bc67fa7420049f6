package caprock.runtime.core.tasks;

/**
 * A task of a stopped extension that ignores its interrupt. Immutable; holds text only, so that it
 * keeps nothing loaded.
 *
 * @param owner whose task it is
 * @param thread the thread's name
 * @param at where it was when asked, such as {@code com.acme.Spin.run(Spin.java:12)}
 * @param sinceMs how long ago the extension was stopped, in milliseconds
 */
public record StuckTask(String owner, String thread, String at, long sinceMs) {
  /** One sentence. */
  public String sentence() {
    return "A task of %s on thread %s ignores the interrupt since %d ms, at %s."
        .formatted(owner, thread, sinceMs, at);
  }
}
