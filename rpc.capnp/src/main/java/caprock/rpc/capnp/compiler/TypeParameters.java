package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the type parameters that the fields of a struct depend on, its own and those of the scopes
 * around it. Not safe for several threads.
 */
final class TypeParameters {
  /**
   * One type parameter.
   *
   * @param scope the node that declares it
   * @param index its place there
   * @param name its name
   */
  record Parameter(long scope, int index, String name) {}

  private final Schemas schemas;
  private final Map<Long, List<Parameter>> found = new HashMap<>();
  private final Set<Long> inProgress = new HashSet<>();

  TypeParameters(Schemas schemas) {
    this.schemas = schemas;
  }

  /** The parameters of a struct or group, outer scopes first. */
  List<Parameter> of(long struct) {
    List<Parameter> known = found.get(struct);
    if (known != null) {
      return known;
    }
    if (!inProgress.add(struct)) {
      return List.of(); // a struct within itself depends on nothing that it does not depend on
    }
    Set<Parameter> parameters = new LinkedHashSet<>();
    for (Schema.Field.Reader field : schemas.node(struct).getStruct().getFields()) {
      parameters.addAll(ofField(field));
    }
    inProgress.remove(struct);
    List<Parameter> sorted = new ArrayList<>(parameters);
    sorted.sort(
        Comparator.<Parameter>comparingInt(p -> schemas.path(p.scope()).size())
            .thenComparing(Parameter::scope)
            .thenComparing(Parameter::index));
    if (inProgress.isEmpty()) {
      found.put(struct, sorted);
    }
    return sorted;
  }

  private List<Parameter> ofField(Schema.Field.Reader field) {
    if (field.isGroup()) {
      return of(field.getGroup().getTypeId());
    }
    Schema.Type.Reader type = field.getSlot().getType();
    Parameter self = parameter(type);
    if (self != null) {
      return List.of(self);
    }
    List<Parameter> bound = new ArrayList<>();
    if (type.isStruct()) {
      Schema.Brand.Reader brand = type.getStruct().getBrand();
      for (Parameter each : of(type.getStruct().getTypeId())) {
        Parameter outer = inherited(brand, each) ? each : parameter(binding(brand, each));
        if (outer != null) {
          bound.add(outer);
        }
      }
    }
    return bound;
  }

  /** The parameter that a type is, or null. */
  @Nullable
  Parameter parameter(Schema.Type.@Nullable Reader type) {
    if (type == null || !type.isAnyPointer() || !type.getAnyPointer().isParameter()) {
      return null;
    }
    Schema.Type.AnyPointer.Parameter.Reader reference = type.getAnyPointer().getParameter();
    int index = reference.getParameterIndex() & 0xffff;
    Schema.Node.Reader scope = schemas.node(reference.getScopeId());
    String name = scope.getParameters().get(index).getName().toString();
    return new Parameter(scope.getId(), index, name);
  }

  /** Whether a brand leaves a parameter to the place where the brand is. */
  static boolean inherited(Schema.Brand.Reader brand, Parameter parameter) {
    for (Schema.Brand.Scope.Reader scope : brand.getScopes()) {
      if (scope.getScopeId() == parameter.scope()) {
        return scope.isInherit();
      }
    }
    return false;
  }

  /** The type that a brand binds a parameter to, or null. */
  static Schema.Type.@Nullable Reader binding(Schema.Brand.Reader brand, Parameter parameter) {
    for (Schema.Brand.Scope.Reader scope : brand.getScopes()) {
      if (scope.getScopeId() == parameter.scope()
          && scope.isBind()
          && parameter.index() < scope.getBind().size()) {
        Schema.Brand.Binding.Reader binding = scope.getBind().get(parameter.index());
        return binding.isType() ? binding.getType() : null;
      }
    }
    return null;
  }
}
