package caprock.rpc.capnp.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caprock.rpc.capnp.schema.Schema;
import caprock.rpc.capnp.schema.SchemaNode;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.capnproto.MessageBuilder;
import org.capnproto.StructList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemas near the limits of class files; the requests are made here, so no capnp is needed. */
class LargeSchemasTest {
  private static final long FILE = 0x8000000000000001L;
  private static final long TYPE = 0x8000000000000002L;
  private static final long USER = 0x8000000000000003L;

  private final MessageBuilder message = new MessageBuilder();
  private final Schema.CodeGeneratorRequest.Builder request =
      message.initRoot(Schema.CodeGeneratorRequest.factory);

  @TempDir Path folder;

  /** A file with one type in it, and room for another node. */
  private StructList.Builder<Schema.Node.Builder> file(String name) {
    StructList.Builder<Schema.Node.Builder> nodes = request.initNodes(3);
    nodes.get(0).setId(FILE);
    nodes.get(0).setDisplayName("big.capnp");
    nodes.get(0).setFile();
    nest(nodes.get(0).initNestedNodes(2), 0, name, TYPE);
    nest(nodes.get(0).getNestedNodes(), 1, "User", USER);
    nodes.get(1).setId(TYPE);
    nodes.get(1).setScopeId(FILE);
    nodes.get(1).setDisplayName("big.capnp:" + name);
    nodes.get(2).setId(USER);
    nodes.get(2).setScopeId(FILE);
    nodes.get(2).setDisplayName("big.capnp:User");
    nodes.get(2).initStruct();
    request.initRequestedFiles(1).get(0).setId(FILE);
    return nodes;
  }

  private static void nest(
      StructList.Builder<Schema.Node.NestedNode.Builder> list, int index, String name, long id) {
    list.get(index).setName(name);
    list.get(index).setId(id);
  }

  private Map<String, String> generate() {
    return Generator.generate(request.asReader(), new Options("big", Map.of()));
  }

  /** Compiles with warnings as errors and returns the outer class. */
  private Class<?> compile(Map<String, String> sources) throws Exception {
    return compile(sources, "big.Big");
  }

