package caprock.runtime.core.wasi;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.broker.spi.DataFolder;
import caprock.broker.spi.WasiModule;
import caprock.broker.spi.WasiSettings;
import caprock.runtime.core.files.GuestFiles;
import com.dylibso.chicory.runtime.ByteArrayMemory;
import com.dylibso.chicory.runtime.ChicoryInterruptedException;
import com.dylibso.chicory.runtime.ImportFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.MStack;
import com.dylibso.chicory.runtime.Machine;
import com.dylibso.chicory.runtime.TableInstance;
import com.dylibso.chicory.wasi.WasiOptions;
import com.dylibso.chicory.wasi.WasiPreview1;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.ExternalType;
import com.dylibso.chicory.wasm.types.Instruction;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import com.dylibso.chicory.wasm.types.OpCode;
import com.dylibso.chicory.wasm.types.Table;
import com.dylibso.chicory.wasm.types.TableLimits;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the instances of one module, with no more than its settings grant. Thread-safe.
 *
 * <p>Memory is always {@link ByteArrayMemory}: both kinds in one JVM make everything 2 to 3 times
 * slower. The start function is not run by the engine but here, with the memory and the watchdog in
 * place.
 */
final class InstanceFactory {
  private static final Logger LOG = System.getLogger("caprock.runtime.core.wasi");
  private static final String WASI = "wasi_snapshot_preview1";

  /** Entries a table may have beyond its initial ones: each costs 8 bytes of the heap. */
  private static final int MAX_TABLE_GROWTH = 65_536;

  private static final Set<OpCode> CONDITIONAL =
      EnumSet.of(OpCode.BR_IF, OpCode.BR_TABLE, OpCode.BR_ON_CAST, OpCode.BR_ON_CAST_FAIL);

  private static final int LINES_PER_SECOND = 200;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final WasiModule module;
  private final WasiSettings settings;
  private final WasmModule definition;
  private final Function<Instance, Machine> machine;
  private final Set<String> wanted;
  private final OutputBudget budget = new OutputBudget(LINES_PER_SECOND, System::nanoTime);

  /**
   * Reads the module's definition. May take long for one that is parsed.
   *
   * @throws CapabilityException LOAD_FAILED if it cannot be used
   */
  @SuppressWarnings("unchecked")
  InstanceFactory(WasiModule module, WasiSettings settings) {
    this.module = module;
    this.settings = settings;
    if (!(module.definition().get() instanceof WasmModule parsed)) {
      throw failed("its definition is not the engine's " + WasmModule.class.getName());
    }
    definition = parsed;
    machine = (Function<Instance, Machine>) module.machine();
    wanted =
        parsed.importSection().stream()
            .filter(wish -> wish.importType() == ExternalType.FUNCTION)
            .map(wish -> wish.module() + '.' + wish.name())
            .collect(Collectors.toUnmodifiableSet());
    if (parsed.memorySection().map(memories -> memories.memoryCount() > 1).orElse(false)) {
      throw failed("it has more than one memory, and the cap is for one");
    }
  }

  /** An instance and what is to be closed with it. */
  record Made(Instance instance, WasiPreview1 wasi, Runnable flush) {}

  /**
   * Makes an instance; no guest code but the module's start section runs yet.
   *
   * @param onHostFailure gets what a host function throws
   * @param stopped whether the watchdog has interrupted the guest
   */
  Made make(Consumer<Throwable> onHostFailure, BooleanSupplier stopped) {
    GuestOutput out = new GuestOutput(budget, line -> log(Level.INFO, line));
    GuestOutput err = new GuestOutput(budget, line -> log(Level.WARNING, line));
    GuestFiles files = files();
    WasiOptions.Builder options =
        WasiOptions.builder()
            .withRandom(RANDOM)
            .withClock(Clock.systemUTC())
            .withStdin(InputStream.nullInputStream(), false)
            .withStdout(out, false)
            .withStderr(err, false)
            .withThrowOnExit0(true);
    if (files != null) {
      options.withDirectory("/data", files.root());
    }
    WasiPreview1 wasi = WasiPreview1.builder().withOptions(options.build()).build();
    HostCalls guards = new HostCalls(wasi, files, onHostFailure, stopped);
    Instance instance = build(wasi, imports(wasi, guards));
    Runnable flush =
        () -> {
          out.flush();
          err.flush();
        };
    return new Made(instance, wasi, flush);
  }

