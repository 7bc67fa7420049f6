package caprock.runtime.core.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;

/**
 * What one load brought in. Confined to the load or unload that works on it, except for the root.
 *
 * @param identity {@code name/version} of the root
 * @param root the bundle that offers the capability
 * @param uses every bundle of the loader's that the root needs, itself included
 * @param holds what is given back when the extension has stopped
 */
record Extension(String identity, Bundle root, Set<Bundle> uses, List<AutoCloseable> holds) {
  Extension {
    uses = Set.copyOf(uses);
    holds = new ArrayList<>(holds);
  }
}
