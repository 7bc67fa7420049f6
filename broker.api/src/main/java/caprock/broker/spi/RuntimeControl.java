package caprock.broker.spi;

import caprock.broker.CapabilityInfo;
import caprock.broker.health.ReclaimReport;
import caprock.broker.version.CapabilityRequirement;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a person may ask of the loader: the shell's {@code cap:load}, {@code cap:unload} and {@code
 * cap:memory}. An OSGi service of the runtime. Thread-safe; no method blocks.
 */
@ProviderType
public interface RuntimeControl {
  /**
   * Loads what meets a requirement, also if a person had stopped or uninstalled it: this ends that
   * suspension. Nothing holds it afterwards but those who acquire it; it is unloaded when it has
   * been idle for long enough.
   *
   * @return completes with what was loaded, or was already; or with a {@link
   *     caprock.broker.CapabilityException}: CAPABILITY_NOT_FOUND, VERSION_MISMATCH,
   *     DEPENDENCY_MISSING or LOAD_FAILED
   */
  CompletionStage<CapabilityInfo> load(CapabilityRequirement requirement);

  /**
   * Unloads every extension that the loader brought in and that meets a requirement, without
   * waiting until it has been idle.
   *
   * @return completes with what was unloaded, each bundle as {@code name/version}; or with a {@link
   *     caprock.broker.CapabilityException}: CAPABILITY_NOT_FOUND if nothing loaded meets it,
   *     RESOURCE_EXHAUSTED if handles or bundles still use it, DENIED if a person installed it
   */
  CompletionStage<List<String>> unload(CapabilityRequirement requirement);

  /** What became of the memory of unloaded bundles, newest first, at most 100. */
  List<ReclaimReport> reclaims();
}
