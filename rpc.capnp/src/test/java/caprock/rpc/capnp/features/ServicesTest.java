package caprock.rpc.capnp.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caprock.rpc.capnp.CallContext;
import caprock.rpc.capnp.CapabilityList;
import caprock.rpc.capnp.Method;
import caprock.rpc.capnp.Promise;
import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.schema.PointerList;
import caprock.rpc.capnp.schema.PointerType;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.capnproto.MessageBuilder;
import org.capnproto.PrimitiveList;
import org.capnproto.Text;
import org.junit.jupiter.api.Test;

/** Generated interfaces, called within this process. */
class ServicesTest {
  private static final Duration SOON = Duration.ofSeconds(30);

  private static final class Adder extends Services.Calculator.Function.Server {
    private final double more;

    Adder(double more) {
      this.more = more;
    }

    @Override
    protected CompletionStage<?> call(
        CallContext<
                Services.Calculator.Function.CallParams.Reader,
                Services.Calculator.Function.CallResults.Builder>
            context) {
      PrimitiveList.Double.Reader arguments = context.params().getArguments();
      context.results().setValue(arguments.get(0) + more);
      return done();
    }

    @Override
    protected CompletionStage<?> name(
        CallContext<Services.Named.NameParams.Reader, Services.Named.NameResults.Builder> context) {
      context.results().setName("adder of " + more);
      return done();
    }
  }

  private static final class Calculator extends Services.Calculator.Server {
    private int written;

    @Override
    protected CompletionStage<?> functions(
        CallContext<
                Services.Calculator.FunctionsParams.Reader,
                Services.Calculator.FunctionsResults.Builder>
            context) {
      Services.Calculator.Function.Client one = Services.Calculator.Function.serve(new Adder(1));
      Services.Calculator.Function.Client two = Services.Calculator.Function.serve(new Adder(2));
      Services.Calculator.FunctionsResults.Builder results = context.results();
      CapabilityList.Builder<Services.Calculator.Function.Client> all = results.initAll(3);
      all.set(0, one);
      all.set(1, two);
      PointerList.Builder<CapabilityList.Builder<Services.Calculator.Function.Client>> rows =
          results.initByRow(2);
      rows.init(1, 1).set(0, two);
      Services.Holder.Builder holder = results.initFirst();
      holder.setFunction(one);
      holder.initNested().setFunction(two);
      holder.getNested().initHolder().setOne(one);
      holder.initAny().setAs(Services.Calculator.Function.factory, two);
      results.initAny().setAs(Services.Calculator.Function.factory, one);
      one.close();
      two.close();
      return done();
    }

    @Override
    protected CompletionStage<?> write(
        CallContext<Services.Calculator.WriteParams.Reader, Void> context) {
      written += context.params().getChunk().size();
      return done();
    }

    @Override
    protected CompletionStage<?> count(
        CallContext<Services.Counted.CountParams.Reader, Services.Counted.CountResults.Builder>
            context) {
      context.results().setCount(written);
      return done();
    }

    @Override
    protected CompletionStage<?> name(
        CallContext<Services.Named.NameParams.Reader, Services.Named.NameResults.Builder> context) {
      context.results().setName("of Named");
      return done();
    }

    @Override
    protected CompletionStage<?> name_(
        CallContext<Services.Counted.NameParams.Reader, Services.Counted.NameResults.Builder>
            context) {
      context.results().setName("of Counted, in " + context.params().getLanguage());
      return done();
    }

    @Override
    protected CompletionStage<?> class_(
        CallContext<
                Services.Calculator.ClassParams.Reader, Services.Calculator.ClassResults.Builder>
            context) {
      context.results().setOut(context.params().getIn().get(0));
      return done();
    }
  }

  private static final class Words extends Services.Texts.Server {
    @Override
    protected CompletionStage<?> next(
        CallContext<Services.Source.NextParams.Reader, Services.Source.NextResults.Builder>
            context) {
      context.results().typed(PointerType.of(Text.factory)).setValue(new Text.Reader("word"));
      return done();
    }
  }

  private final Services.Calculator.Client calculator = Services.Calculator.serve(new Calculator());

  private static double call(Services.Calculator.Function.Client function, double argument)
      throws Exception {
    var request = function.callRequest();
    request.params().initArguments(1).set(0, argument);
    return request.send().await(SOON).getValue();
  }

  @Test
  void capabilitiesTravelInFieldsListsAndAnyPointers() throws Exception {
    var results = calculator.functionsRequest().send().await(SOON);

    assertThat(results.getAll().size()).isEqualTo(3);
    assertThat(call(results.getAll().get(0), 10)).isEqualTo(11);
    assertThat(call(results.getAll().get(1), 10)).isEqualTo(12);
    assertThat(results.getAll().get(2).isNull()).isTrue();
    assertThat(results.getByRow().get(0).size()).isZero();
    assertThat(call(results.getByRow().get(1).get(0), 10)).isEqualTo(12);
    Services.Holder.Reader holder = results.getFirst();
    assertThat(call(holder.getFunction(), 10)).isEqualTo(11);
    assertThat(call(holder.getNested().getFunction(), 10)).isEqualTo(12);
    assertThat(call(holder.getNested().getHolder().getOne(), 10)).isEqualTo(11);
    assertThat(call(holder.getAny().getAs(Services.Calculator.Function.factory), 10)).isEqualTo(12);
    assertThat(call(results.getAny().getAs(Services.Calculator.Function.factory), 10))
        .isEqualTo(11);
  }

