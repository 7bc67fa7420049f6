package caprock.rpc.capnp.internal.peer;

import caprock.rpc.capnp.RpcException;
import caprock.rpc.capnp.annotation.Nullable;
import caprock.rpc.capnp.protocol.Rpc;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.capnproto.StructList;

/** Exceptions to and from the wire. */
final class Exceptions {
  /** A longer text is cut: exceptions are for people, and a Return must stay sendable. */
  private static final int MAX_CHARS = 16 * 1024;

  private Exceptions() {}

  static void write(Rpc.Exception.Builder to, RpcException error, boolean withTrace) {
    String reason = error.getMessage() == null ? "" : error.getMessage();
    to.setReason(cut(reason));
    to.setType(
        switch (error.type()) {
          case FAILED -> Rpc.Exception.Type.FAILED;
          case OVERLOADED -> Rpc.Exception.Type.OVERLOADED;
          case DISCONNECTED -> Rpc.Exception.Type.DISCONNECTED;
          case UNIMPLEMENTED -> Rpc.Exception.Type.UNIMPLEMENTED;
        });
    if (error.remoteTrace() != null) {
      to.setTrace(cut(error.remoteTrace()));
    } else if (withTrace) {
      to.setTrace(cut(trace(error)));
    }
    List<RpcException.Detail> details = error.details();
    if (!details.isEmpty()) {
      StructList.Builder<Rpc.Exception.Detail.Builder> list = to.initDetails(details.size());
      for (int i = 0; i < details.size(); i++) {
        list.get(i).setDetailId(details.get(i).id());
        list.get(i).setData(details.get(i).data());
      }
    }
  }

  private static String trace(RpcException error) {
    StringWriter text = new StringWriter();
    Throwable origin = error.getCause() == null ? error : error.getCause();
    origin.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }

  private static String cut(String text) {
    return text.length() <= MAX_CHARS ? text : text.substring(0, MAX_CHARS) + "…";
  }

  static RpcException read(Rpc.Exception.Reader from) {
    List<RpcException.Detail> details = new ArrayList<>();
    if (from.hasDetails()) {
      for (Rpc.Exception.Detail.Reader detail : from.getDetails()) {
        details.add(new RpcException.Detail(detail.getDetailId(), detail.getData().toArray()));
        if (details.size() == 64) {
          break; // an amplified list; nobody sends that many on purpose
        }
      }
    }
    @Nullable String trace = from.hasTrace() ? from.getTrace().toString() : null;
    return new RpcException(
        type(from.getType()), from.getReason().toString(), trace, details, null);
  }

  private static RpcException.Type type(Rpc.Exception.Type type) {
    return switch (type) {
      case OVERLOADED -> RpcException.Type.OVERLOADED;
      case DISCONNECTED -> RpcException.Type.DISCONNECTED;
      case UNIMPLEMENTED -> RpcException.Type.UNIMPLEMENTED;
      default -> RpcException.Type.FAILED;
    };
  }
}
