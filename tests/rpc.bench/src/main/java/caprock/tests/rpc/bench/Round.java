package caprock.tests.rpc.bench;

/**
 * What one round of one kind of peer took. Immutable; percentiles are 0 where single calls were not
 * timed.
 *
 * @param calls how many
 * @param nanos how long in all
 * @param p50Ns of single calls
 * @param p99Ns of single calls
 * @param cpuNs processor time of both processes
 * @param callerBytes allocated on the heap of the caller, in all
 * @param calleeBytes allocated on the heap of the callee, in all
 * @param compiledMs how long the compilers of both processes worked
 */
record Round(
    int calls,
    long nanos,
    long p50Ns,
    long p99Ns,
    long cpuNs,
    long callerBytes,
    long calleeBytes,
    long compiledMs) {
  /** What a caller told: calls, nanoseconds, two percentiles, bytes, milliseconds of compiling. */
  static Round parse(String[] words, long cpuNs, long calleeBytes, long calleeCompiledMs) {
    return new Round(
        Integer.parseInt(words[0]),
        Long.parseLong(words[1]),
        Long.parseLong(words[2]),
        Long.parseLong(words[3]),
        cpuNs,
        Long.parseLong(words[4]),
        calleeBytes,
        Long.parseLong(words[5]) + calleeCompiledMs);
  }

  double p50Us() {
    return p50Ns / 1e3;
  }

  double p99Us() {
    return p99Ns / 1e3;
  }

  double perSecond() {
    return calls * 1e9 / nanos;
  }

  double callerBytesPerCall() {
    return (double) callerBytes / calls;
  }

  double calleeBytesPerCall() {
    return (double) calleeBytes / calls;
  }
}
