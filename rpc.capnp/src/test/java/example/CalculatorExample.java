package example;

import caprock.rpc.capnp.transport.Endpoint;
import caprock.rpc.capnp.transport.RpcClient;
import caprock.rpc.capnp.transport.RpcServer;
import caprock.rpc.capnp.vat.Connection;
import caprock.rpc.capnp.vat.Vat;
import example.Calc.Calculator;
import example.Calc.Function;
import java.io.IOException;
import java.time.Duration;

final class CalculatorExample {
  static RpcServer serve(Endpoint endpoint) throws IOException {
    Vat vat = Vat.builder().bootstrap(Calculator.serve(new CalculatorServer())).build();
    return RpcServer.listen(vat, endpoint);
  }

  /** Two calls, one round trip. */
  static long onePlus(long b, Endpoint endpoint) throws Exception {
    Duration limit = Duration.ofSeconds(5);
    Vat vat = Vat.builder().build();
    try (Connection connection = RpcClient.connect(vat, endpoint, limit);
        Calculator.Client calculator = connection.bootstrap(Calculator.factory)) {
      var adder = calculator.adderRequest();
      adder.params().setA(1);
      try (Function.Client plusOne = adder.send().getFn()) {
        var call = plusOne.callRequest();
        call.params().setB(b);
        return call.send().await(limit).getValue();
      }
    }
  }
}
