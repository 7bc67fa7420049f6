# What the tests of the RPC library call.
@0xd6a1e4b7f3c20958;

using Java = import "/java.capnp";
$Java.package("caprock.rpc.capnp.testing");
$Java.outerClassname("Testing");

interface Echo {
  # Small calls of every kind.
  ping @0 (n :UInt64) -> (n :UInt64);
  echo @1 (data :Data) -> (data :Data);
  self @2 () -> (me :Echo);
  callBack @3 (cb :Echo, n :UInt64) -> (n :UInt64);
  fail @4 (why :Text) -> ();
  never @5 () -> (me :Echo);
  swap @6 (box :Box) -> (box :Box);
  hold @7 (cap :Echo) -> ();
  held @8 () -> (cap :Echo);
  promise @9 () -> (cap :Echo);
  # A promise that is resolved by resolve.
  resolve @10 (cap :Echo) -> ();
  stream @11 (data :Data) -> stream;
  endStream @12 () -> (bytes :UInt64);
  tail @13 (to :Echo, n :UInt64) -> (n :UInt64);
  # Answers with what to.ping(n) answers.
  tailSelf @14 (to :Echo) -> (me :Echo);
  # Answers with what to.self() answers.
  identity @15 (cap :Echo) -> (cap :Echo);
}

struct Box {
  one @0 :Echo;
  many @1 :List(Echo);
  any @2 :AnyPointer;
  inner @3 :Box;
  text @4 :Text;
}
