package caprock.rpc.capnp.internal.core;

/**
 * Travels behind the calls that were made before it, and reports where it came out. This is how the
 * echo of a Disembargo stays behind every call that it must not overtake.
 */
public non-sealed interface Barrier extends Delivery {
  /** It came out at this hook. May hold internal locks; must not run user code. */
  void arrived(Hook at);
}
