package caprock.tests.system.harness;

import caprock.broker.annotation.ByReference;
import caprock.broker.annotation.CapabilityContract;
import caprock.broker.annotation.Endpoint;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** A contract whose answers come when the test says so. */
@CapabilityContract
public interface Waiting {
  /** An object that keeps its provider in use. */
  @ByReference
  interface Hold extends AutoCloseable {
    /** Whether the provider still works. */
    boolean works();

    @Override
    void close();
  }

  /** An object that can be had again. */
  @ByReference(restorable = true)
  interface Named {
    /** The name that it was made with, and the provider's version. */
    String describe();
  }

  /** An object that has no close, and ends with its handle. */
  @ByReference
  interface Endless {
    /** Whether the provider still works. */
    boolean works();
  }

  /** An object that ends with its handle. */
  Endless endless();

  /** Completes when the test answers it. */
  CompletionStage<String> ask(String question);

  /** As {@link #ask}, with a deadline of its own. */
  @Endpoint(timeoutMs = 100)
  CompletionStage<String> askShortly(String question);

  /** Answers at once. */
  String echo(String text);

  /** Asks something else from within a call. */
  CompletionStage<String> nest();

  /** An object that keeps the provider in use. */
  Hold hold();

  /** An object that can be had again. */
  Named named(String name);

  /** Answers by the test's hand. Thread-safe. */
  final class Provider implements Waiting {
    public final ConcurrentLinkedQueue<CompletableFuture<String>> asked =
        new ConcurrentLinkedQueue<>();
    final String version;

    /** Whether the provider has ended, and may not be used. */
    public volatile boolean over;

    /** What {@link #nest} does. */
    public volatile Supplier<CompletionStage<String>> nested = () -> ask("nothing nested");

    /** A provider that says which version it is. */
    public Provider(String version) {
      this.version = version;
    }

    @Override
    public CompletionStage<String> ask(String question) {
      CompletableFuture<String> answer = new CompletableFuture<>();
      asked.add(answer);
      return answer;
    }

    @Override
    public CompletionStage<String> askShortly(String question) {
      return ask(question);
    }

    @Override
    public String echo(String text) {
      return text;
    }

    @Override
    public CompletionStage<String> nest() {
      return nested.get();
    }

    @Override
    public Hold hold() {
      return new Hold() {
        @Override
        public boolean works() {
          return !over;
        }

        @Override
        public void close() {
          // Nothing to give back.
        }
      };
    }

    @Override
    public Endless endless() {
      return () -> !over;
    }

    @Override
    public Named named(String name) {
      return () -> {
        if (over) {
          throw new IllegalStateException(version + " was used after its end.");
        }
        return name + " of " + version;
      };
    }

    /** Answers the oldest open question. */
    public void answer(String text) {
      CompletableFuture<String> oldest = asked.poll();
      if (oldest == null) {
        throw new AssertionError("Nobody asked.");
      }
      oldest.complete(text);
    }
  }
}
