// What a C++ client does with a Java server. Each scenario fails by throwing.
#pragma once

#include "echo-server.h"
#include <kj/vector.h>
#include <vector>

// Records the pings it gets, in order.
class Recorder final : public EchoServer {
public:
  explicit Recorder(std::vector<uint64_t>& pings) : pings(pings) {}

protected:
  kj::Promise<void> ping(PingContext context) override {
    pings.push_back(context.getParams().getN());
    return EchoServer::ping(context);
  }

private:
  std::vector<uint64_t>& pings;
};

class Scenarios {
public:
  Scenarios(Echo::Client echo, kj::WaitScope& scope) : echo(kj::mv(echo)), scope(scope) {}

  void calls() {
    for (uint64_t n = 0; n < 100; n++) KJ_REQUIRE(pinged(echo, n) == n + 1);
  }

  void callbacks() {
    auto request = echo.callBackRequest();
    request.setCb(kj::heap<EchoServer>());
    request.setN(7);
    KJ_REQUIRE(request.send().wait(scope).getN() == 8);
  }

  // A callback that is made while the one that it is made for waits: reads must go on meanwhile.
  void nestedCallbacks() {
    auto request = echo.callBackRequest();
    request.setCb(echo);
    request.setN(7);
    KJ_REQUIRE(request.send().wait(scope).getN() == 8);
  }

  void capabilities() {
    std::vector<uint64_t> pings;
    Echo::Client mine = kj::heap<Recorder>(pings);
    auto request = echo.swapRequest();
    auto box = request.initBox();
    box.setText("box");
    box.setOne(mine);
    auto many = box.initMany(3);
    many.set(0, mine);
    many.set(2, echo);
    box.getAny().setAs<Echo>(mine);
    box.initInner().setOne(echo);
    auto promise = request.send();
    auto early = ping(promise.getBox().getInner().getOne(), 10);
    auto results = promise.wait(scope);
    auto back = results.getBox();
    KJ_REQUIRE(back.getText() == "box");
    KJ_REQUIRE(back.getMany().size() == 3);
    KJ_REQUIRE(early.wait(scope).getN() == 11);
    KJ_REQUIRE(pinged(back.getOne(), 1) == 2);
    KJ_REQUIRE(pinged(back.getMany()[0], 2) == 3);
    KJ_REQUIRE(pinged(back.getMany()[2], 3) == 4);
    KJ_REQUIRE(pinged(back.getAny().getAs<Echo>(), 4) == 5);
    KJ_REQUIRE(pings == (std::vector<uint64_t>{1, 2, 4}));
    KJ_REQUIRE(!back.hasInner() || !back.getInner().hasInner());
    // A null capability is an error to C++ as soon as it is called.
    auto null = kj::runCatchingExceptions([&]() { pinged(back.getMany()[1], 5); });
    KJ_REQUIRE(null != nullptr);
  }

  void pipelining() {
    auto four = echo.selfRequest().send().getMe().selfRequest().send().getMe().selfRequest().send();
    KJ_REQUIRE(pinged(four.getMe(), 41) == 42);
  }

  void embargoByReturn() {
    for (int round = 0; round < 50; round++) {
      std::vector<uint64_t> pings;
      Echo::Client mine = kj::heap<Recorder>(pings);
      auto request = echo.identityRequest();
      request.setCap(mine);
      auto promise = request.send();
      Echo::Client back = promise.getCap();
      Pings sent;
      send(sent, back, 0, 10);
      promise.wait(scope);
      send(sent, back, 10, 20);
      expectInOrder(sent, pings, 20);
    }
  }

  void embargoByResolve() {
    std::vector<uint64_t> pings;
    Echo::Client mine = kj::heap<Recorder>(pings);
    Echo::Client promised = echo.promiseRequest().send().wait(scope).getCap();
    Pings sent;
    send(sent, promised, 0, 10);
    auto request = echo.resolveRequest();
    request.setCap(mine);
    auto resolving = request.send();
    send(sent, promised, 10, 20);
    resolving.wait(scope);
    send(sent, promised, 20, 30);
    promised.whenResolved().wait(scope);
    send(sent, promised, 30, 40);
    expectInOrder(sent, pings, 40);
  }

  void exceptions() {
    expectFailure("failed: at all", kj::Exception::Type::FAILED);
    expectFailure("overloaded: too much", kj::Exception::Type::OVERLOADED);
    expectFailure("disconnected: from its source", kj::Exception::Type::DISCONNECTED);
    expectFailure("unimplemented: not yet", kj::Exception::Type::UNIMPLEMENTED);
    auto error = failureOf([&]() { echo.typelessRequest(1, 2, nullptr).send().wait(scope); });
    KJ_REQUIRE(error.getType() == kj::Exception::Type::UNIMPLEMENTED, error);
    auto pipelined = failureOf([&]() {
      auto request = echo.identityRequest();
      request.setCap(Echo::Client(kj::Exception(kj::Exception::Type::OVERLOADED, "", 0,
          kj::heapString("broken on purpose"))));
      pinged(request.send().getCap(), 1);
    });
    KJ_REQUIRE(pipelined.getType() == kj::Exception::Type::OVERLOADED, pipelined);
    KJ_REQUIRE(pinged(echo, 1) == 2, "the connection lives on");
  }

