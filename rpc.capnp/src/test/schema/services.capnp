# One of everything that a schema with interfaces can say.
@0xf0d1b7a6c5e49382;

using Java = import "/java.capnp";
using Features = import "features.capnp";
$Java.package("caprock.rpc.capnp.features");

interface Named {
  # Has a name.

  name @0 () -> (name :Text);
  # The name, by which it is known.
}

interface Counted {
  count @0 () -> (count :UInt32);
  name @1 (language :Text) -> (name :Text);
  # Not the one of Named.
}

interface Marker {}

interface Calculator extends(Named, Counted, Marker) {
  evaluate @0 (expression :Expression, context :Context) -> (value :Value);
  # Works it out, sooner or later.

  define @1 Expression -> Context;
  reset @2 ();
  write @3 (chunk :Data, done :Bool = true) -> stream;
  functions @4 () -> (all :List(Function), byRow :List(List(Function)), first :Holder, any :AnyPointer);
  any @5 (any :AnyPointer) -> Features.Pointers;
  nothing @6 (value :Int32) -> Features.Primitives;
  class @7 (in :List(Marker)) -> (out :Marker);

  interface Value {
    read @0 () -> (value :Float64);
  }

  interface Function extends(Named) {
    call @0 (arguments :List(Float64)) -> (value :Float64);
  }

  struct Expression {
    union {
      literal @0 :Float64;
      previous @1 :Value;

      call :group {
        function @2 :Function;
        arguments @3 :List(Expression);
      }
    }
  }

  struct Context {
    log @0 :Value;
    unused @1 :Int32;
    inner @2 :Context;
  }
}

struct Holder {
  function @0 :Calculator.Function;
  functions @1 :List(Calculator.Function);
  rows @2 :List(List(Calculator.Function));
  any @3 :AnyPointer;
  capability @4 :Capability;
  plain @5 :Features.Primitives;

  nested :group {
    holder @6 :Holder;
    function @7 :Calculator.Function;
  }

  union {
    none @8 :Void;
    one @9 :Calculator.Function;
    many @10 :List(Calculator.Function);
  }
}

interface Source(T) {
  # Gives things of one kind.

  next @0 () -> (value :T, again :Source(T));
  map @1 [U] (with :Mapper(T, U)) -> (source :Source(U));

  interface Mapper(A, B) {
    apply @0 (from :A) -> (to :B);
  }
}

interface Texts extends(Source(Text)) {
  all @0 () -> (texts :List(Text), box :Features.Box(Calculator), pair :Features.Dictionary(Holder, AnyPointer));
}
