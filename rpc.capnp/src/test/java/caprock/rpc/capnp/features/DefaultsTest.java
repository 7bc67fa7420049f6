package caprock.rpc.capnp.features;

import static org.assertj.core.api.Assertions.assertThat;

import org.capnproto.MessageBuilder;
import org.capnproto.Text;
import org.junit.jupiter.api.Test;

class DefaultsTest {
  private final MessageBuilder message = new MessageBuilder();

  @Test
  void aReaderOfNothingShowsTheDefaults() {
    message.initRoot(Features.Defaults.factory);
    check(Messages.sent(message, Features.Defaults.factory));
  }

  @Test
  void aBuilderShowsTheDefaultsAndMakesThemItsOwn() {
    Features.Defaults.Builder built = message.initRoot(Features.Defaults.factory);
    assertThat(built.getInt32()).isEqualTo(-323232);
    assertThat(built.getText()).hasToString("tab\t, \"quote\", backslash \\, ünïcode €, and 𝄞");
    assertThat(built.getData().toArray()).containsExactly(0, 0x7f, -128, -1);
    assertThat(built.getStruct().getInt32()).isEqualTo(5);
    assertThat(built.getInt32s().get(1)).isEqualTo(-2);
    assertThat(built.getStructs().get(1).getInt8()).isEqualTo((byte) 2);
    assertThat(built.getLists().get(2).get(1)).isEqualTo(3);
    check(Messages.sent(message, Features.Defaults.factory));

    built.getStruct().setInt32(6);
    built.getInt32s().set(1, 7);

    Features.Defaults.Reader read = Messages.sent(message, Features.Defaults.factory);
    assertThat(read.getStruct().getInt32()).isEqualTo(6);
    assertThat(read.getStruct().getColour()).isEqualTo(Features.Colour.HTTP_URL);
    assertThat(read.getInt32s().get(1)).isEqualTo(7);
    assertThat(read.getInt32s().get(2)).isEqualTo(3);

    MessageBuilder untouched = new MessageBuilder();
    untouched.initRoot(Features.Defaults.factory);
    check(Messages.sent(untouched, Features.Defaults.factory));
  }

  @Test
  void zeroIsAValueLikeAnyOther() {
    Features.Defaults.Builder built = message.initRoot(Features.Defaults.factory);
    built.setBool(false);
    built.setInt8((byte) 0);
    built.setUInt64(0);
    built.setFloat32(0);
    built.setFloat64(-0.0);
    built.setNotANumber(1);
    built.setColour(Features.Colour.RED);
    built.setText("");

    Features.Defaults.Reader read = Messages.sent(message, Features.Defaults.factory);

    assertThat(read.getBool()).isFalse();
    assertThat(read.getInt8()).isZero();
    assertThat(read.getUInt64()).isZero();
    assertThat(read.getFloat32()).isZero();
    assertThat(read.getFloat64()).isEqualTo(-0.0);
    assertThat(read.getNotANumber()).isEqualTo(1);
    assertThat(read.getColour()).isEqualTo(Features.Colour.RED);
    assertThat(read.getText()).hasToString("");
  }

  @Test
  void fieldsThatAnOldSenderDoesNotKnowReadAsTheirDefaults() {
    message.initRoot(Features.Old.factory).setNumber(3);

    Features.Newer.Reader read = Messages.sent(message, Features.Newer.factory);

    assertThat(read.getNumber()).isEqualTo(3);
    assertThat(read.getAdded()).isEqualTo(11);
    assertThat(read.getText()).hasToString("new");
    assertThat(read.getColour()).isEqualTo(Features.Colour.DARK_GREEN);
  }

  @Test
  void constantsHaveTheirValues() {
    assertThat(Features.ANSWER).isEqualTo(42);
    assertThat(Features.YES).isTrue();
    assertThat(Features.HALF).isEqualTo(0.5);
    assertThat(Features.THIRD).isEqualTo(0.33333334f);
    assertThat(Features.NOT_A_NUMBER).isNaN();
    assertThat(Features.HUGE).isEqualTo(-1);
    assertThat(Features.GREETING).hasToString("hello");
    assertThat(Features.BYTES.toArray()).containsExactly(1, 2, 3);
    assertThat(Features.PAINT).isEqualTo(Features.Colour.DARK_GREEN);
    assertThat(Features.ORIGIN.getFloat64()).isEqualTo(2.5);
    assertThat(Features.PRIMES.get(3)).isEqualTo((short) 7);
    assertThat(Features.WORDS).map(Text.Reader::toString).containsExactly("a", "b");
  }

  private static void check(Features.Defaults.Reader read) {
    assertThat(read.getBool()).isTrue();
    assertThat(read.getInt8()).isEqualTo((byte) -8);
    assertThat(read.getInt16()).isEqualTo((short) -1616);
    assertThat(read.getInt32()).isEqualTo(-323232);
    assertThat(read.getInt64()).isEqualTo(-6464646464L);
    assertThat(Byte.toUnsignedInt(read.getUInt8())).isEqualTo(208);
    assertThat(Short.toUnsignedInt(read.getUInt16())).isEqualTo(61616);
    assertThat(Integer.toUnsignedLong(read.getUInt32())).isEqualTo(4232323232L);
    assertThat(read.getUInt64()).isEqualTo(-1);
    assertThat(read.getFloat32()).isEqualTo(1.25f);
    assertThat(read.getFloat64()).isEqualTo(-1e300);
    assertThat(read.getNotANumber()).isNaN();
    assertThat(read.getInfinity()).isEqualTo(Float.NEGATIVE_INFINITY);
    assertThat(read.getColour()).isEqualTo(Features.Colour.DARK_GREEN);
    assertThat(read.getText()).hasToString("tab\t, \"quote\", backslash \\, ünïcode €, and 𝄞");
    assertThat(read.getData().toArray()).containsExactly(0, 0x7f, -128, -1);
    assertThat(read.getStruct().getInt32()).isEqualTo(5);
    assertThat(read.getStruct().getColour()).isEqualTo(Features.Colour.HTTP_URL);
    assertThat(read.getInt32s().size()).isEqualTo(3);
    assertThat(read.getInt32s().get(1)).isEqualTo(-2);
    assertThat(read.getTexts()).map(Text.Reader::toString).containsExactly("one", "two");
    assertThat(read.getLists().get(1).size()).isZero();
    assertThat(read.getLists().get(2).get(1)).isEqualTo(3);
    assertThat(read.getStructs().get(1).getInt8()).isEqualTo((byte) 2);
    assertThat(read.getEmptyText()).hasToString("");
  }
}
