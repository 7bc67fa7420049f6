package caprock.rpc.capnp;

/**
 * One method of an interface; generated code holds a constant for each. Immutable.
 *
 * @param interfaceId the interface's type id
 * @param ordinal the method's number in its interface, 0 to 65535
 * @param interfaceName for people, such as {@code calculator.capnp:Calculator}
 * @param name for people, such as {@code add}
 * @param streaming whether it is declared {@code -> stream}
 * @param resultsMayHoldCapabilities whether pipelining on its results can make sense
 */
public record Method(
    long interfaceId,
    int ordinal,
    String interfaceName,
    String name,
    boolean streaming,
    boolean resultsMayHoldCapabilities) {
  /** Checks the range of the ordinal. */
  public Method {
    if (ordinal < 0 || ordinal > 0xffff) {
      throw new IllegalArgumentException(
          "A method's ordinal is " + ordinal + ", but must be 0 to 65535.");
    }
  }

  @Override
  public String toString() {
    return interfaceName + "." + name;
  }
}
