package caprock.tests.rpc.bench.peer;

import io.grpc.CallOptions;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.InsecureServerCredentials;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.Server;
import io.grpc.ServerServiceDefinition;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * gRPC for Java, for reference: one unary method from long to long, no executor between its event
 * loops and the application, which is its fastest way.
 */
final class GrpcPeer implements Caller {
  private static final String SERVICE = "bench";
  private static final MethodDescriptor<Long, Long> PING =
      MethodDescriptor.newBuilder(new Longs(), new Longs())
          .setType(MethodDescriptor.MethodType.UNARY)
          .setFullMethodName(MethodDescriptor.generateFullMethodName(SERVICE, "ping"))
          .build();

  private final ManagedChannel channel;

  private GrpcPeer(ManagedChannel channel) {
    this.channel = channel;
  }

  static Callee serve(String address) throws IOException {
    Server server =
        Grpc.newServerBuilderForPort(Addresses.port(address), InsecureServerCredentials.create())
            .directExecutor()
            .addService(
                ServerServiceDefinition.builder(SERVICE)
                    .addMethod(PING, ServerCalls.asyncUnaryCall(GrpcPeer::answer))
                    .build())
            .build()
            .start();
    return new Callee(Addresses.tcp(server.getPort()), server::shutdownNow);
  }

  private static void answer(long asked, StreamObserver<Long> to) {
    to.onNext(asked + 1);
    to.onCompleted();
  }

  static Caller call(String address) {
    return new GrpcPeer(
        Grpc.newChannelBuilder(address, InsecureChannelCredentials.create())
            .directExecutor()
            .build());
  }

  @Override
  public void ping(long n) {
    Answers.check(n, ClientCalls.blockingUnaryCall(channel, PING, CallOptions.DEFAULT, n));
  }

  @Override
  public void window(int calls, int inFlight) throws InterruptedException {
    Lanes.run(this::pingThen, calls, inFlight);
  }

  private void pingThen(long n, Lanes lanes) {
    ClientCalls.asyncUnaryCall(
        channel.newCall(PING, CallOptions.DEFAULT),
        n,
        new StreamObserver<>() {
          private long answer;

          @Override
          public void onNext(Long value) {
            answer = value;
          }

          @Override
          public void onError(Throwable thrown) {
            lanes.failed(thrown);
          }

          @Override
          public void onCompleted() {
            lanes.answered(n, answer);
          }
        });
  }

  @Override
  public void close() {
    channel.shutdownNow();
  }

  /** A long as eight bytes. */
  private static final class Longs implements MethodDescriptor.Marshaller<Long> {
    @Override
    public InputStream stream(Long value) {
      return new ByteArrayInputStream(ByteBuffer.allocate(8).putLong(value).array());
    }

    @Override
    public Long parse(InputStream stream) {
      try {
        return new DataInputStream(stream).readLong();
      } catch (IOException e) {
        throw new UncheckedIOException("A message of gRPC cannot be read.", e);
      }
    }
  }
}
