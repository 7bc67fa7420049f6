# The messages of the Cap'n Proto RPC protocol, as two vats exchange them over one connection.
#
# Written from the protocol's current definition: ids, ordinals, types and defaults are the
# protocol's, the words are ours. "Level" is the protocol's own scale: 1 is promise pipelining and
# capability passing between two vats, 3 adds a third vat, 4 adds joining. What we answer to a
# message is in the README's table of errors.
@0xb312981b2552a250;

using Java = import "java.capnp";
$Java.package("caprock.rpc.capnp.protocol");
$Java.outerClassname("Rpc");

# ---- The four tables of a connection. Each side numbers its own questions and its own exports; the
# ---- other side knows the same entries as answers and imports.

using QuestionId = UInt32;
# Chosen by the side that asks. Free again when Finish was sent and Return was received.

using AnswerId = QuestionId;
# A question id, seen from the side that answers.

using ExportId = UInt32;
# Chosen by the side that hosts. Free again when every reference handed out was released.

using ImportId = ExportId;
# An export id, seen from the side that uses it.

struct Message {
  # One frame on the wire holds exactly one of these.

  union {
    unimplemented @0 :Message;
    # Sent back, whole, by a peer that does not know a message.

    abort @1 :Exception;
    # The sender is about to close the connection, for this reason.

    # -- level 0
    bootstrap @8 :Bootstrap;
    call @2 :Call;
    return @3 :Return;
    finish @4 :Finish;

    # -- level 1
    resolve @5 :Resolve;
    release @6 :Release;
    disembargo @13 :Disembargo;

    # -- level 2, withdrawn: persistence became an ordinary interface
    obsoleteSave @7 :AnyPointer;
    obsoleteDelete @9 :AnyPointer;

    # -- level 3
    provide @10 :Provide;
    accept @11 :Accept;
    thirdPartyAnswer @14 :ThirdPartyAnswer;

    # -- level 4
    join @12 :Join;
  }
}

struct Bootstrap {
  # Asks for the capability that the peer offers to whoever connects. Answered by a Return whose
  # content is a capability pointer rather than a struct.

  questionId @0 :QuestionId;

  deprecatedObjectId @1 :AnyPointer;
  # Once named one of several objects. Left null.
}

struct Call {
  # Starts a method call.

  questionId @0 :QuestionId;

  target @1 :MessageTarget;

  interfaceId @2 :UInt64;
  # Id of the interface that declares the method, which may be a superclass of the target's.

  methodId @3 :UInt16;
  # Ordinal of the method within that interface.

  allowThirdPartyTailCall @8 :Bool = false;
  # The caller would accept awaitFromThirdParty as an answer (level 3).

  noPromisePipelining @9 :Bool = false;
  # The caller promises not to pipeline on the answer, so the receiver may keep less about it.

  onlyPromisePipeline @10 :Bool = false;
  # The caller wants the answer for pipelining only. The receiver may leave out the Return.

  params @4 :Payload;

  sendResultsTo :union {
    # Who gets the results.

    caller @5 :Void;
    # The caller, in the Return.

    yourself @6 :Void;
    # The receiver keeps them, and the Return says resultsSentElsewhere. The caller is serving
    # another of the receiver's questions with this call, and points to it there with
    # takeFromOtherQuestion: a tail call.

    thirdParty @7 :ThirdPartyToContact;
    # A vat elsewhere (level 3).
  }
}

struct Return {
  # The end of a call: exactly one for each question (but see Call.onlyPromisePipeline).

  answerId @0 :AnswerId;

  releaseParamCaps @1 :Bool = true;
  # Every capability of the call's parameters is given back, as if by one Release for each.

  noFinishNeeded @8 :Bool = false;
  # The sender has already forgotten the answer, so no Finish is needed. Implies results without
  # capabilities. A Finish that comes nevertheless is ignored.

  union {
    results @2 :Payload;
    exception @3 :Exception;

    canceled @4 :Void;
    # The call was dropped because a Finish came first.

    resultsSentElsewhere @5 :Void;
    # Answers a call whose sendResultsTo was not `caller`.

    takeFromOtherQuestion @6 :QuestionId;
    # The results are those of a question that this sender asked with sendResultsTo.yourself.

    awaitFromThirdParty @7 :ThirdPartyToAwait;
    # The results come from elsewhere (level 3).
  }
}

struct Finish {
  # The asker needs the answer no more: the last message about a question from its side. Cancels the
  # call if it still runs.

  questionId @0 :QuestionId;

  releaseResultCaps @1 :Bool = true;
  # Every capability of the results is given back, as if by one Release for each.

  requireEarlyCancellationWorkaround @2 :Bool = true;
  # When this Finish overtakes the delivery of its call, deliver the call before cancelling it. Old
  # peers, which do not know the field, depend on that; new ones send false.
}

struct Resolve {
  # What a promise that was exported as senderPromise has become. Sent once for each export.

  promiseId @0 :ExportId;

  union {
    cap @1 :CapDescriptor;
    exception @2 :Exception;
  }
}

struct Release {
  # References to an import are given back.

  id @0 :ImportId;

