package caprock.runtime.core.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** Says why a bundle's components do not run. */
final class Components {
  private final ServiceComponentRuntime scr;

  Components(ServiceComponentRuntime scr) {
    this.scr = scr;
  }

  /** Sentences about the bundle's components that wait for something. */
  String unsatisfied(Bundle bundle) {
    List<String> sentences = new ArrayList<>();
    for (ComponentDescriptionDTO component : scr.getComponentDescriptionDTOs(bundle)) {
      for (ComponentConfigurationDTO c : scr.getComponentConfigurationDTOs(component)) {
        for (UnsatisfiedReferenceDTO missing : c.unsatisfiedReferences) {
          sentences.add(
              "Its component %s waits for a service %s."
                  .formatted(component.name, wanted(component, missing)));
        }
        if (c.failure != null) {
          sentences.add(
              "Its component %s failed: %s"
                  .formatted(component.name, c.failure.lines().findFirst().orElse("")));
        }
      }
    }
    return sentences.isEmpty()
        ? "It has no component that offers it."
        : String.join(" ", sentences);
  }

  private static String wanted(ComponentDescriptionDTO component, UnsatisfiedReferenceDTO missing) {
    for (ReferenceDTO reference : component.references) {
      if (reference.name.equals(missing.name)) {
        return reference.interfaceName + (reference.target == null ? "" : " " + reference.target);
      }
    }
    return Map.of("name", missing.name).toString();
  }
}
