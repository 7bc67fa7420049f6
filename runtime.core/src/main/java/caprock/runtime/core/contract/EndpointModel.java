package caprock.runtime.core.contract;

import caprock.broker.annotation.ByReference;
import caprock.broker.annotation.Endpoint;
import caprock.broker.manifest.EndpointInfo;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One method of a contract: how to call it with dynamic values, prepared once. Thread-safe.
 *
 * <p>Its method handle is the interface's; the receiver is passed with each call, so that no
 * service is kept by it.
 */
public final class EndpointModel {
  /** What a method returns, as far as a forwarder must know. */
  public enum Returns {
    /** A value that is safe to hand on as it is. */
    VALUE,
    /** An object that could be of the provider's own class. */
    OBJECT,
    /** An object that is called where it lives. */
    REFERENCE,
    /** A stage of any of these. */
    STAGE
  }

  private final Method method;
  private final EndpointInfo info;
  private final Codec[] parameters;
  private final Codec result;
  private final Returns returns;
  private final MethodHandle invoker;

  EndpointModel(Method method) {
    this.method = method;
    Parameter[] declared = method.getParameters();
    this.parameters =
        Arrays.stream(declared).map(p -> Codecs.of(p.getParameterizedType())).toArray(Codec[]::new);
    Type type = method.getGenericReturnType();
    boolean stage = method.getReturnType() == CompletionStage.class;
    this.result = Codecs.of(stage ? ((ParameterizedType) type).getActualTypeArguments()[0] : type);
    this.returns = stage ? Returns.STAGE : returns(method.getReturnType(), result);
    this.info = info(method, declared);
    this.invoker = invoker(method);
  }

  private static Returns returns(Class<?> type, Codec result) {
    if (type.isAnnotationPresent(ByReference.class)) {
      return Returns.REFERENCE;
    }
    return result.isPlain() ? Returns.VALUE : Returns.OBJECT;
  }

  private static MethodHandle invoker(Method method) {
    try {
      return MethodHandles.publicLookup()
          .unreflect(method)
          .asFixedArity()
          .asSpreader(Object[].class, method.getParameterCount())
          .asType(MethodType.methodType(Object.class, Object.class, Object[].class));
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException(
          "A contract is a public interface: " + method.getDeclaringClass().getName() + ".", e);
    }
  }

  private EndpointInfo info(Method method, Parameter[] declared) {
    Endpoint says = method.getAnnotation(Endpoint.class);
    EndpointInfo.Parameter[] described = new EndpointInfo.Parameter[declared.length];
    for (int i = 0; i < declared.length; i++) {
      described[i] = new EndpointInfo.Parameter(declared[i].getName(), parameters[i].type());
    }
    return new EndpointInfo(
        method.getName(),
        says == null ? "" : says.value(),
        List.of(described),
        result.type(),
        says == null ? 0 : says.timeoutMs(),
        says != null && says.idempotent());
  }

  /** The Java method. */
  public Method method() {
    return method;
  }

  /** What the manifest says. */
  public EndpointInfo info() {
    return info;
  }

  /** What it returns. */
  public Returns returns() {
    return returns;
  }

  /** Whether it ends the object it is called on. */
  public boolean isClose() {
    return method.getParameterCount() == 0
        && method.getReturnType() == void.class
        && method.getName().equals("close")
        && AutoCloseable.class.isAssignableFrom(method.getDeclaringClass());
  }

  /**
   * The Java arguments for dynamic ones.
   *
   * @throws IllegalArgumentException a sentence that names the parameter
   */
  public @Nullable Object[] decode(@Nullable Object[] values, References references) {
    if (values.length != parameters.length) {
      throw new IllegalArgumentException(
          "%s takes %d argument%s, not %d. It is %s."
              .formatted(
                  method.getName(),
                  parameters.length,
                  parameters.length == 1 ? "" : "s",
                  values.length,
                  info.signature()));
    }
    @Nullable Object[] arguments = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      try {
        arguments[i] = parameters[i].decode(values[i], references);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "%s, parameter %s: %s"
                .formatted(method.getName(), info.parameters().get(i).name(), e.getMessage()),
            e);
      }
    }
    return arguments;
  }

  /** The dynamic value for what the method, or its stage, gave. */
  public @Nullable Object encode(@Nullable Object value, References references) {
    return result.encode(value, references);
  }

  /**
   * What a typed caller gets for what the method, or its stage, gave.
   *
   * @throws IllegalArgumentException if it is of a class of the provider's own
   */
  public @Nullable Object detach(@Nullable Object value, References references) {
    return result.detach(value, references);
  }

  /** Calls the method. */
  public @Nullable Object call(Object target, @Nullable Object[] arguments) throws Throwable {
    return (Object) invoker.invokeExact(target, arguments);
  }
}
