package caprock.rpc.capnp.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import caprock.rpc.capnp.protocol.Rpc;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.capnproto.MessageBuilder;
import org.capnproto.Serialize;
import org.junit.jupiter.api.Test;

/** Our schema of the RPC protocol says what the C++ implementation's says. */
class ProtocolSchemaTest {
  private static final Path THEIRS = Path.of("/usr/include/capnp/rpc.capnp");

  private final MessageBuilder message = new MessageBuilder();
  private final Rpc.Message.Builder root = message.initRoot(Rpc.Message.factory);

  private static void needsTheirs() {
    Capnp.assumeVersion();
    assumeTrue(
        Files.exists(THEIRS), "skipped: no " + THEIRS + " (Debian: apt-get install libcapnp-dev)");
  }

  private String decodedByThem() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Serialize.write(Channels.newChannel(bytes), message);
    List<String> command = List.of("capnp", "decode", "--short", THEIRS.toString(), "Message");
    return new String(Capnp.run(bytes.toByteArray(), command), StandardCharsets.UTF_8).trim();
  }

  private static Rpc.Message.Reader encodedByThem(String text) throws IOException {
    List<String> command = List.of("capnp", "encode", THEIRS.toString(), "Message");
    byte[] bytes = Capnp.run(text.getBytes(StandardCharsets.UTF_8), command);
    return Serialize.read(Channels.newChannel(new ByteArrayInputStream(bytes)))
        .getRoot(Rpc.Message.factory);
  }

  @Test
  void aCallIsACall() throws IOException {
    needsTheirs();
    Rpc.Call.Builder call = root.initCall();
    call.setQuestionId(1);
    Rpc.PromisedAnswer.Builder target = call.initTarget().initPromisedAnswer();
    target.setQuestionId(2);
    target.initTransform(1).get(0).setGetPointerField((short) 3);
    call.setInterfaceId(4);
    call.setMethodId((short) 5);
    call.initParams().initCapTable(2).get(1).setSenderPromise(6);
    call.getSendResultsTo().setYourself();

    assertThat(decodedByThem())
        .isEqualTo(
            "(call = (questionId = 1, target = (promisedAnswer = (questionId = 2, transform ="
                + " [(getPointerField = 3)])), interfaceId = 4, methodId = 5, params = (capTable ="
                + " [(none = void, attachedFd = 255), (senderPromise = 6, attachedFd = 255)]),"
                + " sendResultsTo = (yourself = void), allowThirdPartyTailCall = false))");
  }

  @Test
  void aReturnIsAReturn() throws IOException {
    needsTheirs();
    Rpc.Return.Builder answer = root.initReturn();
    answer.setAnswerId(7);
    answer.setReleaseParamCaps(false);
    Rpc.Exception.Builder exception = answer.initException();
    exception.setReason("why");
    exception.setType(Rpc.Exception.Type.DISCONNECTED);

    assertThat(decodedByThem())
        .startsWith("(return = (answerId = 7, releaseParamCaps = false, exception =")
        .contains("reason = \"why\"", "type = disconnected");
  }

  @Test
  void whatTheyEncodeWeRead() throws IOException {
    needsTheirs();

    Rpc.Disembargo.Reader disembargo =
        encodedByThem("(disembargo = (target = (importedCap = 8), context = (senderLoopback = 9)))")
            .getDisembargo();
    assertThat(disembargo.getTarget().getImportedCap()).isEqualTo(8);
    assertThat(disembargo.getContext().getSenderLoopback()).isEqualTo(9);

    Rpc.Finish.Reader finish = encodedByThem("(finish = (questionId = 10))").getFinish();
    assertThat(finish.getQuestionId()).isEqualTo(10);
    assertThat(finish.getReleaseResultCaps()).isTrue();
    assertThat(finish.getRequireEarlyCancellationWorkaround()).isTrue();

    Rpc.Return.Reader answer =
        encodedByThem("(return = (answerId = 11, takeFromOtherQuestion = 12))").getReturn();
    assertThat(answer.getTakeFromOtherQuestion()).isEqualTo(12);
    assertThat(answer.getReleaseParamCaps()).isTrue();
    assertThat(answer.getNoFinishNeeded()).isFalse();

    assertThat(encodedByThem("(release = (id = 13, referenceCount = 14))").getRelease())
        .matches(release -> release.getId() == 13 && release.getReferenceCount() == 14);
  }

  @Test
  void membersThatOldPeersDoNotKnowAreWhereTheProtocolHasThem() {
    assertThat(Rpc.Message.Which.THIRD_PARTY_ANSWER.ordinal()).isEqualTo(14);
    assertThat(Rpc.Message.Which.DISEMBARGO.ordinal()).isEqualTo(13);
    Rpc.Call.Builder call = root.initCall();
    assertThat(call.getNoPromisePipelining()).isFalse();
    assertThat(call.getOnlyPromisePipeline()).isFalse();
    assertThat(call.initParams().initCapTable(1).get(0).getAttachedFd()).isEqualTo((byte) 0xff);
    Rpc.Exception.Builder exception = root.initAbort();
    exception.setTrace("trace");
    exception.initDetails(1).get(0).setDetailId(15);
    assertThat(exception.asReader().getDetails().get(0).getDetailId()).isEqualTo(15);
  }
}
