# One of everything that a schema of plain data can say.
@0xe6b7e50c2c0b8d11;

using Java = import "/java.capnp";
using Other = import "more-features.capnp";
$Java.package("caprock.rpc.capnp.features");

annotation note @0xd1f5c8a0b7e93a42 (*) :Text;
# Known to nobody: a generator must not stumble over it.

$note("on the file");

enum Colour $note("on an enum") {
  # A colour.

  red @0;
  darkGreen @1 $note("on an enumerant");
  # Not light.

  schema @2;
  httpURL @3;
}

struct Primitives $note("on a struct") {
  # Every type of fixed size; "quoted", <tagged>, @annotated, and even closed */ early.

  void @0 :Void;
  bool @1 :Bool;
  int8 @2 :Int8;
  int16 @3 :Int16;
  int32 @4 :Int32;
  int64 @5 :Int64;
  uInt8 @6 :UInt8;
  uInt16 @7 :UInt16;
  uInt32 @8 :UInt32;
  uInt64 @9 :UInt64;
  float32 @10 :Float32;
  float64 @11 :Float64;
  colour @12 :Colour;
}

struct Pointers {
  text @0 :Text;
  data @1 :Data;
  self @2 :Pointers;
  any @3 :AnyPointer;
  anyStruct @4 :AnyStruct;
  anyList @5 :AnyList;
  primitives @6 :Primitives;
}

struct Lists {
  voids @0 :List(Void);
  bools @1 :List(Bool);
  int8s @2 :List(Int8);
  int16s @3 :List(Int16);
  int32s @4 :List(Int32);
  int64s @5 :List(Int64);
  uInt8s @6 :List(UInt8);
  uInt16s @7 :List(UInt16);
  uInt32s @8 :List(UInt32);
  uInt64s @9 :List(UInt64);
  float32s @10 :List(Float32);
  float64s @11 :List(Float64);
  texts @12 :List(Text);
  datas @13 :List(Data);
  colours @14 :List(Colour);
  structs @15 :List(Primitives);
  int32Lists @16 :List(List(Int32));
  textListLists @17 :List(List(List(Text)));
  structLists @18 :List(List(Primitives));
  colourLists @19 :List(List(Colour));
}

struct Defaults {
  bool @0 :Bool = true;
  int8 @1 :Int8 = -8;
  int16 @2 :Int16 = -1616;
  int32 @3 :Int32 = -323232;
  int64 @4 :Int64 = -6464646464;
  uInt8 @5 :UInt8 = 208;
  uInt16 @6 :UInt16 = 61616;
  uInt32 @7 :UInt32 = 4232323232;
  uInt64 @8 :UInt64 = 18446744073709551615;
  float32 @9 :Float32 = 1.25;
  float64 @10 :Float64 = -1e300;
  notANumber @11 :Float64 = nan;
  infinity @12 :Float32 = -inf;
  colour @13 :Colour = darkGreen;
  text @14 :Text = "tab\t, \"quote\", backslash \\, ünïcode €, and 𝄞";
  data @15 :Data = 0x"00 7f 80 ff";
  struct @16 :Primitives = (int32 = 5, colour = httpURL);
  int32s @17 :List(Int32) = [1, -2, 3];
  texts @18 :List(Text) = ["one", "two"];
  lists @19 :List(List(Int32)) = [[1], [], [2, 3]];
  structs @20 :List(Primitives) = [(int8 = 1), (int8 = 2)];
  emptyText @21 :Text = "";
}

struct Unions {
  common @0 :UInt16;

  union {
    nothing @1 :Void;
    number @2 :Int64 = 42;
    text @3 :Text;
    struct @4 :Primitives;
    list @5 :List(Colour);
    values @6 :Colour = darkGreen;

    both :group {
      flag @7 :Bool = true;
      name @8 :Text;
    }
  }

  shape :union {
    point @9 :Void;
    circle @10 :Float64;

    box :group {
      width @11 :Float64;
      height @12 :Float64;
      label @13 :Text;
    }
  }

  address :group {
    street @14 :Text;
    number @15 :Int32 = 1;

    country :group {
      code @16 :UInt16;
    }
  }
}

struct Names {
  # Names that Java keeps for itself, or that the generated class needs.

  class @0 :Text;
  int @1 :Int32;
  new @2 :Bool;
  reader @3 :Reader;
  segment @4 :Int32;
  object @5 :Object;
  text @6 :Text.Data;
  builder @7 :Builder;

  struct Reader {
    builder @0 :Builder;
  }

  struct Builder {
    factory @0 :Factory;

    struct Names {
      again @0 :Names;
    }
  }

  struct Factory {
    value @0 :Int32;
  }

  struct Object {
    override @0 :Text;
  }

  struct Text {
    struct Data {
      string @0 :String;
    }
  }

  using String = import "more-features.capnp".Integer;

  struct Override {}

  group :group {
    value @8 :Int32;
  }

  struct Group {}

  enum Which {
    which @0;
    byNumber @1;
    notInSchema @2;
    aB @3;
    aPart @4;
    aPART @5;
  }

  which @9 :Which;
  const schema :Int32 = 7;
  const structSize :Int32 = 8;
}

struct Empty {}

struct Imported {
  integer @0 :Other.Integer;
  integers @1 :List(Other.Integer);
  kind @2 :Other.Integer.Kind = big;
}

struct Old {
  # What Newer looked like before.

  number @0 :Int32;
}

struct Newer {
  number @0 :Int32;
  added @1 :Int64 = 11;
  text @2 :Text = "new";
  colour @3 :Colour = darkGreen;
}

struct Box(T) {
  # Holds one thing of any kind.

  value @0 :T;
  label @1 :Text;
}

struct Dictionary(Key, Value) {
  entries @0 :List(Entry);
  first @1 :Entry;
  other @2 :Box(Value);

  union {
    none @3 :Void;
    chosen @4 :Value;
  }

  details :group {
    extra @5 :Key;
  }

  struct Entry {
    key @0 :Key;
    value @1 :Value;
  }
}

struct Generics {
  text @0 :Box(Text);
  nested @1 :Box(Box(Primitives));
  dictionary @2 :Dictionary(Text, List(Int32));
  unbound @3 :Box;
  list @4 :List(Box(Text));
}

const answer :Int32 = 42;
const yes :Bool = true;
const half :Float64 = 0.5;
const third :Float32 = 0.33333334;
const notANumber :Float64 = nan;
const huge :UInt64 = 0xffffffffffffffff;
const greeting :Text = "hello";
const bytes :Data = 0x"01 02 03";
const paint :Colour = darkGreen;
const origin :Primitives = (int32 = 1, float64 = 2.5);
const primes :List(UInt16) = [2, 3, 5, 7];
const words :List(Text) = ["a", "b"];
const nothing :Void = void;
