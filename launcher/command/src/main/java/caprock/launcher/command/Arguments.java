package caprock.launcher.command;

import caprock.broker.CapabilityException;
import caprock.broker.ErrorCode;
import caprock.broker.manifest.CapabilityManifest;
import caprock.broker.manifest.EndpointInfo;
import caprock.broker.manifest.ValueType;
import caprock.launcher.command.text.JsonArgument;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Arguments that a person typed. The broker checks their number and types; here only what JSON
 * cannot say is put right: bytes, which come as base64 text. Stateless.
 */
public final class Arguments {
  private Arguments() {}

  /**
   * Reads arguments.
   *
   * @param raw whether they are text as they are, else each is one JSON value
   * @throws CapabilityException INVALID_PAYLOAD naming the first one that is not JSON
   */
  public static List<@Nullable Object> parse(List<String> texts, boolean raw) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      values.add(raw ? texts.get(i) : JsonArgument.parse("Argument " + (i + 1), texts.get(i)));
    }
    return values;
  }

  /**
   * Decodes the arguments that the method takes as bytes.
   *
   * @throws CapabilityException INVALID_PAYLOAD if one of these is not base64; or if the method's
   *     result is an object to be called further, which text cannot be
   */
  public static @Nullable Object[] bind(
      CapabilityManifest manifest, String method, List<@Nullable Object> values) {
    manifest.endpoint(method).ifPresent(endpoint -> checkResult(manifest, endpoint));
    @Nullable Object[] args = values.toArray();
    List<EndpointInfo.Parameter> parameters =
        manifest.endpoint(method).map(EndpointInfo::parameters).orElse(List.of());
    for (int i = 0; i < Math.min(args.length, parameters.size()); i++) {
      if (parameters.get(i).type() == ValueType.Simple.BYTES && args[i] instanceof String text) {
        args[i] = decode(parameters.get(i).name(), text);
      }
    }
    return args;
  }

  private static void checkResult(CapabilityManifest manifest, EndpointInfo endpoint) {
    if (endpoint.result() instanceof ValueType.Reference reference) {
      String contract = manifest.contract();
      throw new CapabilityException(
          ErrorCode.INVALID_PAYLOAD,
          "%s.%s returns an object to be called further (%s), which has no form in text. Call it from Java, through handle.as(%s.class).%s"
              .formatted(
                  manifest.name(),
                  endpoint.name(),
                  reference,
                  contract.substring(contract.lastIndexOf('.') + 1),
                  manifest.name().equals("data.sql")
                      ? " For SQL over a file: ./caprock query FILE.csv SQL."
                      : ""));
    }
  }

  private static byte[] decode(String parameter, String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new CapabilityException(
          ErrorCode.INVALID_PAYLOAD,
          "The argument '%s' takes bytes as base64 text, and this is not base64: %s."
              .formatted(parameter, e.getMessage()));
    }
  }
}
