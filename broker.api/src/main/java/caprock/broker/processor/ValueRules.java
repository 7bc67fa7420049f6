package caprock.broker.processor;

import caprock.broker.annotation.ByReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Which types are values of a dynamic call. Used by the compiler's one thread. */
final class ValueRules {
  private static final Set<String> PLAIN =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double",
          "java.lang.String",
          "java.lang.Object",
          "java.time.Instant",
          "java.math.BigDecimal");

  /** What to write instead of a type that comes to mind first. */
  private static final Map<String, String> REMEDIES =
      Map.of(
          "java.lang.Character", "use String",
          "java.util.Optional", "use the type itself, null for none",
          "java.util.concurrent.CompletableFuture", "use CompletionStage",
          "java.util.Set", "use List",
          "java.util.Collection", "use List",
          "java.math.BigInteger", "use BigDecimal",
          "java.time.Duration", "use a long of milliseconds");

  private static final String CLOSED_SET =
      "a value is a primitive other than char, its box, String, byte[], Instant, BigDecimal, an"
          + " enum, Object, List or Map<String, …> or record of values, or a @ByReference interface";

  /** Why a method cannot return the type; empty if it can. */
  Optional<String> whyNoResult(TypeMirror type) {
    if (type.getKind() == TypeKind.VOID) {
      return Optional.empty();
    }
    if (!nameOf(type).equals("java.util.concurrent.CompletionStage")) {
      return whyNoValue(type);
    }
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    if (arguments.isEmpty()) {
      return Optional.of("is a CompletionStage of nothing known; write CompletionStage<…>");
    }
    TypeMirror promised = arguments.get(0);
    return nameOf(promised).equals("java.lang.Void") ? Optional.empty() : whyNoValue(promised);
  }

  /** Why the type is no value; empty if it is one. */
  Optional<String> whyNoValue(TypeMirror type) {
    return whyNoValue(type, new ArrayList<>());
  }

  /**
   * @param around the records that the type is a part of
   */
  private Optional<String> whyNoValue(TypeMirror type, List<String> around) {
    return switch (type.getKind()) {
      case BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE -> Optional.empty();
      case ARRAY ->
          ((ArrayType) type).getComponentType().getKind() == TypeKind.BYTE
              ? Optional.empty()
              : no(type, "use List");
      case CHAR -> no(type, "use String");
      case WILDCARD -> wildcard((WildcardType) type, around);
      case DECLARED -> declared((DeclaredType) type, around);
      // The compiler reports a type that it cannot find.
      case ERROR -> Optional.empty();
      default -> no(type, CLOSED_SET);
    };
  }

  private Optional<String> wildcard(WildcardType type, List<String> around) {
    // "? super X" and "?" can hold anything, as Object can.
    return type.getExtendsBound() == null
        ? Optional.empty()
        : whyNoValue(type.getExtendsBound(), around);
  }

  private Optional<String> declared(DeclaredType type, List<String> around) {
    String name = nameOf(type);
    TypeElement element = (TypeElement) type.asElement();
    if (PLAIN.contains(name)
        || element.getKind() == ElementKind.ENUM
        || element.getAnnotation(ByReference.class) != null) {
      return Optional.empty();
    }
    if (name.equals("java.util.List")) {
      return list(type, around);
    }
    if (name.equals("java.util.Map")) {
      return map(type, around);
    }
    if (element.getKind() == ElementKind.RECORD) {
      return record(type, element, around);
    }
    return no(type, REMEDIES.getOrDefault(name, CLOSED_SET));
  }

  private Optional<String> list(DeclaredType type, List<String> around) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    return arguments.isEmpty()
        ? Optional.of("is a List of nothing known; write List<…>, or List<Object> for any value")
        : whyNoValue(arguments.get(0), around);
  }

  private Optional<String> map(DeclaredType type, List<String> around) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    return arguments.isEmpty() || !nameOf(arguments.get(0)).equals("java.lang.String")
        ? no(type, "the keys of a Map are String: write Map<String, …>")
        : whyNoValue(arguments.get(1), around);
  }

  private Optional<String> record(DeclaredType type, TypeElement element, List<String> around) {
    String name = nameOf(type);
    if (around.contains(name)) {
      return Optional.of(
          "has the record %s, which contains itself and so has no finite schema"
              .formatted(element.getSimpleName()));
    }
    if (!element.getTypeParameters().isEmpty()) {
      return Optional.of(
          "has the record %s, whose type parameters a call by name cannot give"
              .formatted(element.getSimpleName()));
    }
    around.add(name);
    for (RecordComponentElement component : element.getRecordComponents()) {
      Optional<String> why = whyNoValue(component.asType(), around);
      if (why.isPresent()) {
        return Optional.of(
            "has the record %s, whose component '%s' %s"
                .formatted(element.getSimpleName(), component.getSimpleName(), why.get()));
      }
    }
    around.remove(name);
    return Optional.empty();
  }

  private static Optional<String> no(TypeMirror type, String remedy) {
    return Optional.of("is a %s, which is no value of a dynamic call: %s".formatted(type, remedy));
  }

  private static String nameOf(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? element.getQualifiedName().toString()
        : "";
  }
}