  private Instance build(WasiPreview1 wasi, ImportValues imports) {
    boolean built = false;
    try {
      Instance instance =
          Instance.builder(definition)
              .withImportValues(imports)
              .withMachineFactory(machine)
              .withMemoryFactory(limits -> new ByteArrayMemory(capped(limits)))
              .withTableFactory(InstanceFactory::cappedTable)
              .withUnsafeExecutionListener(InstanceFactory::stopAtBranch)
              .withStart(false)
              .build();
      built = true;
      return instance;
    } finally {
      // The module's start section may have opened files before it failed.
      if (!built) {
        wasi.close();
      }
    }
  }

  /**
   * Lets the watchdog stop interpreted code. The interpreter of Chicory 1.7.5 looks at the
   * interrupt in calls and plain branches, but not in conditional ones, and most loops end in one.
   * Compiled code looks in all of them, and never comes here.
   */
  private static void stopAtBranch(Instruction instruction, MStack stack) {
    if (CONDITIONAL.contains(instruction.opcode()) && Thread.currentThread().isInterrupted()) {
      throw new ChicoryInterruptedException("Thread interrupted");
    }
  }

  /** Whether the module exports a function of this name. */
  boolean exports(String name) {
    var section = definition.exportSection();
    for (int i = 0; i < section.exportCount(); i++) {
      var export = section.getExport(i);
      if (export.exportType() == ExternalType.FUNCTION && export.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable GuestFiles files() {
    DataFolder folder = settings.dataFolder();
    return folder == null ? null : GuestFiles.in(folder.path(), module.name());
  }

  private ImportValues imports(WasiPreview1 wasi, HostCalls guards) {
    Stream<ImportFunction> offered =
        Stream.of(wasi.toHostFunctions()).filter(this::wanted).map(guards::guardWasi);
    Stream<ImportFunction> own =
        module.imports().stream().map(this::hostFunction).filter(this::wanted).map(guards::guard);
    return ImportValues.builder()
        .addFunction(Stream.concat(offered, own).toArray(ImportFunction[]::new))
        .build();
  }

  private boolean wanted(ImportFunction function) {
    return wanted.contains(function.module() + '.' + function.name());
  }

  private ImportFunction hostFunction(Object candidate) {
    if (candidate instanceof ImportFunction function && !function.module().equals(WASI)) {
      return function;
    }
    throw failed(
        "its import %s is not a host function, or stands in for one of WASI's"
            .formatted(candidate));
  }

  private MemoryLimits capped(MemoryLimits limits) {
    int cap = settings.maxMemoryPages();
    if (limits.initialPages() > cap) {
      throw failed(
          "it begins with %d pages of memory, and its settings allow %d. Raise maxMemoryPages"
              .formatted(limits.initialPages(), cap));
    }
    return new MemoryLimits(
        limits.initialPages(), Math.min(limits.maximumPages(), cap), limits.shared());
  }

  /**
   * The engine grows the limits that the module shares among its instances; so each gets a copy.
   */
  private static TableInstance cappedTable(Table table, int initial) {
    TableLimits limits = table.limits();
    long most = Math.min(limits.max(), limits.min() + MAX_TABLE_GROWTH);
    TableLimits own = new TableLimits(limits.min(), most, limits.shared());
    return new TableInstance(new Table(table.elementType(), own, table.initialize()), initial);
  }

  private void log(Level level, String line) {
    LOG.log(level, "{0}: {1}", module.name(), line);
  }

  CapabilityException failed(String why) {
    return new CapabilityException(
        ErrorCode.LOAD_FAILED, "The module %s cannot be used: %s.".formatted(module.name(), why));
  }
}