  void cancellation() {
    for (int round = 0; round < 20; round++) {
      auto call = echo.neverRequest().send();
      auto behind = ping(call.getMe(), 1);
      KJ_REQUIRE(pinged(echo, 1) == 2);
    }
    KJ_REQUIRE(pinged(echo, 1) == 2);
  }

  void streaming() {
    for (int i = 0; i < 500; i++) stream(4000).wait(scope);
    KJ_REQUIRE(echo.endStreamRequest().send().wait(scope).getBytes() == 2000000);
    auto error = failureOf([&]() {
      stream(13).wait(scope);
      for (int i = 0; i < 100; i++) stream(4000).wait(scope);
    });
    KJ_REQUIRE(strstr(error.getDescription().cStr(), "thirteen") != nullptr, error);
    auto last = failureOf([&]() { echo.endStreamRequest().send().wait(scope); });
    KJ_REQUIRE(strstr(last.getDescription().cStr(), "thirteen") != nullptr, last);
  }

  void largeMessages() {
    auto bytes = kj::heapArray<kj::byte>(16 << 20);
    for (size_t i = 0; i < bytes.size(); i++) bytes[i] = i * 31 >> 5;
    auto request = echo.echoRequest(capnp::MessageSize{bytes.size() / 8 + 16, 0});
    request.setData(bytes);
    auto results = request.send().wait(scope);
    KJ_REQUIRE(results.getData() == bytes.asPtr());
    KJ_REQUIRE(pinged(echo, 1) == 2);
  }

  void tailCalls() {
    std::vector<uint64_t> pings;
    Echo::Client mine = kj::heap<Recorder>(pings);
    auto request = echo.tailRequest();
    request.setTo(mine);
    request.setN(5);
    KJ_REQUIRE(request.send().wait(scope).getN() == 6);
    auto self = echo.tailSelfRequest();
    self.setTo(mine);
    auto promise = self.send();
    Echo::Client me = promise.getMe();
    Pings sent;
    pings.clear();
    send(sent, me, 0, 10);
    promise.wait(scope);
    send(sent, me, 10, 20);
    expectInOrder(sent, pings, 20);
  }

  void holding() {
    std::vector<uint64_t> pings;
    {
      auto request = echo.holdRequest();
      request.setCap(kj::heap<Recorder>(pings));
      request.send().wait(scope);
    }
    KJ_REQUIRE(pinged(echo.heldRequest().send().getCap(), 1) == 2);
    KJ_REQUIRE(pings.size() == 1);
    auto request = echo.holdRequest();
    request.setCap(echo);
    request.send().wait(scope);
  }

  // The server goes, or this process does, while a call waits and each holds something of the other.
  void disconnection() {
    std::vector<uint64_t> pings;
    auto request = echo.holdRequest();
    request.setCap(kj::heap<Recorder>(pings));
    request.send().wait(scope);
    auto call = echo.neverRequest().send();
    auto behind = ping(call.getMe(), 1);
    KJ_REQUIRE(pinged(echo, 1) == 2);
    tell("waiting");
    auto error = failureOf([&]() { call.wait(scope); });
    KJ_REQUIRE(error.getType() == kj::Exception::Type::DISCONNECTED, error);
    auto second = failureOf([&]() { behind.wait(scope); });
    KJ_REQUIRE(second.getType() == kj::Exception::Type::DISCONNECTED, second);
  }

private:
  using Pings = kj::Vector<capnp::RemotePromise<Echo::PingResults>>;

  capnp::RemotePromise<Echo::PingResults> ping(Echo::Client to, uint64_t n) {
    auto request = to.pingRequest();
    request.setN(n);
    return request.send();
  }

  uint64_t pinged(Echo::Client to, uint64_t n) { return ping(kj::mv(to), n).wait(scope).getN(); }

  void send(Pings& sent, Echo::Client to, uint64_t from, uint64_t end) {
    for (uint64_t n = from; n < end; n++) sent.add(ping(to, n));
  }

  void expectInOrder(Pings& sent, std::vector<uint64_t>& pings, uint64_t count) {
    for (auto& each : sent) each.wait(scope);
    KJ_REQUIRE(pings.size() == count, pings.size());
    for (uint64_t n = 0; n < count; n++) KJ_REQUIRE(pings[n] == n, n, pings[n]);
  }

  kj::Promise<void> stream(size_t bytes) {
    auto request = echo.streamRequest();
    request.initData(bytes);
    return request.send();
  }

  template <typename Code>
  kj::Exception failureOf(Code&& code) {
    auto error = kj::runCatchingExceptions(code);
    return KJ_REQUIRE_NONNULL(error, "should have failed");
  }

  void expectFailure(const char* why, kj::Exception::Type type) {
    auto error = failureOf([&]() {
      auto request = echo.failRequest();
      request.setWhy(why);
      request.send().wait(scope);
    });
    KJ_REQUIRE(error.getType() == type, error);
    KJ_REQUIRE(strstr(error.getDescription().cStr(), why) != nullptr, error);
  }

  Echo::Client echo;
  kj::WaitScope& scope;
};
