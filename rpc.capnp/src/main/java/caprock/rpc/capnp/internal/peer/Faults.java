package caprock.rpc.capnp.internal.peer;

/**
 * What a connection leaves out, so that tests can show that they would notice. Never set outside
 * tests.
 *
 * @param noEmbargo references are not held while calls are on their way back
 * @param noFinish answered calls are not finished
 * @param loseRelease how many Release messages are not sent
 */
public record Faults(boolean noEmbargo, boolean noFinish, int loseRelease) {
  /** Leaves nothing out. */
  public static final Faults NONE = new Faults(false, false, 0);
}