  @Test
  void callsArePipelinedOnWhatIsNotThereYet() throws Exception {
    Services.Calculator.FunctionsResults.Promised promised = calculator.functionsRequest().send();

    assertThat(call(promised.getFirst().getFunction(), 1)).isEqualTo(2);
    assertThat(call(promised.getFirst().getNested().getFunction(), 1)).isEqualTo(3);
    assertThat(call(promised.getFirst().getNested().getHolder().getOne(), 1)).isEqualTo(2);
    assertThat(call(promised.getAny().as(Services.Calculator.Function.factory), 1)).isEqualTo(2);
  }

  @Test
  void structsAreCopiedWithTheirCapabilities() throws Exception {
    Services.Holder.Reader source = calculator.functionsRequest().send().await(SOON).getFirst();

    Services.Holder.Builder copy = new MessageBuilder().initRoot(Services.Holder.factory);
    copy.initNested().setHolder(source);
    copy.setAny(source.getAny());

    assertThat(call(copy.asReader().getNested().getHolder().getFunction(), 1)).isEqualTo(2);
    assertThat(call(copy.asReader().getAny().getAs(Services.Calculator.Function.factory), 1))
        .isEqualTo(3);
  }

  @Test
  void listsOfCapabilitiesThatAreNotThereAreEmpty() {
    Services.Calculator.FunctionsResults.Builder built =
        new MessageBuilder().initRoot(Services.Calculator.FunctionsResults.factory);

    assertThat(built.getAll().size()).isZero();
    assertThat(built.getByRow().size()).isZero();
    assertThat(built.asReader().getAll().size()).isZero();
    assertThat(built.asReader().getByRow().size()).isZero();
  }

  @Test
  void aSubclassAnswersForAllItsSuperclasses() throws Exception {
    assertThat(calculator.nameRequest().send().await(SOON).getName()).hasToString("of Named");
    var second = calculator.nameRequest_();
    second.params().setLanguage("French");
    assertThat(second.send().await(SOON).getName()).hasToString("of Counted, in French");
    try (Services.Named.Client named = calculator.asNamed()) {
      assertThat(named.nameRequest().send().await(SOON).getName()).hasToString("of Named");
    }
    try (Services.Counted.Client counted = calculator.asCounted()) {
      assertThat(counted.countRequest().send().await(SOON).getCount()).isZero();
    }
  }

  @Test
  void streamingCallsArriveBeforeTheCallAfterThem() throws Exception {
    for (int i = 0; i < 10; i++) {
      var chunk = calculator.writeRequest();
      chunk.params().setChunk(new byte[100]);
      chunk.send().await(SOON);
    }

    assertThat(calculator.countRequest().send().await(SOON).getCount()).isEqualTo(1000);
  }

  @Test
  void capabilitiesTravelInParametersToo() throws Exception {
    Services.Marker.Client marker = Services.Marker.serve(new Services.Marker.Server() {});
    var request = calculator.classRequest();
    request.params().initIn(1).set(0, marker);

    Services.Marker.Client back = request.send().await(SOON).getOut();

    assertThat(back.sameObjectAs(marker)).isTrue();
  }

  @Test
  void whatIsNotOverriddenIsUnimplemented() {
    Promise<Services.Calculator.ResetResults.Reader> reset = calculator.resetRequest().send();

    assertThatThrownBy(() -> reset.await(SOON))
        .isInstanceOfSatisfying(
            RpcException.class,
            e -> assertThat(e.type()).isEqualTo(RpcException.Type.UNIMPLEMENTED))
        .hasMessageContaining("reset");
  }

  @Test
  void anInterfaceThatTheObjectDoesNotHaveIsUnimplemented() {
    Services.Texts.Client wrong = calculator.as(Services.Texts.factory);

    assertThatThrownBy(() -> wrong.allRequest().send().await(SOON))
        .isInstanceOfSatisfying(
            RpcException.class,
            e -> assertThat(e.type()).isEqualTo(RpcException.Type.UNIMPLEMENTED));
  }

  @Test
  void aGenericInterfaceHasTypedViewsOfItsParametersAndResults() throws Exception {
    Services.Texts.Client words = Services.Texts.serve(new Words());

    var results = words.nextRequest().send().await(SOON);

    assertThat(results.typed(Text.factory).getValue()).hasToString("word");
  }

  @Test
  void typedViewsCopyCapabilities() throws Exception {
    Services.Holder.Reader source = calculator.functionsRequest().send().await(SOON).getFirst();
    Services.Texts.AllResults.Builder built =
        new MessageBuilder().initRoot(Services.Texts.AllResults.factory);

    built.getBoxTyped().setValue(calculator);
    built.getPairTyped().initFirst().setKey(source);
    built.getPairTyped().setChosen(source.getAny());

    Services.Texts.AllResults.Reader read = built.asReader();
    assertThat(read.getBoxTyped().getValue().sameObjectAs(calculator)).isTrue();
    Services.Holder.Reader key = read.getPairTyped().getFirst().getKey();
    assertThat(call(key.getFunction(), 1)).isEqualTo(2);
    assertThat(call(read.getPairTyped().getChosen().getAs(Services.Calculator.Function.factory), 1))
        .isEqualTo(3);
  }

  @Test
  void methodsSayWhatTheLibraryNeedsToKnow() {
    Method write = Services.Calculator.WRITE;
    assertThat(write.streaming()).isTrue();
    assertThat(write.interfaceId()).isEqualTo(Services.Calculator.TYPE_ID);
    assertThat(Services.Calculator.RESET.resultsMayHoldCapabilities()).isFalse();
    assertThat(Services.Calculator.FUNCTIONS.resultsMayHoldCapabilities()).isTrue();
    assertThat(Services.Calculator.NOTHING.resultsMayHoldCapabilities()).isFalse();
    assertThat(Services.Calculator.ANY.resultsMayHoldCapabilities()).isTrue();
    assertThat(Services.Calculator.CLASS.ordinal()).isEqualTo(7);
  }
}
