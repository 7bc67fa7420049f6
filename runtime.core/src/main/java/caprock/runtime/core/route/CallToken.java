package caprock.runtime.core.route;

/** A call that has been let in: what it calls, and how it gets out again. */
interface CallToken {
  /** The object to call. */
  Object target();

  /** The binding that counts the call. */
  Binding binding();

  /** Ends the call; exactly once. */
  void exit();
}
