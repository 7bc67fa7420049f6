// The object that the interoperability tests call, as EchoServer is in Java. What a test cannot see
// through its connection is told on the standard output, a word a line.
#pragma once

#include "testing.capnp.h"
#include <capnp/capability.h>
#include <cstdio>
#include <kj/async.h>
#include <kj/debug.h>

inline void tell(const char* word) {
  std::puts(word);
  std::fflush(stdout);
}

// Throws what the text asks for: "overloaded: too much" is OVERLOADED with the whole text as reason.
inline void failAs(capnp::Text::Reader why) {
  kj::Exception::Type type = kj::Exception::Type::FAILED;
  if (why.startsWith("overloaded")) type = kj::Exception::Type::OVERLOADED;
  if (why.startsWith("disconnected")) type = kj::Exception::Type::DISCONNECTED;
  if (why.startsWith("unimplemented")) type = kj::Exception::Type::UNIMPLEMENTED;
  kj::throwFatalException(kj::Exception(type, __FILE__, __LINE__, kj::heapString(why)));
}

// A request that is to answer a call of another type, whose results look the same.
template <typename Results, typename Params, typename Own>
capnp::Request<Params, Results> answering(capnp::Request<Params, Own>&& request) {
  typename Params::Builder params = request;
  return capnp::Request<Params, Results>(params, capnp::RequestHook::from(kj::mv(request)));
}

class EchoServer : public Echo::Server {
public:
  ~EchoServer() { tell("closed"); }

protected:
  kj::Promise<void> ping(PingContext context) override {
    context.getResults().setN(context.getParams().getN() + 1);
    return kj::READY_NOW;
  }

  kj::Promise<void> echo(EchoContext context) override {
    auto data = context.getParams().getData();
    context.getResults(capnp::MessageSize{data.size() / 8 + 16, 0}).setData(data);
    return kj::READY_NOW;
  }

  kj::Promise<void> self(SelfContext context) override {
    context.getResults().setMe(thisCap());
    return kj::READY_NOW;
  }

  kj::Promise<void> callBack(CallBackContext context) override {
    auto request = context.getParams().getCb().pingRequest();
    request.setN(context.getParams().getN());
    return request.send().then(
        [context](auto&& results) mutable { context.getResults().setN(results.getN()); });
  }

  kj::Promise<void> fail(FailContext context) override {
    failAs(context.getParams().getWhy());
    return kj::READY_NOW;
  }

  kj::Promise<void> never(NeverContext context) override {
    context.allowCancellation();
    tell("waiting");
    return kj::Promise<void>(kj::NEVER_DONE).attach(kj::defer([]() { tell("cancelled"); }));
  }

  kj::Promise<void> swap(SwapContext context) override {
    context.getResults().setBox(context.getParams().getBox());
    return kj::READY_NOW;
  }

  kj::Promise<void> hold(HoldContext context) override {
    kept = context.getParams().getCap();
    return kj::READY_NOW;
  }

  kj::Promise<void> held(HeldContext context) override {
    KJ_IF_MAYBE(cap, kept) {
      context.getResults().setCap(*cap);
    }
    return kj::READY_NOW;
  }

  kj::Promise<void> promise(PromiseContext context) override {
    auto paf = kj::newPromiseAndFulfiller<Echo::Client>();
    resolver = kj::mv(paf.fulfiller);
    context.getResults().setCap(Echo::Client(kj::mv(paf.promise)));
    return kj::READY_NOW;
  }

  kj::Promise<void> resolve(ResolveContext context) override {
    resolver->fulfill(context.getParams().getCap());
    return kj::READY_NOW;
  }

  kj::Promise<void> stream(StreamContext context) override {
    auto size = context.getParams().getData().size();
    KJ_REQUIRE(size != 13, "thirteen bytes are refused");
    streamed += size;
    return kj::READY_NOW;
  }

  kj::Promise<void> endStream(EndStreamContext context) override {
    context.getResults().setBytes(streamed);
    return kj::READY_NOW;
  }

  kj::Promise<void> tail(TailContext context) override {
    auto request = context.getParams().getTo().pingRequest();
    request.setN(context.getParams().getN());
    return context.tailCall(answering<Echo::TailResults>(kj::mv(request)));
  }

  kj::Promise<void> tailSelf(TailSelfContext context) override {
    auto request = context.getParams().getTo().selfRequest();
    return context.tailCall(answering<Echo::TailSelfResults>(kj::mv(request)));
  }

  kj::Promise<void> identity(IdentityContext context) override {
    context.getResults().setCap(context.getParams().getCap());
    return kj::READY_NOW;
  }

private:
  kj::Maybe<Echo::Client> kept;
  kj::Own<kj::PromiseFulfiller<Echo::Client>> resolver;
  uint64_t streamed = 0;
};
