package caprock.rpc.capnp.internal.core;

import java.util.function.BooleanSupplier;

/** A source of progress that a waiting thread can drive itself: a connection. */
public interface Pump {
  /**
   * Reads and handles messages on this thread until done or the time is up, if nobody else does.
   *
   * @param deadlineNs as of System.nanoTime
   * @return false at once if another thread reads
   */
  boolean lead(BooleanSupplier done, long deadlineNs);

  /** Makes the thread that leads look again whether it is done. Any thread. */
  void wakeLeader();

  /** Nobody is going to wait here: what was put off is sent, and a worker reads if nobody does. */
  void hurry();

  /** Registers or unregisters a parked thread that would rather read. */
  Leadership leadership();
}
