@0xb4c5f6e1a7d20391;
using Java = import "/java.capnp";
$Java.package("example");
$Java.outerClassname("Calc");

interface Calculator {
  add @0 (a :Int64, b :Int64) -> (sum :Int64);
  adder @1 (a :Int64) -> (fn :Function);
}
interface Function { call @0 (b :Int64) -> (value :Int64); }
