# Where the generated Java goes. The ids are the ones that Java schemas have always used for these
# two annotations, so a schema written for another Java generator needs no change.
@0xc5f1af96651f70ea;

annotation package @0x9ee4c8f803b3b596 (file) :Text;
# The Java package of the file's outer class.

annotation outerClassname @0x9b066bb4881f7cd3 (file) :Text;
# The simple name of the outer class that holds every type of the file. Without it the name is made
# from the file's name: rpc-twoparty.capnp gives RpcTwoparty.
