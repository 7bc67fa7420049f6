package caprock.launcher.command;

import caprock.broker.CapabilityInfo;
import caprock.broker.Tier;
import caprock.launcher.command.text.TextTable;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Capabilities as a table or as values. Immutable.
 *
 * @param capabilities in the order in which they are shown
 */
public record CapabilityListing(List<CapabilityInfo> capabilities) {
  /** Copies the list. */
  public CapabilityListing {
    capabilities = List.copyOf(capabilities);
  }

  /** One map for each capability, for JSON. */
  public List<Map<String, Object>> values() {
    return capabilities.stream().map(CapabilityListing::value).toList();
  }

  private static Map<String, Object> value(CapabilityInfo info) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", info.name());
    map.put("version", info.version().toString());
    map.put("tier", tierNumber(info.tier()));
    map.put("state", info.state().name());
    map.put("provider", info.provider());
    map.put("estimatedLoadTimeMs", info.estimatedLoadTimeMs());
    map.put("handles", info.handles());
    return map;
  }

  /** Prints an aligned table. */
  public void print(PrintStream out) {
    TextTable table =
        new TextTable(
            out,
            List.of("CAPABILITY", "VERSION", "TIER", "STATE", "LOAD MS", "HANDLES", "PROVIDER"));
    for (CapabilityInfo info : capabilities) {
      table.row(
          Arrays.asList(
              info.name(),
              info.version().toString(),
              tierNumber(info.tier()),
              info.state().name().toLowerCase(Locale.ROOT),
              Math.round(info.estimatedLoadTimeMs()),
              info.handles(),
              info.provider()));
    }
    table.end();
  }

  /** 1, 2 or 3, as the documentation counts them. */
  public static int tierNumber(Tier tier) {
    return tier.ordinal() + 1;
  }

  /** {@code data.sql/1.0.0 from caprock.runtime.ext.data/0.1.0, tier 2}. */
  public static String describe(CapabilityInfo info) {
    return "%s/%s from %s, tier %d"
        .formatted(info.name(), info.version(), info.provider(), tierNumber(info.tier()));
  }
}
