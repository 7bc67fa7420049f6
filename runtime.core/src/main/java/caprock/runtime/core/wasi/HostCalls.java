package caprock.runtime.core.wasi;

import caprock.runtime.core.files.GuestFiles;
import com.dylibso.chicory.runtime.ChicoryInterruptedException;
import com.dylibso.chicory.runtime.HostFunction;
import com.dylibso.chicory.runtime.ImportFunction;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.runtime.WasmFunctionHandle;
import com.dylibso.chicory.wasi.WasiPreview1;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a guest and each host function it calls.
 *
 * <ul>
 *   <li>An exception that leaves a host function is noted before it passes through the guest: the
 *       guest's own stack pointer is not wound back, so its instance is of no further use.
 *   <li>A host function may swallow the interrupt that is to stop the guest. So whether the guest
 *       is to be stopped is asked again when it returns.
 *   <li>The engine allocates some buffers before it looks whether they lie in the guest's memory,
 *       and its check can overflow. Lengths beyond the memory are refused here, or a guest could
 *       exhaust the host's heap with one call.
 *   <li>Descriptors are counted: {@value #MAX_DESCRIPTORS} for an instance, the process has few
 *       thousand.
 *   <li>What {@link GuestFiles} refused is answered with EACCES; the engine would say EIO.
 * </ul>
 */
final class HostCalls {
  static final int MAX_DESCRIPTORS = 256;

  // WASI's numbers.
  private static final int EACCES = 2;
  private static final int EFAULT = 21;
  private static final int EMFILE = 33;

  /** An iovec is a pointer and a length, 4 bytes each. */
  private static final int IOVEC_BYTES = 8;

  /** Where the path functions take their paths: the index of each pointer; its length follows. */
  private static final Map<String, int[]> PATHS =
      Map.of(
          "path_create_directory", new int[] {1},
          "path_filestat_get", new int[] {2},
          "path_filestat_set_times", new int[] {2},
          "path_link", new int[] {2, 5},
          "path_open", new int[] {2},
          "path_readlink", new int[] {1},
          "path_remove_directory", new int[] {1},
          "path_rename", new int[] {1, 4},
          "path_symlink", new int[] {0, 3},
          "path_unlink_file", new int[] {1});

  private final WasiPreview1 wasi;
  private final @Nullable GuestFiles files;
  private final Consumer<Throwable> onFailure;
  private final BooleanSupplier stopped;

  /**
   * Makes the guards of one instance.
   *
   * @param files the files granted; null for none
   * @param onFailure gets what a host function threw, before the guest is left
   * @param stopped whether the watchdog has interrupted the guest
   */
  HostCalls(
      WasiPreview1 wasi,
      @Nullable GuestFiles files,
      Consumer<Throwable> onFailure,
      BooleanSupplier stopped) {
    this.wasi = wasi;
    this.files = files;
    this.onFailure = onFailure;
    this.stopped = stopped;
  }

  /** The same function, guarded. */
  ImportFunction guard(ImportFunction function) {
    return new HostFunction(
        function.module(), function.name(), function.functionType(), noting(function.handle()));
  }

  /** The same WASI function, guarded. */
  ImportFunction guardWasi(ImportFunction function) {
    String name = function.name();
    WasmFunctionHandle handle =
        switch (name) {
          case "fd_read", "fd_pread", "fd_write", "fd_pwrite" -> bounded(function.handle());
          case "fd_readdir" -> refusing(function.handle());
          case "path_open" -> counted(path(name, function.handle()));
          default -> PATHS.containsKey(name) ? path(name, function.handle()) : function.handle();
        };
    return new HostFunction(
        function.module(), function.name(), function.functionType(), noting(handle));
  }

  private WasmFunctionHandle noting(WasmFunctionHandle inner) {
    return (instance, args) -> {
      long[] result;
      try {
        result = inner.apply(instance, args);
      } catch (Throwable failure) {
        // Rethrown as it is; the note is all that is done with it.
        onFailure.accept(failure);
        throw failure;
      }
      if (stopped.getAsBoolean()) {
        throw new ChicoryInterruptedException("Thread interrupted");
      }
      return result;
    };
  }

  private static WasmFunctionHandle bounded(WasmFunctionHandle inner) {
    return (instance, args) ->
        buffersFit(instance.memory(), (int) args[1], (int) args[2])
            ? inner.apply(instance, args)
            : errno(EFAULT);
  }

  private WasmFunctionHandle path(String name, WasmFunctionHandle inner) {
    int[] pointers = PATHS.get(name);
    WasmFunctionHandle refusing = refusing(inner);
    return (instance, args) -> {
      for (int pointer : pointers) {
        if (!fits(instance.memory(), args[pointer], args[pointer + 1])) {
          return errno(EFAULT);
        }
      }
      return refusing.apply(instance, args);
    };
  }

  private static boolean buffersFit(Memory memory, int iovs, int count) {
    if (!fits(memory, iovs, (long) count * IOVEC_BYTES)) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      int iov = iovs + i * IOVEC_BYTES;
      if (!fits(memory, memory.readInt(iov), memory.readInt(iov + 4))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(Memory memory, long start, long length) {
    long size = (long) memory.pages() * Memory.PAGE_SIZE;
    return length >= 0 && length <= size && Integer.toUnsignedLong((int) start) + length <= size;
  }

  private WasmFunctionHandle counted(WasmFunctionHandle open) {
    return (instance, args) -> {
      long[] result = open.apply(instance, args);
      if (result[0] == 0) {
        // Free numbers are used again from the lowest, so a high one means that many are open.
        int descriptor = instance.memory().readInt((int) args[8]);
        if (descriptor >= MAX_DESCRIPTORS) {
          wasi.fdClose(descriptor);
          return errno(EMFILE);
        }
      }
      return result;
    };
  }

  private WasmFunctionHandle refusing(WasmFunctionHandle inner) {
    return files == null ? inner : (instance, args) -> refusing(inner, files, instance, args);
  }

  private static long[] refusing(
      WasmFunctionHandle inner, GuestFiles files, Instance instance, long[] args) {
    files.takeRefusal();
    long[] result = inner.apply(instance, args);
    return files.takeRefusal() ? errno(EACCES) : result;
  }

  private static long[] errno(int errno) {
    return new long[] {errno};
  }
}
