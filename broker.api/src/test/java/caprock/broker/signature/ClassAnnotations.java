package caprock.broker.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** OSGi's annotations on a class or package, which reflection does not see. */
final class ClassAnnotations {
  private ClassAnnotations() {}

  /** The annotations by internal name, each with its {@code value}, or an empty text. */
  static Map<String, Object> of(Path classFile) {
    Map<String, Object> found = new TreeMap<>();
    try {
      new ClassReader(Files.readAllBytes(classFile))
          .accept(new Collector(found), ClassReader.SKIP_CODE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static final class Collector extends ClassVisitor {
    private final Map<String, Object> found;

    Collector(Map<String, Object> found) {
      super(Opcodes.ASM9);
      this.found = found;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      String name = Type.getType(descriptor).getInternalName();
      found.put(name, "");
      return new AnnotationVisitor(Opcodes.ASM9) {
        @Override
        public void visit(String member, Object value) {
          if (member.equals("value")) {
            found.put(name, value);
          }
        }
      };
    }
  }
}
