# Imported by features.capnp; its Java goes to another package.
@0xe3c2a1b0d9f84756;

using Java = import "/java.capnp";
$Java.package("caprock.rpc.capnp.features.more");
$Java.outerClassname("Other");

struct Integer {
  value @0 :Int64;

  enum Kind {
    small @0;
    big @1;
  }
}
