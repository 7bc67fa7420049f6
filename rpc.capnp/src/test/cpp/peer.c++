// The C++ end of the interoperability tests:
//   peer serve SOCKET              serves an EchoServer
//   peer call SOCKET SCENARIO      runs one of the scenarios as a client, then says "done"
// Both end when their standard input does, so neither outlives the test that started it.

#include "scenarios.h"
#include <capnp/ez-rpc.h>
#include <cstring>
#include <kj/async-io.h>
#include <map>
#include <string>

namespace {

using Scenario = void (Scenarios::*)();

const std::map<std::string, Scenario> SCENARIOS = {
    {"calls", &Scenarios::calls},
    {"callbacks", &Scenarios::callbacks},
    {"nestedCallbacks", &Scenarios::nestedCallbacks},
    {"capabilities", &Scenarios::capabilities},
    {"pipelining", &Scenarios::pipelining},
    {"embargoByReturn", &Scenarios::embargoByReturn},
    {"embargoByResolve", &Scenarios::embargoByResolve},
    {"exceptions", &Scenarios::exceptions},
    {"cancellation", &Scenarios::cancellation},
    {"streaming", &Scenarios::streaming},
    {"largeMessages", &Scenarios::largeMessages},
    {"tailCalls", &Scenarios::tailCalls},
    {"holding", &Scenarios::holding},
    {"disconnection", &Scenarios::disconnection},
};

template <typename Rpc>
void untilInputEnds(Rpc& rpc) {
  auto input = rpc.getLowLevelIoProvider().wrapInputFd(0);
  input->readAllText().wait(rpc.getWaitScope());
}

void serve(const std::string& address) {
  capnp::EzRpcServer server(kj::heap<EchoServer>(), address.c_str());
  server.getPort().wait(server.getWaitScope());
  tell("listening");
  untilInputEnds(server);
}

void call(const std::string& address, const char* scenario) {
  capnp::EzRpcClient client(address.c_str());
  {
    Scenarios scenarios(client.getMain<Echo>(), client.getWaitScope());
    (scenarios.*SCENARIOS.at(scenario))();
  }
  tell("done");
  untilInputEnds(client);
}

}  // namespace

int main(int count, char** arguments) {
  if (count == 3 && strcmp(arguments[1], "serve") == 0) {
    serve(std::string("unix:") + arguments[2]);
    return 0;
  }
  if (count == 4 && strcmp(arguments[1], "call") == 0) {
    call(std::string("unix:") + arguments[2], arguments[3]);
    return 0;
  }
  std::fputs("peer serve SOCKET | peer call SOCKET SCENARIO\n", stderr);
  return 2;
}
