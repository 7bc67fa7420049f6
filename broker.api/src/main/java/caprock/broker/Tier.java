package caprock.broker;

/** Where a capability runs. The tier is derived by the runtime, never declared by a provider. */
public enum Tier {
  /** Tier 1: part of the runtime itself. */
  BUILT_IN,
  /** Tier 2: an OSGi bundle in this process, usually with a WASI module inside. */
  EXTENSION,
  /** Tier 3: a worker in another process. */
  REMOTE
}
