package caprock.runtime.core.contract;

import caprock.broker.annotation.CapabilityContract;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A contract or by-reference interface, prepared once: its endpoints, and forwarders to it.
 * Thread-safe.
 *
 * <p>Models hang on their interface by a {@link ClassValue}, so they go when the interface goes.
 */
public final class ContractModel {
  private static final ClassValue<ContractModel> MODELS =
      new ClassValue<>() {
        @Override
        protected ContractModel computeValue(Class<?> type) {
          return new ContractModel(type);
        }
      };

  private final Class<?> type;
  private final List<EndpointModel> endpoints;
  private final Map<String, Integer> index = new HashMap<>();
  private final Map<Class<? extends CallGate>, MethodHandle> forwarders =
      new ConcurrentHashMap<>(2);

  private ContractModel(Class<?> type) {
    this.type = type;
    List<EndpointModel> found = new ArrayList<>();
    for (Method m : methodsOf(type)) {
      EndpointModel endpoint = new EndpointModel(m);
      if (index.put(m.getName(), found.size()) != null) {
        throw new IllegalArgumentException(
            "A contract has no overloaded method: %s.%s.".formatted(type.getName(), m.getName()));
      }
      found.add(endpoint);
    }
    this.endpoints = List.copyOf(found);
  }

  /** The methods by name; of one that an interface declares again, the most specific. */
  private static List<Method> methodsOf(Class<?> type) {
    Map<String, Method> bySignature = new HashMap<>();
    for (Method m : type.getMethods()) {
      if (!Modifier.isStatic(m.getModifiers())) {
        bySignature.merge(
            m.getName() + java.util.Arrays.toString(m.getParameterTypes()),
            m,
            (a, b) -> a.getReturnType().isAssignableFrom(b.getReturnType()) ? b : a);
      }
    }
    return bySignature.values().stream().sorted(Comparator.comparing(Method::getName)).toList();
  }

  /**
   * The model of an interface.
   *
   * @throws IllegalArgumentException if it cannot be a contract; the sentence says why
   */
  public static ContractModel of(Class<?> type) {
    if (!type.isInterface()) {
      throw new IllegalArgumentException("A contract is an interface: " + type.getName() + ".");
    }
    return MODELS.get(type);
  }

  /**
   * The contract among an object's interfaces: the one with the given name, else the one that is
   * marked {@link CapabilityContract}.
   *
   * @return the interface, or null if there is none
   */
  public static @Nullable Class<?> findContract(Class<?> type, @Nullable String name) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (Class<?> i : c.getInterfaces()) {
        boolean named =
            name == null
                ? i.isAnnotationPresent(CapabilityContract.class)
                : i.getName().equals(name);
        Class<?> found = named ? i : findContract(i, name);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** The interface. */
  public Class<?> type() {
    return type;
  }

  /** Its methods, by name. */
  public List<EndpointModel> endpoints() {
    return endpoints;
  }

  /** The endpoint with this index. */
  public EndpointModel endpoint(int at) {
    return endpoints.get(at);
  }

  /** The index of the endpoint with this name; -1 if there is none. */
  public int indexOf(String name) {
    Integer at = index.get(name);
    return at == null ? -1 : at;
  }

  /** A new forwarder: an object of the interface that hands each call through the gate. */
  public Object forwarder(CallGate gate) {
    MethodHandle maker =
        forwarders.computeIfAbsent(gate.getClass(), g -> ForwarderFactory.generate(this, g));
    try {
      return (Object) maker.invokeExact((Object) gate);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("A generated constructor throws nothing.", e);
    }
  }
}
