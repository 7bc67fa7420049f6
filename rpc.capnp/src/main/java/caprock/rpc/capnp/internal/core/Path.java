package caprock.rpc.capnp.internal.core;

import java.util.Arrays;

/** Pointer indexes that lead from the root of results to a capability. Immutable. */
public final class Path {
  /** The root itself. */
  public static final Path ROOT = new Path(new int[0]);

  private final int[] pointers;

  private Path(int[] pointers) {
    this.pointers = pointers;
  }

  /** A path of these indexes; the array is handed over. */
  public static Path of(int... pointers) {
    return pointers.length == 0 ? ROOT : new Path(pointers);
  }

  /** One pointer further. */
  public Path then(int pointer) {
    int[] longer = Arrays.copyOf(pointers, pointers.length + 1);
    longer[pointers.length] = pointer;
    return new Path(longer);
  }

  /** Number of pointers to follow. */
  public int length() {
    return pointers.length;
  }

  /** The pointer index at a step. */
  public int at(int step) {
    return pointers[step];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Path path && Arrays.equals(path.pointers, pointers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(pointers);
  }

  @Override
  public String toString() {
    return Arrays.toString(pointers);
  }
}
