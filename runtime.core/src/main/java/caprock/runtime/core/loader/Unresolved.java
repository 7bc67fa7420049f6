package caprock.runtime.core.loader;

import java.util.Collection;
import java.util.stream.Collectors;
import org.osgi.framework.BundleException;
import org.osgi.resource.Requirement;
import org.osgi.service.resolver.ResolutionException;

/** Says in a sentence why a bundle does not resolve or start. */
final class Unresolved {
  private Unresolved() {}

  static String sentence(ResolutionException e) {
    Collection<Requirement> missing = e.getUnresolvedRequirements();
    if (missing.isEmpty()) {
      return firstLine(e.getMessage());
    }
    return missing.stream().map(Unresolved::sentence).distinct().collect(Collectors.joining(" "));
  }

  static String sentence(BundleException e) {
    boolean activator = e.getType() == BundleException.ACTIVATOR_ERROR && e.getCause() != null;
    Throwable told = activator ? e.getCause() : e;
    return firstLine(told.getMessage() == null ? told.toString() : told.getMessage());
  }

  static String sentence(Requirement r) {
    Object filter = r.getDirectives().get("filter");
    return "%s needs %s%s, and nothing offers it."
        .formatted(
            r.getResource() == null ? "it" : r.getResource(),
            r.getNamespace(),
            filter == null ? "" : " " + filter);
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }
}