  referenceCount @1 :UInt32;
  # How many. The export is gone when as many came back as were sent in descriptors.
}

struct Disembargo {
  # Keeps calls in order when a promise turns out to live on the caller's own side: the calls already
  # sent the long way must arrive before any that take the short cut. A marker goes the long way and
  # comes back.

  target @0 :MessageTarget;
  # What was a promise. For receiverLoopback, the object of the matching senderLoopback.

  using EmbargoId = UInt32;
  # Chosen by the side that waits.

  using ThirdPartyEmbargoId = Data;

  context :union {
    senderLoopback @1 :EmbargoId;
    # Send this back to me along the path that the calls took.

    receiverLoopback @2 :EmbargoId;
    # Here it is back.

    accept @3 :ThirdPartyEmbargoId;
    # Lifts the embargo of an Accept (level 3).
  }
}

struct Provide {
  # Asks the receiver to offer a capability of its own to a third vat (level 3).

  questionId @0 :QuestionId;
  target @1 :MessageTarget;
  recipient @2 :ThirdPartyToAwait;
}

struct Accept {
  # Picks up what was provided (level 3).

  questionId @0 :QuestionId;
  provision @1 :ThirdPartyCompletion;

  embargo @2 :Disembargo.ThirdPartyEmbargoId;
  # When set, the answer waits for a Disembargo with the same id.
}

struct ThirdPartyAnswer {
  # Carries on, on this connection, a call that began on another (level 3).

  completion @0 :ThirdPartyCompletion;
  answerId @1 :AnswerId;
}

struct Join {
  # Asks whether several capabilities are one object, and for a direct way to it (level 4).

  questionId @0 :QuestionId;
  target @1 :MessageTarget;
  keyPart @2 :JoinKeyPart;
}

# ---- Parts of messages

struct MessageTarget {
  # What a message is for.

  union {
    importedCap @0 :ImportId;
    # An export of the receiver.

    promisedAnswer @1 :PromisedAnswer;
    # A capability within the answer to an earlier question, which may not have come yet.
  }
}

struct Payload {
  # A message of the application's, with the capabilities in it.

  content @0 :AnyPointer;
  # Its capability pointers are indices into capTable.

  capTable @1 :List(CapDescriptor);
}

struct CapDescriptor {
  # Where a capability of a payload lives, seen from the sender.

  union {
    none @0 :Void;
    # No capability: an index that points here is a null.

    senderHosted @1 :ExportId;
    # At the sender. One more reference for the receiver to release.

    senderPromise @2 :ExportId;
    # At the sender, which will say in a Resolve what it becomes. One more reference.

    receiverHosted @3 :ImportId;
    # At the receiver.

    receiverAnswer @4 :PromisedAnswer;
    # At the receiver, within the answer to a question that the sender asked it.

    thirdPartyHosted @5 :ThirdPartyCapDescriptor;
    # In a third vat (level 3).
  }

  attachedFd @6 :UInt8 = 0xff;
  # Index of a file descriptor that came along with the frame; 0xff is none.
}

struct PromisedAnswer {
  # A place within the results of a question.

  questionId @0 :QuestionId;

  transform @1 :List(Op);
  # Steps from the root of the results to the place.

  struct Op {
    union {
      noop @0 :Void;

      getPointerField @1 :UInt16;
      # To the pointer of the struct, by its index in the pointer section.
    }
  }
}

struct ThirdPartyCapDescriptor {
  # A capability of a third vat (level 3).

  id @0 :ThirdPartyToContact;

  vineId @1 :ExportId;
  # A proxy at the sender, for a receiver that does not know third parties. It counts as a
  # reference, and is released when it is no more needed.
}

struct Exception {
  # Why something failed.

  reason @0 :Text;
  # For people. Programs look at the type.

  type @3 :Type;

  enum Type {
    # What the caller may do about it.

    failed @0;
    # Trying again would fail again.

    overloaded @1;
    # A resource is short for now: try later, and less.

    disconnected @2;
    # A connection on the way is gone: connect again, and retry what may be done twice.

    unimplemented @3;
    # The method is not known there: do it another way.
  }

  obsoleteIsCallersFault @1 :Bool;
  # Ignored.

  obsoleteDurability @2 :UInt16;
  # Ignored.

  trace @4 :Text;
  # The stack on the other side, when it chose to tell.

  details @5 :List(Detail);
  # What else the sender wants to say, for receivers that know the ids.

  struct Detail {
    detailId @0 :UInt64;
    # Says what the data is; made like a type id.

    data @1 :Data;
  }
}

# ---- What the kind of network decides; rpc-twoparty.capnp has the types for a network of two.

using SturdyRef = AnyPointer;
# A reference that outlives a connection.

using ThirdPartyCompletion = AnyPointer;
# Shown by the vat that arrives, to get what it was promised.

using ThirdPartyToAwait = AnyPointer;
# Says who will arrive.

using ThirdPartyToContact = AnyPointer;
# Says whom to connect to, and what to show there.

using JoinKeyPart = AnyPointer;
# One share of a key.

using JoinResult = AnyPointer;
# Answers one share.
