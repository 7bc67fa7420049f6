package caprock.broker.signature;

import caprock.broker.version.CapabilityVersion;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one exported package promises.
 *
 * @param version the package's version
 * @param types the public types by name
 */
record PackageApi(CapabilityVersion version, SortedMap<String, TypeApi> types) {
  PackageApi {
    types = new TreeMap<>(types);
  }

  /**
   * What one type promises.
   *
   * @param header modifiers, kind, name, supertypes
   * @param members public and protected ones, sorted
   */
  record TypeApi(String header, List<String> members) {
    TypeApi {
      members = members.stream().sorted().toList();
    }

    /** Whether only the runtime implements it, so that a new method breaks nobody. */
    boolean isProviderType() {
      return header.startsWith("@ProviderType ");
    }
  }
}
