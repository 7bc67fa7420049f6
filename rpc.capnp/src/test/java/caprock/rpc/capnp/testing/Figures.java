package caprock.rpc.capnp.testing;

import java.util.LinkedHashMap;
import java.util.Map;

/** A line of {@code name=number} pairs, as the programs print it; the line is printed on. */
public record Figures(Map<String, Long> numbers) {
  public static Figures of(String line) {
    System.out.println(line);
    Map<String, Long> numbers = new LinkedHashMap<>();
    for (String pair : line.split(" ")) {
      int equals = pair.indexOf('=');
      numbers.put(pair.substring(0, equals), Long.parseLong(pair.substring(equals + 1)));
    }
    return new Figures(numbers);
  }

  public long get(String name) {
    return numbers.get(name);
  }
}
