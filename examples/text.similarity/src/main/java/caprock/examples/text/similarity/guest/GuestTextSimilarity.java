package caprock.examples.text.similarity.guest;

import static java.nio.charset.StandardCharsets.UTF_8;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.broker.annotation.ProvidesCapability;
import caprock.broker.spi.WasiHost;
import caprock.broker.spi.WasiModule;
import caprock.broker.spi.WasiPool;
import caprock.broker.spi.WasiSettings;
import caprock.examples.text.similarity.TextSimilarity;
import com.dylibso.chicory.runtime.Instance;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Runs similarity.c, one instance for each call. Thread-safe. */
@ProvidesCapability(name = "text.similarity", version = "1.0.0")
@Component
public final class GuestTextSimilarity implements TextSimilarity {
  private final WasiPool pool;

  /** Makes the pool; the first call makes the first instance. */
  @Activate
  public GuestTextSimilarity(@Reference WasiHost host) {
    var module = WasiModule.of("similarity", Similarity::load, Similarity::create);
    pool = host.pool(module, WasiSettings.DEFAULT);
  }

  @Deactivate
  void close() {
    pool.close();
  }

  @Override
  public long editDistance(String a, String b) {
    return compare(a, b, guest -> (long) guest.editDistance());
  }

  @Override
  public double jaroWinkler(String a, String b) {
    return compare(a, b, Similarity_ModuleExports::jaroWinkler);
  }

  @Override
  public double dice(String a, String b, int n) {
    if (n < 1) {
      throw new CapabilityException(
          ErrorCode.INVALID_PAYLOAD, "The n of n-grams is 1 or more, not " + n + ".");
    }
    return compare(a, b, guest -> guest.dice(n));
  }

  private <T> T compare(String a, String b, Function<Similarity_ModuleExports, T> measure) {
    return pool.call(
        lease -> {
          var guest = new Similarity_ModuleExports(lease.unwrap(Instance.class));
          write(guest, 0, a);
          write(guest, 1, b);
          return measure.apply(guest);
        });
  }

  private static void write(Similarity_ModuleExports guest, int index, String text) {
    byte[] utf8 = text.getBytes(UTF_8);
    int address = guest.text(index, utf8.length);
    if (address == 0) {
      throw new CapabilityException(
          ErrorCode.INVALID_PAYLOAD,
          "Text %d has %d bytes in UTF-8; the limit is %d. Compare parts of it."
              .formatted(index + 1, utf8.length, MAX_BYTES));
    }
    guest.memory().write(address, utf8);
  }
}
