package caprock.rpc.capnp.features;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.rpc.capnp.compiler.Capnp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.capnproto.Data;
import org.capnproto.MessageBuilder;
import org.capnproto.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same message, seen by our classes and by the capnp command. */
class CapnpEncodingTest {
  private static final String SCHEMA = "src/test/schema/features.capnp";

  @BeforeEach
  void needsCapnp() {
    Capnp.assumeVersion();
  }

  private static String decode(MessageBuilder message, String type) throws IOException {
    List<String> command =
        List.of("capnp", "decode", "--short", "-I", "src/main/schema", SCHEMA, type);
    return new String(Capnp.run(Messages.bytes(message), command), StandardCharsets.UTF_8).trim();
  }

  private static byte[] encode(String text, String type) throws IOException {
    List<String> command = List.of("capnp", "encode", "-I", "src/main/schema", SCHEMA, type);
    return Capnp.run(text.getBytes(StandardCharsets.UTF_8), command);
  }

  @Test
  void capnpReadsWhatWeBuild() throws IOException {
    MessageBuilder message = new MessageBuilder();
    Features.Unions.Builder built = message.initRoot(Features.Unions.factory);
    built.setCommon((short) 0xffff);
    built.initBoth().setName("n");
    built.getShape().initBox().setWidth(1.5);
    built.getAddress().setStreet("s");
    built.getAddress().getCountry().setCode((short) 7);

    assertThat(decode(message, "Unions"))
        .isEqualTo(
            "(common = 65535, both = (flag = true, name = \"n\"),"
                + " shape = (box = (width = 1.5, height = 0)),"
                + " address = (street = \"s\", number = 1, country = (code = 7)))");
  }

  @Test
  void capnpReadsListsThatWeBuild() throws IOException {
    MessageBuilder message = new MessageBuilder();
    Features.Lists.Builder built = message.initRoot(Features.Lists.factory);
    built.initBools(3).set(1, true);
    built.initUInt16s(1).set(0, (short) 0x8000);
    built.initTexts(2).set(0, new Text.Reader("a"));
    built.initDatas(1).set(0, new Data.Reader(new byte[] {65, 0}));
    built.initColours(2).set(1, Features.Colour.HTTP_URL);
    built.initTextListLists(1).init(0, 1).init(0, 1).set(0, new Text.Reader("x"));
    built.initColourLists(2).init(1, 1).set(0, Features.Colour.DARK_GREEN);

    assertThat(decode(message, "Lists"))
        .isEqualTo(
            "(bools = [false, true, false], uInt16s = [32768], texts = [\"a\", \"\"],"
                + " datas = [\"A\\000\"], colours = [red, httpURL],"
                + " textListLists = [[[\"x\"]]], colourLists = [[], [darkGreen]])");
  }

  @Test
  void weReadWhatCapnpEncodes() throws IOException {
    byte[] bytes =
        encode(
            "(int8 = 0, uInt16 = 1, float64 = 2.5, colour = schema, text = \"t\","
                + " struct = (bool = true), lists = [[1, 2], [3]], structs = [(int64 = 4)])",
            "Defaults");

    Features.Defaults.Reader read = Messages.read(bytes, Features.Defaults.factory);

    assertThat(read.getInt8()).isZero();
    assertThat(read.getUInt16()).isEqualTo((short) 1);
    assertThat(read.getInt32()).isEqualTo(-323232);
    assertThat(read.getFloat64()).isEqualTo(2.5);
    assertThat(read.getColour()).isEqualTo(Features.Colour.SCHEMA_);
    assertThat(read.getText()).hasToString("t");
    assertThat(read.getStruct().getBool()).isTrue();
    assertThat(read.getStruct().getInt32()).isZero();
    assertThat(read.getLists().get(0).get(1)).isEqualTo(2);
    assertThat(read.getStructs().get(0).getInt64()).isEqualTo(4);
  }

  @Test
  void capnpReadsTheDefaultsThatOurBuildersWrite() throws IOException {
    MessageBuilder message = new MessageBuilder();
    Features.Defaults.Builder built = message.initRoot(Features.Defaults.factory);
    built.getStruct(); // a builder's getter writes the default into the message
    built.getInt32s();
    built.getTexts();
    built.getLists();
    built.getStructs();
    built.getText();
    built.getData();

    assertThat(decode(message, "Defaults"))
        .startsWith("(bool = true, int8 = -8, int16 = -1616, int32 = -323232,")
        .contains("uInt32 = 4232323232, uInt64 = 18446744073709551615, float32 = 1.25,")
        .contains("notANumber = nan, infinity = -inf, colour = darkGreen,")
        .contains("text = \"tab\\t, \\\"quote\\\", backslash \\\\, ünïcode €, and 𝄞\",")
        .contains("data = \"\\000\\177\\200\\377\", struct = (void = void,")
        .contains("int32 = 5,", "colour = httpURL)", "int32s = [1, -2, 3]")
        .contains("texts = [\"one\", \"two\"], lists = [[1], [], [2, 3]]", "int8 = 2,");
  }
}
