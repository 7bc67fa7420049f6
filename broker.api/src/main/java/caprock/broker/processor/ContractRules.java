package caprock.broker.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/** What the methods of a contract must be like. Used by the compiler's one thread. */
final class ContractRules {
  private final ProcessingEnvironment environment;
  private final ValueRules values = new ValueRules();

  ContractRules(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  void check(TypeElement contract) {
    if (!contract.getTypeParameters().isEmpty()) {
      error(
          contract,
          contract,
          "%s has type parameters, which a call by name cannot give."
              .formatted(contract.getSimpleName()));
    }
    Map<String, List<ExecutableElement>> byName = new LinkedHashMap<>();
    for (ExecutableElement method : endpoints(contract)) {
      byName.computeIfAbsent(method.getSimpleName().toString(), n -> new ArrayList<>()).add(method);
      checkTypes(contract, method);
    }
    byName.values().stream().filter(same -> same.size() > 1).forEach(o -> overloaded(contract, o));
  }

  /** The methods that can be called, inherited ones included, overridden ones not. */
  private List<ExecutableElement> endpoints(TypeElement contract) {
    return ElementFilter.methodsIn(environment.getElementUtils().getAllMembers(contract)).stream()
        .filter(m -> m.getEnclosingElement().getKind() == ElementKind.INTERFACE)
        .filter(m -> !m.getModifiers().contains(Modifier.STATIC))
        .filter(m -> !m.getModifiers().contains(Modifier.PRIVATE))
        .toList();
  }

  private void overloaded(TypeElement contract, List<ExecutableElement> methods) {
    error(
        contract,
        methods.get(methods.size() - 1),
        "%s overloads %s: %s. A method's name is its endpoint's name; give each its own."
            .formatted(
                contract.getSimpleName(),
                methods.get(0).getSimpleName(),
                String.join(" and ", methods.stream().map(Object::toString).toList())));
  }

  private void checkTypes(TypeElement contract, ExecutableElement method) {
    if (!method.getTypeParameters().isEmpty()) {
      error(
          contract,
          method,
          "%s.%s has type parameters, which a call by name cannot give."
              .formatted(contract.getSimpleName(), method.getSimpleName()));
      return;
    }
    ExecutableType type =
        (ExecutableType)
            environment.getTypeUtils().asMemberOf((DeclaredType) contract.asType(), method);
    values
        .whyNoResult(type.getReturnType())
        .ifPresent(why -> error(contract, method, sentence("result", contract, method, why)));
    for (int i = 0; i < type.getParameterTypes().size(); i++) {
      String what = "parameter '%s'".formatted(method.getParameters().get(i).getSimpleName());
      Optional<String> wrong = values.whyNoValue(type.getParameterTypes().get(i));
      wrong.ifPresent(why -> error(contract, method, sentence(what, contract, method, why)));
    }
  }

  private static String sentence(
      String what, TypeElement contract, ExecutableElement method, String why) {
    return "The %s of %s.%s %s."
        .formatted(what, contract.getSimpleName(), method.getSimpleName(), why);
  }

  /** Reports at the method if it stands in the contract itself, else at the contract. */
  private void error(TypeElement contract, Element at, String sentence) {
    boolean own = at.equals(contract) || at.getEnclosingElement().equals(contract);
    environment.getMessager().printMessage(Diagnostic.Kind.ERROR, sentence, own ? at : contract);
  }
}
