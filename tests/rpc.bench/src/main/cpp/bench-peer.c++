// C++ to compare with: "bench-peer serve ADDRESS" and "bench-peer call ADDRESS" speak the same lines
// as caprock.tests.rpc.bench.peer.Peer, and serve the object of the interoperability tests.

#include "echo-server.h"
#include <algorithm>
#include <capnp/ez-rpc.h>
#include <chrono>
#include <cstring>
#include <iostream>
#include <kj/async-io.h>
#include <kj/vector.h>
#include <sstream>
#include <string>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

uint64_t nanos(Clock::duration time) {
  return std::chrono::duration_cast<std::chrono::nanoseconds>(time).count();
}

void check(uint64_t asked, uint64_t answered) {
  KJ_REQUIRE(answered == asked + 1, "a wrong answer", asked, answered);
}

class Caller {
public:
  explicit Caller(const char* address)
      : client(address), echo(client.getMain<Echo>()), scope(client.getWaitScope()) {}

  void ping(uint64_t n) {
    auto request = echo.pingRequest();
    request.setN(n);
    check(n, request.send().wait(scope).getN());
  }

  void chain(uint64_t n) {
    auto one = echo.selfRequest().send().getMe();
    auto two = one.selfRequest().send().getMe();
    auto three = two.selfRequest().send().getMe();
    auto request = three.pingRequest();
    request.setN(n);
    check(n, request.send().wait(scope).getN());
  }

  // Each answer that comes sends the next call.
  void window(int calls, int inFlight) {
    left = calls;
    kj::Vector<kj::Promise<void>> lanes;
    for (int i = 0; i < inFlight; i++) lanes.add(lane());
    kj::joinPromises(lanes.releaseAsArray()).wait(scope);
  }

private:
  capnp::EzRpcClient client;
  Echo::Client echo;
  kj::WaitScope& scope;
  int left = 0;

  kj::Promise<void> lane() {
    if (left == 0) return kj::READY_NOW;
    uint64_t n = left--;
    auto request = echo.pingRequest();
    request.setN(n);
    return request.send().then([this, n](auto&& results) {
      check(n, results.getN());
      return lane();
    });
  }
};

void tellRound(int calls, uint64_t total, uint64_t p50, uint64_t p99) {
  std::cout << "round " << calls << ' ' << total << ' ' << p50 << ' ' << p99 << " 0 0" << std::endl;
}

template <typename Call>
void timed(Call call, int count) {
  std::vector<uint64_t> times(count);
  auto start = Clock::now();
  auto before = start;
  for (int i = 0; i < count; i++) {
    call(i);
    auto now = Clock::now();
    times[i] = nanos(now - before);
    before = now;
  }
  std::sort(times.begin(), times.end());
  tellRound(count, nanos(before - start), times[count / 2], times[count * 99 / 100]);
}

void call(const char* address) {
  Caller caller(address);
  caller.ping(0);
  std::cout << "connected" << std::endl;
  std::string line;
  while (std::getline(std::cin, line)) {
    std::istringstream words(line);
    std::string order;
    int count = 0;
    int inFlight = 0;
    words >> order >> count >> inFlight;
    if (order == "ping") {
      timed([&](uint64_t n) { caller.ping(n); }, count);
    } else if (order == "chain") {
      timed([&](uint64_t n) { caller.chain(n); }, count);
    } else {
      auto start = Clock::now();
      caller.window(count, inFlight);
      tellRound(count, nanos(Clock::now() - start), 0, 0);
    }
  }
}

// Ends with the standard input; what comes there is answered like in Java, with nothing to tell.
void serve(const std::string& address) {
  capnp::EzRpcServer server(kj::heap<EchoServer>(), address.c_str());
  uint port = server.getPort().wait(server.getWaitScope());
  bool unixSocket = address.compare(0, 5, "unix:") == 0;
  std::cout << "listening " << (unixSocket ? address : "127.0.0.1:" + std::to_string(port))
            << std::endl;
  auto input = server.getLowLevelIoProvider().wrapInputFd(0);
  char byte;
  while (input->tryRead(&byte, 1, 1).wait(server.getWaitScope()) == 1) {
    if (byte == '\n') std::cout << "spent 0 0" << std::endl;
  }
}

}  // namespace

int main(int count, char** arguments) {
  if (count == 3 && strcmp(arguments[1], "serve") == 0) {
    serve(arguments[2]);
    return 0;
  }
  if (count == 3 && strcmp(arguments[1], "call") == 0) {
    call(arguments[2]);
    return 0;
  }
  std::cerr << "bench-peer serve ADDRESS | bench-peer call ADDRESS" << std::endl;
  return 2;
}
