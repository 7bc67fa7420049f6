package caprock.examples.text.similarity.guest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The same measures, written from their definitions and for clarity alone. */
final class Reference {
  private Reference() {}

  static long editDistance(String a, String b) {
    int[] x = a.codePoints().toArray();
    int[] y = b.codePoints().toArray();
    int[][] distance = new int[x.length + 1][y.length + 1];
    for (int i = 0; i <= x.length; i++) {
      for (int j = 0; j <= y.length; j++) {
        distance[i][j] = i == 0 || j == 0 ? i + j : cheapest(distance, i, j, x[i - 1] == y[j - 1]);
      }
    }
    return distance[x.length][y.length];
  }

  private static int cheapest(int[][] distance, int i, int j, boolean same) {
    int replace = distance[i - 1][j - 1] + (same ? 0 : 1);
    int delete = distance[i - 1][j] + 1;
    int insert = distance[i][j - 1] + 1;
    return Math.min(replace, Math.min(delete, insert));
  }

  static double jaroWinkler(String a, String b) {
    int[] x = a.codePoints().toArray();
    int[] y = b.codePoints().toArray();
    if (x.length == 0 && y.length == 0) {
      return 1;
    }
    int window = Math.max(0, Math.max(x.length, y.length) / 2 - 1);
    boolean[] taken = new boolean[y.length];
    int[] partners =
        IntStream.range(0, x.length).map(i -> partner(x[i], i, y, window, taken)).toArray();
    int[] fromA =
        IntStream.range(0, x.length).filter(i -> partners[i] >= 0).map(i -> x[i]).toArray();
    int[] fromB = Arrays.stream(partners).filter(j -> j >= 0).sorted().map(j -> y[j]).toArray();
    double m = fromA.length;
    if (m == 0) {
      return 0;
    }
    long moved = IntStream.range(0, fromA.length).filter(i -> fromA[i] != fromB[i]).count();
    double jaro = (m / x.length + m / y.length + (m - moved / 2.0) / m) / 3;
    int mismatch = Arrays.mismatch(x, y);
    int prefix = Math.min(4, mismatch < 0 ? x.length : mismatch);
    return jaro + prefix * 0.1 * (1 - jaro);
  }

  private static int partner(int point, int at, int[] y, int window, boolean[] taken) {
    for (int j = Math.max(0, at - window); j <= Math.min(y.length - 1, at + window); j++) {
      if (!taken[j] && y[j] == point) {
        taken[j] = true;
        return j;
      }
    }
    return -1;
  }

  static double dice(String a, String b, int n) {
    Map<List<Integer>, Long> x = grams(a, n);
    Map<List<Integer>, Long> y = grams(b, n);
    long all = sum(x) + sum(y);
    if (all == 0) {
      return a.equals(b) ? 1 : 0;
    }
    Map<List<Integer>, Long> common = new HashMap<>(x);
    common.replaceAll((gram, count) -> Math.min(count, y.getOrDefault(gram, 0L)));
    return 2.0 * sum(common) / all;
  }

  private static long sum(Map<List<Integer>, Long> bag) {
    return bag.values().stream().mapToLong(Long::longValue).sum();
  }

  private static Map<List<Integer>, Long> grams(String text, int n) {
    List<Integer> points = text.codePoints().boxed().toList();
    return IntStream.rangeClosed(0, points.size() - n)
        .mapToObj(i -> points.subList(i, i + n))
        .collect(Collectors.groupingBy(gram -> gram, Collectors.counting()));
  }
}
