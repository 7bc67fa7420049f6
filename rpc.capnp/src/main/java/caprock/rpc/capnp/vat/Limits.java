package caprock.rpc.capnp.vat;

/**
 * What one peer can make a connection spend. Immutable; start from {@link #DEFAULT}.
 *
 * @param maxMessageBytes largest message that is read or sent: 64 MiB, as the reference
 *     implementation's default for reading. A larger one read aborts; a larger one sent fails its
 *     call.
 * @param maxSegments segments of one message read: 512, as in the reference implementation
 * @param traversalWords words that readers of one message may visit, so that pointers to the same
 *     data cannot multiply it: 8 Mi words (64 MiB), the reference implementation's default
 * @param maxCapsPerMessage capabilities that one message may carry: 65,536; a list of descriptors
 *     can be amplified, so it is bounded before anything is allocated for it
 * @param maxTransformSteps length of a path into results: 64, the nesting that readers allow
 * @param maxQuestions calls that either side may have unfinished: 65,536. The peer's beyond it
 *     abort; our own fail as overloaded
 * @param maxBootstraps bootstraps that the peer may have unfinished: 1,024; more is no use
 * @param maxExports capabilities that the peer may hold of ours, and we of its: 65,536 objects
 * @param maxExportRefs references to them in all: 1,048,576; each is a few bytes of count, but a
 *     peer that never releases has a leak
 * @param maxInboundBytes parameters of the peer's unanswered calls: 32 MiB; above it reading stops
 *     until some are answered. Returns stuck behind such calls wait too, so it has to be well above
 *     what callbacks need
 * @param maxOutboundBytes bytes queued for a peer that does not read: 32 MiB; above it our calls
 *     fail as overloaded, and reading and the start of the peer's calls stop
 * @param maxHeldResultBytes results that the peer was sent and has not finished, as far as they are
 *     kept for calls on their capabilities, and failures likewise: 64 MiB; more abort
 * @param streamWindowBytes unacknowledged bytes of streaming calls on one reference: 64 KiB
 */
public record Limits(
    long maxMessageBytes,
    int maxSegments,
    long traversalWords,
    int maxCapsPerMessage,
    int maxTransformSteps,
    int maxQuestions,
    int maxBootstraps,
    int maxExports,
    long maxExportRefs,
    long maxInboundBytes,
    long maxOutboundBytes,
    long maxHeldResultBytes,
    long streamWindowBytes) {
  /** The defaults named above. */
  public static final Limits DEFAULT =
      new Limits(
          64L << 20, 512, 8L << 20, 65_536, 64, 65_536, 1_024, 65_536, 1L << 20, 32L << 20,
          32L << 20, 64L << 20, 64L << 10);

  /** Checks that each limit is positive and that a message can be addressed. */
  public Limits {
    positive("maxMessageBytes", maxMessageBytes);
    positive("maxSegments", maxSegments);
    positive("traversalWords", traversalWords);
    positive("maxCapsPerMessage", maxCapsPerMessage);
    positive("maxTransformSteps", maxTransformSteps);
    positive("maxQuestions", maxQuestions);
    positive("maxBootstraps", maxBootstraps);
    positive("maxExports", maxExports);
    positive("maxExportRefs", maxExportRefs);
    positive("maxInboundBytes", maxInboundBytes);
    positive("maxOutboundBytes", maxOutboundBytes);
    positive("maxHeldResultBytes", maxHeldResultBytes);
    positive("streamWindowBytes", streamWindowBytes);
    if (maxMessageBytes > 1L << 30) {
      throw new IllegalArgumentException(
          "maxMessageBytes is "
              + maxMessageBytes
              + ", but at most 1 GiB fits one Java array with its frame.");
    }
  }

  private static void positive(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " is " + value + ", but must be at least 1.");
    }
  }

  /** The same with another message limit, in bytes. */
  public Limits withMaxMessageBytes(long bytes) {
    return new Limits(
        bytes,
        maxSegments,
        traversalWords,
        maxCapsPerMessage,
        maxTransformSteps,
        maxQuestions,
        maxBootstraps,
        maxExports,
        maxExportRefs,
        maxInboundBytes,
        maxOutboundBytes,
        maxHeldResultBytes,
        streamWindowBytes);
  }

  /** The same with other limits of bytes in flight. */
  public Limits withQueueBytes(long inbound, long outbound) {
    return new Limits(
        maxMessageBytes,
        maxSegments,
        traversalWords,
        maxCapsPerMessage,
        maxTransformSteps,
        maxQuestions,
        maxBootstraps,
        maxExports,
        maxExportRefs,
        inbound,
        outbound,
        maxHeldResultBytes,
        streamWindowBytes);
  }

  /** The same with other limits of counts. */
  public Limits withCounts(int questions, int bootstraps, int exports, long exportRefs) {
    return new Limits(
        maxMessageBytes,
        maxSegments,
        traversalWords,
        maxCapsPerMessage,
        maxTransformSteps,
        questions,
        bootstraps,
        exports,
        exportRefs,
        maxInboundBytes,
        maxOutboundBytes,
        maxHeldResultBytes,
        streamWindowBytes);
  }
}
