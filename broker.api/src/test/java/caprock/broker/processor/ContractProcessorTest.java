package caprock.broker.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractProcessorTest {
  private static List<String> errorsOfMethods(String methods) {
    return Compiler.errorsOf(
        """
        @CapabilityContract interface X {
          %s
          enum Color { RED }
          record Point(double x, Double y) {}
          record Line(Point from, List<Point> via, Map<String, Color> colors) {}
          record Pair<A>(A left, A right) {}
          record Tree(String name, List<Tree> children) {}
          record Bad(Point p, java.util.Date when) {}
          @ByReference interface Cursor extends AutoCloseable { List<Object> next(int rows); void close(); }
        }
        """
            .formatted(methods));
  }

  @Test
  void shouldBeFoundByTheCompiler() {
    assertThat(ServiceLoader.load(Processor.class).stream().map(ServiceLoader.Provider::type))
        .contains(ContractProcessor.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "boolean a(byte b, short s, int i, long l, float f, double d);",
        "Boolean a(Byte b, Short s, Integer i, Long l, Float f, Double d);",
        "String a(String s, byte[] b, Instant t, BigDecimal d, Object o);",
        "List<Object> a(List<String> l, List<? extends Point> p);",
        "Map<String, List<byte[]>> a(Map<String, ?> m);",
        "Line a(Point p, Color c, Map<String, Line> lines);",
        "void a(); void b(int x); static int a(int x) { return x; }",
        "CompletionStage<Line> a(); CompletionStage<Void> b(); CompletionStage<Cursor> c();",
        "Cursor a(Cursor c, List<Cursor> l);",
        "default int a(int x) { return x; }",
        "boolean equals(Object o);",
      })
  void shouldAcceptTheClosedSetOfValues(String methods) {
    assertThat(errorsOfMethods(methods)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "void a(char c)|The parameter 'c' of X.a is a char, which is no value|use String",
        "void a(Character c)|parameter 'c' of X.a is a java.lang.Character|use String",
        "int[] a()|The result of X.a is a int[]|use List",
        "void a(String... s)|parameter 's'|use List",
        "Optional<String> a()|result of X.a|null for none",
        "CompletableFuture<String> a()|result of X.a|use CompletionStage",
        "void a(CompletionStage<String> s)|parameter 's'|no value of a dynamic call",
        "CompletionStage<Set<String>> a()|result of X.a|use List",
        "CompletionStage a()|result of X.a|CompletionStage<…>",
        "void a(List l)|parameter 'l'|List<…>",
        "void a(List<List<Thread>> l)|java.lang.Thread|a value is a primitive",
        "void a(List<? extends Thread> l)|java.lang.Thread|a value is a primitive",
        "void a(Map<Integer, String> m)|parameter 'm'|Map<String, …>",
        "void a(Map m)|parameter 'm'|Map<String, …>",
        "void a(ArrayList<String> l)|java.util.ArrayList<java.lang.String>|a value is",
        "void a(Consumer<String> c)|parameter 'c'|@ByReference interface",
        "void a(Bad b)|the record Bad, whose component 'when'|java.util.Date",
        "void a(Pair<String> p)|the record Pair|type parameters",
        "Duration a()|result of X.a|milliseconds",
        "Tree a()|the record Tree|contains itself",
        "<T> void a(T t)|X.a has type parameters|by name",
      })
  void shouldRefuseWhatIsNoValue(String line) {
    String[] parts = line.split("\\|");
    assertThat(errorsOfMethods(parts[0] + ";"))
        .singleElement()
        .satisfies(error -> assertThat(error).contains(parts[1], parts[2]));
  }

  @Test
  void shouldRefuseOverloadedMethods() {
    assertThat(errorsOfMethods("void put(String k); int put(String k, long v);"))
        .singleElement()
        .satisfies(
            e ->
                assertThat(e)
                    .contains("X overloads put:", "put(java.lang.String)", "give each its own"));
  }

  @Test
  void shouldRefuseAnOverloadOfAnInheritedMethod() {
    assertThat(
            Compiler.errorsOf(
                "interface Base { void put(String k); void get(); }"
                    + " @CapabilityContract interface X extends Base { void put(long n); void get();"
                    + " }"))
        .singleElement()
        .satisfies(e -> assertThat(e).contains("X overloads put"));
  }

  @Test
  void shouldCheckInheritedMethodsWithTheirTypeArguments() {
    String base = "interface Base<T> { T get(); } ";
    assertThat(Compiler.errorsOf(base + "@CapabilityContract interface X extends Base<String> {}"))
        .isEmpty();
    assertThat(Compiler.errorsOf(base + "@CapabilityContract interface X extends Base<Thread> {}"))
        .singleElement()
        .satisfies(e -> assertThat(e).contains("The result of X.get is a java.lang.Thread"));
  }

  @Test
  void shouldCheckByReferenceInterfacesToo() {
    assertThat(Compiler.errorsOf("@ByReference interface X { void a(int i); void a(long l); }"))
        .hasSize(1);
    assertThat(Compiler.errorsOf("@ByReference interface X<T> { T a(); }"))
        .anySatisfy(e -> assertThat(e).contains("X has type parameters"));
  }

  @Test
  void shouldRefuseAClass() {
    assertThat(Compiler.errorsOf("@CapabilityContract class X { void a(char c) {} }"))
        .containsExactly("@CapabilityContract belongs on an interface, and X is none.");
  }

  @Test
  void shouldReportNothingAboutOtherTypes() {
    assertThat(Compiler.errorsOf("interface X { void a(char c); void a(Thread t); }")).isEmpty();
  }

  @Test
  void shouldAcceptTheContractsOfThisModule() throws Exception {
    Path contracts = Path.of("src/main/java/caprock/capability");
    try (Stream<Path> sources = Files.walk(contracts)) {
      List<Path> files = sources.filter(f -> f.toString().endsWith(".java")).toList();
      assertThat(files).hasSizeGreaterThan(5);
      assertThat(
              Compiler.errorsOf(
                  javax.tools.ToolProvider.getSystemJavaCompiler()
                      .getStandardFileManager(null, null, null)
                      .getJavaFileObjectsFromPaths(files)))
          .isEmpty();
    }
  }
}
