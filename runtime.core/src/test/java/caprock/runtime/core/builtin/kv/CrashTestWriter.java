package caprock.runtime.core.builtin.kv;

import caprock.broker.CapabilityException;
import java.nio.file.Path;
import java.util.Map;

/** The process that {@link CrashTest} kills: says each number as soon as its value is stored. */
final class CrashTestWriter {
  private CrashTestWriter() {}

  public static void main(String[] args) {
    AccountStore store =
        new AccountStore(Path.of(args[0]), KvSettings.DEFAULT, System::currentTimeMillis);
    try {
      for (long i = 0; i < 100_000; i++) {
        store.put("last", i, 0);
        store.put("k" + i, Map.of("n", i), 0);
        System.out.println(i);
      }
    } catch (CapabilityException e) {
      System.out.println(e + "; k0=" + store.get("k0"));
    }
  }
}
