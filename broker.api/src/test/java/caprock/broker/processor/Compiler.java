package caprock.broker.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs the JDK's compiler with the processor over some sources, and keeps no class files. */
final class Compiler {
  private Compiler() {}

  /** The errors of one source, which is the top-level type X. */
  static List<String> errorsOf(String source) {
    return errorsOf(List.of(new Source(source)));
  }

  static List<String> errorsOf(Iterable<? extends JavaFileObject> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, null);
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            null,
            files,
            found,
            List.of("-proc:only", "-classpath", System.getProperty("java.class.path")),
            null,
            sources);
    task.setProcessors(List.of(new ContractProcessor()));
    boolean success = task.call();
    List<String> errors =
        found.getDiagnostics().stream()
            .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
            .map(d -> d.getMessage(Locale.ROOT))
            .toList();
    assertThat(success).isEqualTo(errors.isEmpty());
    return errors;
  }

  private static final class Source extends SimpleJavaFileObject {
    private static final String HEADER =
        "import caprock.broker.annotation.*; import java.util.*; import java.time.*;"
            + " import java.math.*; import java.util.concurrent.*; import java.util.function.*;\n";

    private final String text;

    Source(String text) {
      super(URI.create("string:///X.java"), Kind.SOURCE);
      this.text = HEADER + text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
