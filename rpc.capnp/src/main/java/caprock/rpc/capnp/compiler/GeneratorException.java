package caprock.rpc.capnp.compiler;

/**
 * The request cannot be turned into Java: it asks for what is not supported, or lacks what is
 * needed. The message says what, where, and what to do.
 */
public final class GeneratorException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GeneratorException(String message) {
    super(message);
  }
}
