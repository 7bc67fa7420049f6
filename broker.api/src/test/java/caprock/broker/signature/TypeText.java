package caprock.broker.signature;

import caprock.broker.signature.PackageApi.TypeApi;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A type's promises as lines of text, the same on every JDK. */
final class TypeText {
  private static final int VISIBLE = Modifier.PUBLIC | Modifier.PROTECTED;
  private static final int TOLD =
      Modifier.PROTECTED | Modifier.STATIC | Modifier.FINAL | Modifier.ABSTRACT;
  private static final Set<String> OF_OBJECT = Set.of("equals", "hashCode", "toString");
  private static final Set<String> OF_ENUM = Set.of("values", "valueOf");
  private static final List<String> ROLES =
      List.of("ProviderType", "ConsumerType", "CapabilityContract", "ByReference");

  private TypeText() {}

  /** Whether somebody outside the package sees the type. */
  static boolean isVisible(Class<?> type) {
    for (Class<?> c = type; c != null; c = c.getDeclaringClass()) {
      if ((c.getModifiers() & VISIBLE) == 0 || c.isAnonymousClass() || c.isLocalClass()) {
        return false;
      }
    }
    return true;
  }

  static TypeApi of(Class<?> type, Set<String> annotations) {
    List<String> members = new ArrayList<>();
    Arrays.stream(type.getDeclaredFields())
        .filter(TypeText::told)
        .map(TypeText::field)
        .forEach(members::add);
    Arrays.stream(type.getDeclaredConstructors())
        .filter(TypeText::told)
        .map(TypeText::constructor)
        .forEach(members::add);
    Arrays.stream(type.getDeclaredMethods())
        .filter(TypeText::told)
        .filter(m -> !OF_OBJECT.contains(m.getName()))
        .filter(m -> !type.isEnum() || !OF_ENUM.contains(m.getName()))
        .map(TypeText::method)
        .forEach(members::add);
    return new TypeApi(header(type, annotations), members);
  }

  private static boolean told(java.lang.reflect.Member member) {
    return (member.getModifiers() & VISIBLE) != 0 && !member.isSynthetic();
  }

  private static String header(Class<?> type, Set<String> annotations) {
    StringBuilder out = new StringBuilder();
    for (String role : ROLES) {
      if (annotations.stream().anyMatch(a -> a.endsWith("/" + role))) {
        out.append('@').append(role).append(' ');
      }
    }
    int modifiers =
        type.isInterface() ? type.getModifiers() & ~Modifier.ABSTRACT : type.getModifiers();
    out.append(modifiers(modifiers));
    out.append(kind(type)).append(variables(type.getTypeParameters()));
    if (type.isRecord()) {
      out.append(
          Arrays.stream(type.getRecordComponents())
              .map(c -> c.getGenericType().getTypeName() + " " + c.getName())
              .collect(Collectors.joining(", ", "(", ")")));
    }
    append(out, " extends ", type.isInterface() ? List.of() : superclass(type));
    append(
        out,
        type.isInterface() ? " extends " : " implements ",
        List.of(type.getGenericInterfaces()));
    if (type.isSealed()) {
      append(out, " permits ", List.of(type.getPermittedSubclasses()));
    }
    return out.toString();
  }

  private static String kind(Class<?> type) {
    if (type.isAnnotation()) {
      return "@interface";
    }
    if (type.isInterface()) {
      return "interface";
    }
    if (type.isEnum()) {
      return "enum";
    }
    return type.isRecord() ? "record" : "class";
  }

  private static List<Type> superclass(Class<?> type) {
    Type above = type.getGenericSuperclass();
    boolean implied = above == Object.class || above == Record.class || type.isEnum();
    return above == null || implied ? List.of() : List.of(above);
  }

  private static void append(StringBuilder out, String word, List<? extends Type> types) {
    if (!types.isEmpty()) {
      out.append(word);
      out.append(types.stream().map(Type::getTypeName).sorted().collect(Collectors.joining(", ")));
    }
  }

  private static String field(Field field) {
    String text =
        modifiers(field.getModifiers())
            + field.getGenericType().getTypeName()
            + " "
            + field.getName();
    boolean constant =
        Modifier.isStatic(field.getModifiers())
            && Modifier.isFinal(field.getModifiers())
            && (field.getType().isPrimitive() || field.getType() == String.class);
    try {
      // Compilers copy a constant's value into the caller, so its value is part of the promise.
      return constant ? text + " = " + field.get(null) : text;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field + " is public and cannot be read.", e);
    }
  }

  private static String constructor(Constructor<?> constructor) {
    return modifiers(constructor.getModifiers())
        + variables(constructor.getTypeParameters())
        + "new"
        + parameters(constructor);
  }

  private static String method(Method method) {
    String value = method.getDefaultValue() == null ? "" : " default " + shown(method);
    return modifiers(method.getModifiers())
        + (method.isDefault() ? "default " : "")
        + (method.getTypeParameters().length == 0
            ? ""
            : variables(method.getTypeParameters()) + " ")
        + method.getGenericReturnType().getTypeName()
        + " "
        + method.getName()
        + parameters(method)
        + value;
  }

  private static String shown(Method method) {
    Object value = method.getDefaultValue();
    return value instanceof Object[] array ? Arrays.toString(array) : "'" + value + "'";
  }

  private static String parameters(Executable executable) {
    String parameters =
        Arrays.stream(executable.getGenericParameterTypes())
            .map(Type::getTypeName)
            .collect(Collectors.joining(", ", "(", ")"));
    StringBuilder out = new StringBuilder(parameters);
    append(out, " throws ", List.of(executable.getGenericExceptionTypes()));
    return out.toString();
  }

  private static String variables(TypeVariable<?>[] variables) {
    return variables.length == 0
        ? ""
        : Stream.of(variables)
            .map(v -> v.getName() + " extends " + v.getBounds()[0].getTypeName())
            .collect(Collectors.joining(", ", "<", ">"));
  }

  private static String modifiers(int modifiers) {
    String text = Modifier.toString(modifiers & TOLD);
    return text.isEmpty() ? "" : text + " ";
  }
}
