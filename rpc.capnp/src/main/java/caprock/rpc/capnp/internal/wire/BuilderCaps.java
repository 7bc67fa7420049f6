package caprock.rpc.capnp.internal.wire;

import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.internal.core.BrokenHook;
import caprock.rpc.capnp.internal.core.Hook;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.capnproto.BuilderArena;
import org.capnproto.SegmentBuilder;

/**
 * The capabilities put into a message that is being built. The runtime's builders cannot be
 * subclassed, so the table is found by the identity of the arena. Only messages that do carry a
 * capability have an entry; sending takes it out, and a builder that is dropped instead is noticed
 * by its weak key, whose references are then released.
 *
 * <p>One builder is used by one thread at a time; the map is safe for any number of builders.
 */
public final class BuilderCaps implements CapTable {
  private static final ConcurrentHashMap<Object, BuilderCaps> TABLES = new ConcurrentHashMap<>();
  private static final ReferenceQueue<BuilderArena> DROPPED = new ReferenceQueue<>();

  private final List<Hook> hooks = new ArrayList<>(2);

  private BuilderCaps() {}

  /** The table of a message under construction, or null where it carries no capability. */
  public static @Nullable BuilderCaps of(BuilderArena arena) {
    return TABLES.isEmpty() ? null : TABLES.get(new Probe(arena));
  }

  /** Adds a capability and returns its index. The table retains it. */
  public static int add(SegmentBuilder segment, Hook hook) {
    expunge();
    BuilderArena arena = segment.getArena();
    BuilderCaps caps = TABLES.get(new Probe(arena));
    if (caps == null) {
      caps = new BuilderCaps();
      TABLES.put(new Key(arena), caps);
    }
    hook.retain();
    caps.hooks.add(hook);
    return caps.hooks.size() - 1;
  }

  /** Takes the table out: the caller now owns one reference to each. Empty where there is none. */
  public static Hook[] take(BuilderArena arena) {
    if (TABLES.isEmpty()) {
      return NONE;
    }
    BuilderCaps caps = TABLES.remove(new Probe(arena));
    return caps == null ? NONE : caps.hooks.toArray(NONE);
  }

  private static final Hook[] NONE = {};

  @Override
  public Hook at(int index) {
    return index >= 0 && index < hooks.size() ? hooks.get(index) : BrokenHook.NULL;
  }

  private static void expunge() {
    for (Reference<?> key = DROPPED.poll(); key != null; key = DROPPED.poll()) {
      BuilderCaps caps = TABLES.remove(key);
      if (caps != null) {
        caps.hooks.forEach(Hook::release);
      }
    }
  }

  /** Weak identity key. */
  private static final class Key extends WeakReference<BuilderArena> {
    private final int hash;

    Key(BuilderArena arena) {
      super(arena, DROPPED);
      hash = System.identityHashCode(arena);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      return other == this || (other instanceof Probe probe && probe.arena == get());
    }
  }

  /** Finds a {@link Key} by its arena. */
  private record Probe(BuilderArena arena) {
    @Override
    public int hashCode() {
      return System.identityHashCode(arena);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.get() == arena;
    }
  }
}
