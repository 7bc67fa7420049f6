package caprock.broker.processor;

import caprock.broker.annotation.ByReference;
import caprock.broker.annotation.CapabilityContract;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Makes it a build error if a {@link CapabilityContract} or {@link ByReference} interface has
 * overloaded methods, or takes or gives what is no value of a dynamic call.
 *
 * <p>The compiler makes one and calls it from one thread.
 */
public final class ContractProcessor extends AbstractProcessor {
  private static final List<Class<? extends Annotation>> CONTRACTS =
      List.of(CapabilityContract.class, ByReference.class);

  /** Called by the compiler. */
  public ContractProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(CapabilityContract.class.getName(), ByReference.class.getName());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    ContractRules rules = new ContractRules(processingEnv);
    for (Class<? extends Annotation> contract : CONTRACTS) {
      for (Element type : round.getElementsAnnotatedWith(contract)) {
        if (type.getKind() == ElementKind.INTERFACE) {
          rules.check((TypeElement) type);
        } else {
          processingEnv
              .getMessager()
              .printMessage(
                  Diagnostic.Kind.ERROR,
                  "@%s belongs on an interface, and %s is none."
                      .formatted(contract.getSimpleName(), type.getSimpleName()),
                  type);
        }
      }
    }
    return false;
  }
}
