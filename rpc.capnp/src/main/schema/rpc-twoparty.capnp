# What rpc.capnp leaves to the kind of network, for a network of exactly two vats: a client that
# connected and a server that accepted. With nobody else there, most of it is empty.
@0xa184c7885cdaf2a1;

using Java = import "java.capnp";
$Java.package("caprock.rpc.capnp.protocol");

enum Side {
  server @0;
  # The side that offers the bootstrap capability.

  client @1;
  # The side that connected. It may offer one too.
}

struct VatId {
  # Names one of the two.

  side @0 :Side;
}

struct ThirdPartyCompletion {
  # There is no third party; the number is for joins.

  joinId @0 :UInt32;
}

struct ThirdPartyToAwait {}
# Never sent: there is nobody to wait for.

struct ThirdPartyToContact {}
# Never sent: there is nobody else to connect to.

struct JoinKeyPart {
  joinId @0 :UInt32;
  # Chosen by the side that joins; the same in every part.

  partCount @1 :UInt16;
  # How many capabilities are being joined.

  partNum @2 :UInt16;
  # Which of them this is, from 0.
}

struct JoinResult {
  joinId @0 :UInt32;

  succeeded @1 :Bool;
  # All parts met at one object.

  cap @2 :Capability;
  # That object, in the answer to one of the parts.
}