  private Class<?> compile(Map<String, String> sources, String name) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of("-Xlint:all", "-Werror", "-proc:none", "-d", folder.toString(), "-cp"));
    command.add(System.getProperty("java.class.path"));
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
      command.add(file.toString());
    }
    int result =
        ToolProvider.getSystemJavaCompiler().run(null, null, null, command.toArray(String[]::new));
    assertThat(result).as("javac").isZero();
    URL[] here = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(here, getClass().getClassLoader())) {
      Class<?> outer = loader.loadClass(name);
      for (Class<?> nested : outer.getClasses()) {
        Class.forName(nested.getName(), true, loader);
      }
      return outer;
    }
  }

  private void enumerants(StructList.Builder<Schema.Node.Builder> nodes, int count) {
    StructList.Builder<Schema.Enumerant.Builder> enumerants =
        nodes.get(1).initEnum().initEnumerants(count);
    for (int i = 0; i < count; i++) {
      enumerants.get(i).setName("enumerantNumber" + i);
    }
    Schema.Node.Struct.Builder user = nodes.get(2).getStruct();
    user.setDataWordCount((short) 1);
    user.setPointerCount((short) 1);
    StructList.Builder<Schema.Field.Builder> fields = user.initFields(2);
    slot(fields.get(0), "one").initType().initEnum().setTypeId(TYPE);
    fields.get(0).getSlot().initDefaultValue().setEnum((short) 40_000);
    slot(fields.get(1), "many").initType().initList().initElementType().initEnum().setTypeId(TYPE);
    fields.get(1).getSlot().initDefaultValue().initList();
  }

  private static Schema.Field.Slot.Builder slot(Schema.Field.Builder field, String name) {
    field.setName(name);
    return field.initSlot();
  }

  @Test
  void anEnumOfThreeThousandIsAJavaEnum() throws Exception {
    enumerants(file("Choice"), 3000);

    Class<?> outer = compile(generate());

    Class<?> choice = outer.getClassLoader().loadClass("big.Big$Choice");
    assertThat(choice.isEnum()).isTrue();
    assertThat(choice.getEnumConstants()).hasSize(3001);
  }

  @Test
  void aLargerEnumIsNumbers() throws Exception {
    enumerants(file("Choice"), 20_000);

    Class<?> outer = compile(generate());

    ClassLoader loader = outer.getClassLoader();
    Class<?> choice = loader.loadClass("big.Big$Choice");
    assertThat(choice.getField("ENUMERANT_NUMBER19999").getShort(null)).isEqualTo((short) 19_999);
    Class<?> reader = loader.loadClass("big.Big$User$Reader");
    assertThat(reader.getMethod("getOne").getReturnType()).isEqualTo(short.class);
  }

  @Test
  void anEnumThatNoClassCanHoldIsRefused() {
    enumerants(file("Choice"), 20_001);

    assertThatThrownBy(this::generate)
        .isInstanceOf(GeneratorException.class)
        .hasMessageContaining("big.capnp:Choice has 20001 enumerants")
        .hasMessageContaining("20000");
  }

  private void methods(StructList.Builder<Schema.Node.Builder> nodes, int count) {
    StructList.Builder<Schema.Method.Builder> methods =
        nodes.get(1).initInterface().initMethods(count);
    for (int i = 0; i < count; i++) {
      methods.get(i).setName("methodNumber" + i);
      methods.get(i).setParamStructType(USER);
      methods.get(i).setResultStructType(USER);
    }
  }

  @Test
  void anInterfaceOfFifteenHundredMethodsCompiles() throws Exception {
    methods(file("Service"), 1500);

    Class<?> outer = compile(generate());

    Class<?> server = outer.getClassLoader().loadClass("big.Big$Service$Server");
    assertThat(server.getDeclaredMethods()).hasSizeGreaterThan(1500);
  }

  @Test
  void anInterfaceOfMoreMethodsIsRefused() {
    methods(file("Service"), 1501);

    assertThatThrownBy(this::generate)
        .isInstanceOf(GeneratorException.class)
        .hasMessageContaining("big.capnp:Service has 1501 methods");
  }

  @Test
  void aNodeLargerThanOneConstantIsEncodedInSeveral() throws Exception {
    StructList.Builder<Schema.Node.Builder> nodes = file("Wide");
    Schema.Node.Struct.Builder wide = nodes.get(1).initStruct();
    wide.setDataWordCount((short) 1000);
    StructList.Builder<Schema.Field.Builder> fields = wide.initFields(1000);
    for (int i = 0; i < 1000; i++) {
      Schema.Field.Slot.Builder slot = slot(fields.get(i), "fieldWithAFairlyLongName" + i);
      slot.setOffset(i);
      slot.initType().setInt64();
      slot.initDefaultValue().setInt64(i);
    }

    Class<?> outer = compile(generate());

    Object schema = outer.getClassLoader().loadClass("big.Big$Wide").getField("SCHEMA").get(null);
    Schema.Node.Reader node = ((SchemaNode) schema).node();
    assertThat(node.getStruct().getFields().size()).isEqualTo(1000);
    assertThat(node.getStruct().getFields().get(999).getName())
        .hasToString("fieldWithAFairlyLongName999");
  }

  @Test
  void strangeFileNamesAndCommentsStayWhereTheyAre() throws Exception {
    StructList.Builder<Schema.Node.Builder> nodes = file("Service");
    methods(nodes, 1);
    nodes.get(0).setDisplayName("big.capnp\nclass Evil {} \\u000a */");
    nodes.get(1).setDisplayName("big\".capnp:\\Service");
    request.initSourceInfo(1).get(0).setId(TYPE);
    request.getSourceInfo().get(0).setDocComment("*/ } class Evil { \\u002a/ <b> {@code");

    Class<?> outer =
        compile(Generator.generate(request.asReader(), new Options("big", Map.of())), "big.Schema");

    assertThat(outer.getClasses()).extracting(Class::getSimpleName).contains("Service");
  }

  @Test
  void aRequestWithoutAPackageIsRefused() {
    file("Empty").get(1).initStruct();

    assertThatThrownBy(() -> Generator.generate(request.asReader(), Options.NONE))
        .isInstanceOf(GeneratorException.class)
        .hasMessageContaining("No Java package for 'big.capnp'")
        .hasMessageContaining("--package");
  }

  @Test
  void aRequestThatRefersToNothingIsRefused() {
    StructList.Builder<Schema.Node.Builder> nodes = file("Broken");
    StructList.Builder<Schema.Field.Builder> fields = nodes.get(1).initStruct().initFields(1);
    slot(fields.get(0), "missing").initType().initStruct().setTypeId(0x77);
    fields.get(0).getSlot().initDefaultValue();

    assertThatThrownBy(this::generate)
        .isInstanceOf(GeneratorException.class)
        .hasMessageContaining("lacks node @0x77");
  }
}
