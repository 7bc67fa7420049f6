package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.schema.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Answers which structs can hold capabilities: it follows fields from struct to struct until it
 * meets an interface or an AnyPointer. Structs may contain themselves. Not safe for several
 * threads.
 */
final class Capabilities {
  private final Schemas schemas;
  private final Map<Long, Boolean> holding = new HashMap<>();
  private final Map<Long, Boolean> pipelined = new HashMap<>();

  Capabilities(Schemas schemas) {
    this.schemas = schemas;
  }

  /** Whether a message of this struct can hold a capability anywhere. */
  boolean mayHold(long struct) {
    return holding.computeIfAbsent(struct, id -> new Search(true).reaches(id));
  }

  /** Whether a value of this type can hold a capability anywhere. */
  boolean mayHold(Schema.Type.Reader type) {
    return switch (type.which()) {
      case INTERFACE, ANY_POINTER -> true;
      case LIST -> mayHold(type.getList().getElementType());
      case STRUCT -> mayHold(type.getStruct().getTypeId());
      default -> false;
    };
  }

  /** Whether there is a capability to pipeline on: as above, but not through lists. */
  boolean canPipeline(long struct) {
    return pipelined.computeIfAbsent(struct, id -> new Search(false).reaches(id));
  }

  /** One walk from struct to struct. */
  private final class Search {
    private final boolean throughLists;
    private final Set<Long> seen = new HashSet<>();
    private final Deque<Long> waiting = new ArrayDeque<>();

    Search(boolean throughLists) {
      this.throughLists = throughLists;
    }

    boolean reaches(long start) {
      visit(start);
      while (!waiting.isEmpty()) {
        for (Schema.Field.Reader field : schemas.node(waiting.pop()).getStruct().getFields()) {
          if (field.isGroup()) {
            visit(field.getGroup().getTypeId());
          } else if (found(field.getSlot().getType())) {
            return true;
          }
        }
      }
      return false;
    }

    private void visit(long struct) {
      if (seen.add(struct)) {
        waiting.push(struct);
      }
    }

    private boolean found(Schema.Type.Reader type) {
      return switch (type.which()) {
        case INTERFACE, ANY_POINTER -> true;
        case LIST -> throughLists && found(type.getList().getElementType());
        case STRUCT -> {
          visit(type.getStruct().getTypeId());
          yield false;
        }
        default -> false;
      };
    }
  }
}
