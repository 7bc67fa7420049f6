package caprock.broker.manifest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The shape of a value in a dynamic call. A closed set of immutable types. */
public sealed interface ValueType {
  /** A value without parts. */
  enum Simple implements ValueType {
    /** No value. */
    VOID,
    /** True or false. */
    BOOLEAN,
    /** 8 bits with a sign. */
    BYTE,
    /** 16 bits with a sign. */
    SHORT,
    /** 32 bits with a sign. */
    INT,
    /** 64 bits with a sign. */
    LONG,
    /** 32-bit floating point. */
    FLOAT,
    /** 64-bit floating point. */
    DOUBLE,
    /** Text. */
    STRING,
    /** Bytes. */
    BYTES,
    /** A time, as ISO-8601 text. */
    INSTANT,
    /** A decimal number of any size, as text. */
    DECIMAL,
    /** Any value of the closed set. */
    ANY;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** One of some names. */
  record Enumeration(List<String> names) implements ValueType {
    /** Copies the list. */
    public Enumeration {
      names = List.copyOf(names);
    }

    @Override
    public String toString() {
      return String.join("|", names);
    }
  }

  /** Any number of values of one type. */
  record ListOf(ValueType element) implements ValueType {
    @Override
    public String toString() {
      return "list<" + element + ">";
    }
  }

  /** Values of one type by text. */
  record MapOf(ValueType value) implements ValueType {
    @Override
    public String toString() {
      return "map<" + value + ">";
    }
  }

  /** A record: named parts, in order. */
  record Structure(String name, Map<String, ValueType> components) implements ValueType {
    /** Copies the map, keeping its order. */
    public Structure {
      components = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(components));
    }

    @Override
    public String toString() {
      return components.entrySet().stream()
          .map(e -> e.getKey() + ": " + e.getValue())
          .collect(Collectors.joining(", ", "{", "}"));
    }
  }

  /** An object that is called where it lives. */
  record Reference(String contract) implements ValueType {
    @Override
    public String toString() {
      return contract.substring(contract.lastIndexOf('.') + 1);
    }
  }
}
