package caprock.rpc.capnp.internal.peer;

import caprock.rpc.capnp.internal.core.Arenas;
import caprock.rpc.capnp.protocol.Rpc;
import org.capnproto.BuilderArena;

/** A message without content of the application's: Finish, Release and the like. */
final class SmallMessage {
  /** Enough for each of them but exceptions with long texts, which get a second segment. */
  private static final int WORDS = 12;

  private final BuilderArena arena = Arenas.create(WORDS);
  private final Rpc.Message.Builder root = Arenas.root(arena).initAs(Rpc.Message.factory);

  Rpc.Message.Builder root() {
    return root;
  }

  BuilderArena arena() {
    return arena;
  }
}
