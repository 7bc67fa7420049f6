package caprock.tests.system.acquire;

import caprock.tests.fixtures.api.Counter;
import java.util.function.Supplier;

/** A component that knows no broker; it lies in a bundle of its own. */
public final class PlainConsumer implements Supplier<String> {
  /** What Declarative Services reads. */
  static final String DESCRIPTION =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="plain">
        <implementation class="caprock.tests.system.acquire.PlainConsumer"/>
        <service><provide interface="java.util.function.Supplier"/></service>
        <reference name="counter" interface="caprock.tests.fixtures.api.Counter"
          target="(caprock.capability.name=update.counter)" field="counter"/>
      </scr:component>
      """;

  private Counter counter;

  @Override
  public String get() {
    return counter.count(0, 42) + " by " + counter.version();
  }
}
