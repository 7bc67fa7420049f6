package caprock.runtime.ext.data.sql;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.runtime.ext.data.sqlite.Connection;
import caprock.runtime.ext.data.store.Grant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cursor or transaction: a grant that is kept from call to call. Calls take turns. It ends once:
 * by its owner, after a failure that leaves nothing to go on with, or when it has idled too long.
 */
abstract class Held implements AutoCloseable {
  /** How long an ending waits for a call that is still under way; that call then ends it. */
  private static final long END_WAIT_MS = 1_000;

  private final String what;
  private final Grant grant;
  private final Session session;
  private final ReentrantLock turn = new ReentrantLock();
  private volatile long lastCallNs = System.nanoTime();
  private volatile @Nullable String endedBecause;
  private boolean released;

  Held(String what, String database, Grant grant, Session session) {
    this.what = "A " + what + " of the database '" + database + "'";
    this.grant = grant.keptBy(what);
    this.session = session;
    session.add(this);
  }

  /** Runs guest work, then ends this if it asks for it or cannot go on. */
  final <T extends @Nullable Object> T call(Function<Connection, T> work) {
    turn.lock();
    try {
      checkOpen();
      T result = grant.connection().call(work);
      lastCallNs = System.nanoTime();
      return result;
    } finally {
      if (!grant.connection().usable()) {
        end("its guest was stopped");
      }
      if (endedBecause != null) {
        release();
      }
      turn.unlock();
    }
  }

  /** Marks the end; within {@link #call}, which then gives everything back. */
  final void end(String because) {
    if (endedBecause == null) {
      endedBecause = because;
    }
  }

  final boolean ended() {
    return endedBecause != null;
  }

  /** What has to be done in the guest before the connection goes back. */
  abstract void cleanUp(Connection sqlite);

  /** Ends it if no call began since the moment and none is under way; returns whether it did. */
  final boolean endIfIdleSince(long momentNs) {
    if (lastCallNs - momentNs >= 0 || !turn.tryLock()) {
      return false;
    }
    try {
      if (ended()) {
        return false;
      }
      end("nobody called it for too long");
      release();
      return true;
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void close() {
    end("it was closed");
    boolean mine = false;
    try {
      mine = turn.tryLock(END_WAIT_MS, TimeUnit.MILLISECONDS);
      if (mine) {
        release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      if (mine) {
        turn.unlock();
      }
    }
  }

  @Override
  public final String toString() {
    return what;
  }

  private void checkOpen() {
    String because = endedBecause;
    if (because != null) {
      throw new CapabilityException(
          ErrorCode.DISCONNECTED, what + " has ended: " + because + ".", false, null, null);
    }
  }

  /** With the turn held, once. */
  private void release() {
    if (released) {
      return;
    }
    released = true;
    session.remove(this);
    try {
      if (grant.connection().usable()) {
        grant
            .connection()
            .call(
                sqlite -> {
                  cleanUp(sqlite);
                  return null;
                });
      }
    } catch (CapabilityException e) {
      // Nobody may get a connection in an unknown state.
      grant.connection().discard();
      session.cleanUpFailed(what, e);
    } finally {
      grant.close();
    }
  }
}
