package caprock.rpc.capnp.internal.core;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Where exceptions go that no caller is left to receive: the log named caprock.rpc.capnp. */
public final class Failures {
  private static final Logger LOG = System.getLogger("caprock.rpc.capnp");

  private Failures() {}

  /**
   * Runs a callback of the application's; what it throws is logged, for it must not stop the
   * others.
   */
  public static void guard(Runnable callback) {
    try {
      callback.run();
    } catch (Throwable thrown) {
      record("A callback failed; its exception went nowhere else", thrown);
      if (thrown instanceof VirtualMachineError error) {
        throw error;
      }
    }
  }

  /** Logs a failure that has no other taker. */
  public static void record(String what, Throwable thrown) {
    LOG.log(Level.WARNING, what, thrown);
  }
}
