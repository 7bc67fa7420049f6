package example;

import caprock.rpc.capnp.CallContext;
import example.Calc.Calculator;
import example.Calc.Calculator.AddParams;
import example.Calc.Calculator.AddResults;
import example.Calc.Calculator.AdderParams;
import example.Calc.Calculator.AdderResults;
import example.Calc.Function;
import example.Calc.Function.CallParams;
import example.Calc.Function.CallResults;
import java.util.concurrent.CompletionStage;

final class CalculatorServer extends Calculator.Server {
  @Override
  protected CompletionStage<?> add(CallContext<AddParams.Reader, AddResults.Builder> call) {
    call.results().setSum(call.params().getA() + call.params().getB());
    return done();
  }

  @Override
  protected CompletionStage<?> adder(CallContext<AdderParams.Reader, AdderResults.Builder> call) {
    try (Function.Client fn = Function.serve(new Adder(call.params().getA()))) {
      call.results().setFn(fn);
    }
    return done();
  }

  private static final class Adder extends Function.Server {
    private final long a;

    Adder(long a) {
      this.a = a;
    }

    @Override
    protected CompletionStage<?> call(CallContext<CallParams.Reader, CallResults.Builder> call) {
      call.results().setValue(a + call.params().getB());
      return done();
    }
  }
}
