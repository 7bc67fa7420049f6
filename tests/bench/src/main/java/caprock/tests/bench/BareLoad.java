package caprock.tests.bench;

import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Machine;
import com.dylibso.chicory.wasm.WasmModule;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/**
 * What no loader can spare: a class loader of its own, the guest's classes defined in it, the
 * module read, an instance made. To compare loads with, in the same run.
 */
final class BareLoad {
  private final Path jar;
  private final String module;

  /**
   * Prepares it; loads nothing.
   *
   * @param jar where the classes are
   * @param module the class that the engine's build-time compiler made
   */
  BareLoad(Path jar, String module) {
    this.jar = jar;
    this.module = module;
  }

  /** Does it once, and collects the garbage when the watch has stopped. */
  void run(Stopwatch watch) throws Exception {
    watch.start();
    URL[] urls = {jar.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, BareLoad.class.getClassLoader())) {
      Class<?> type = loader.loadClass(module);
      MethodHandles.Lookup lookup = MethodHandles.publicLookup();
      MethodHandle load = lookup.findStatic(type, "load", MethodType.methodType(WasmModule.class));
      MethodHandle create =
          lookup.findStatic(type, "create", MethodType.methodType(Machine.class, Instance.class));
      BareEngine.instance(definition(load), instance -> machine(create, instance));
      watch.stop();
    }
    System.gc();
  }

  private WasmModule definition(MethodHandle load) {
    try {
      return (WasmModule) load.invoke();
    } catch (Throwable e) {
      throw new IllegalStateException("The module of " + jar + " cannot be read.", e);
    }
  }

  private Machine machine(MethodHandle create, Instance instance) {
    try {
      return (Machine) create.invoke(instance);
    } catch (Throwable e) {
      throw new IllegalStateException("The machine of " + jar + " cannot be made.", e);
    }
  }
}
