package caprock.launcher.command.shell;

import caprock.broker.AcquireRequest;
import caprock.broker.AcquireResponse;
import caprock.broker.CapabilityBroker;
import caprock.broker.CapabilityException;
import caprock.broker.CapabilityInfo;
import caprock.broker.manifest.EndpointInfo;
import caprock.broker.version.CapabilityRequirement;
import caprock.launcher.command.Waiting;
import java.util.List;
import org.apache.felix.gogo.jline.Shell;
import org.apache.felix.service.command.CommandSession;
import org.jline.reader.ParsedLine;

/** What may follow in a {@code cap:*} command. Loads nothing. */
final class Completion {
  private final CapabilityBroker broker;

  Completion(CapabilityBroker broker) {
    this.broker = broker;
  }

  /** The words that fit where the cursor is. */
  List<String> candidates(CommandSession session) {
    ParsedLine line = Shell.getParsedLine(session);
    if (line == null) {
      return List.of();
    }
    boolean invoke = line.words().get(0).endsWith("invoke");
    if (invoke && line.wordIndex() == 2) {
      return methods(line.words().get(1));
    }
    return invoke && line.wordIndex() > 2
        ? List.of()
        : broker.list().stream().map(CapabilityInfo::name).distinct().toList();
  }

  private List<String> methods(String name) {
    try {
      AcquireRequest request = AcquireRequest.builder().require(name).allowColdStart(false).build();
      String plain = CapabilityRequirement.parse(name).name();
      try (AcquireResponse got = Waiting.get(broker.acquire(request))) {
        return got.success()
            ? got.handle(plain).manifest().endpoints().stream().map(EndpointInfo::name).toList()
            : List.of();
      }
    } catch (CapabilityException | IllegalArgumentException e) {
      return List.of(); // a name that is still being typed
    }
  }
}
