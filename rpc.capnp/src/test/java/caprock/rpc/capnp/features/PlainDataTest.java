package caprock.rpc.capnp.features;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.rpc.capnp.features.more.Other;
import org.capnproto.Data;
import org.capnproto.EnumList;
import org.capnproto.ListList;
import org.capnproto.MessageBuilder;
import org.capnproto.PrimitiveList;
import org.capnproto.StructList;
import org.capnproto.Text;
import org.capnproto.TextList;
import org.junit.jupiter.api.Test;

class PlainDataTest {
  private final MessageBuilder message = new MessageBuilder();

  @Test
  void primitivesKeepTheirExtremes() {
    Features.Primitives.Builder built = message.initRoot(Features.Primitives.factory);
    built.setBool(true);
    built.setInt8(Byte.MIN_VALUE);
    built.setInt16(Short.MIN_VALUE);
    built.setInt32(Integer.MIN_VALUE);
    built.setInt64(Long.MIN_VALUE);
    built.setUInt8((byte) 0xff);
    built.setUInt16((short) 0xffff);
    built.setUInt32(0xffffffff);
    built.setUInt64(-1L);
    built.setFloat32(Float.MIN_VALUE);
    built.setFloat64(Double.NEGATIVE_INFINITY);
    built.setColour(Features.Colour.HTTP_URL);

    Features.Primitives.Reader read = Messages.sent(message, Features.Primitives.factory);

    assertThat(read.getBool()).isTrue();
    assertThat(read.getInt8()).isEqualTo(Byte.MIN_VALUE);
    assertThat(read.getInt16()).isEqualTo(Short.MIN_VALUE);
    assertThat(read.getInt32()).isEqualTo(Integer.MIN_VALUE);
    assertThat(read.getInt64()).isEqualTo(Long.MIN_VALUE);
    assertThat(Byte.toUnsignedInt(read.getUInt8())).isEqualTo(255);
    assertThat(Short.toUnsignedInt(read.getUInt16())).isEqualTo(65535);
    assertThat(Integer.toUnsignedLong(read.getUInt32())).isEqualTo(4294967295L);
    assertThat(Long.toUnsignedString(read.getUInt64())).isEqualTo("18446744073709551615");
    assertThat(read.getFloat32()).isEqualTo(Float.MIN_VALUE);
    assertThat(read.getFloat64()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(read.getColour()).isEqualTo(Features.Colour.HTTP_URL);
  }

  @Test
  void pointersKeepWhatTheyPointTo() {
    Features.Pointers.Builder built = message.initRoot(Features.Pointers.factory);
    built.setText("grün");
    built.setData(new byte[] {1, 2, 3});
    built.initSelf().setText("inner");
    built.initAny().setAs(Text.factory, new Text.Reader("anything"));
    built.getAnyStruct().initAs(Features.Primitives.factory).setInt32(7);
    built.getAnyList().initAs(PrimitiveList.Int.factory, 2).set(1, 9);

    Features.Pointers.Reader read = Messages.sent(message, Features.Pointers.factory);

    assertThat(read.getText()).hasToString("grün");
    assertThat(read.getData().toArray()).containsExactly(1, 2, 3);
    assertThat(read.getSelf().getText()).hasToString("inner");
    assertThat(read.getSelf().hasSelf()).isFalse();
    assertThat(read.getAny().getAs(Text.factory)).hasToString("anything");
    assertThat(read.getAnyStruct().getAs(Features.Primitives.factory).getInt32()).isEqualTo(7);
    assertThat(read.getAnyList().getAs(PrimitiveList.Int.factory).get(1)).isEqualTo(9);
    assertThat(read.hasPrimitives()).isFalse();
    assertThat(read.getPrimitives().getInt64()).isZero();
  }

  @Test
  void settersCopyFromReaders() {
    Features.Pointers.Builder built = message.initRoot(Features.Pointers.factory);
    built.setText("copied");
    built.setData(new Data.Reader(new byte[] {4}));
    Features.Pointers.Reader source = Messages.sent(message, Features.Pointers.factory);

    MessageBuilder other = new MessageBuilder();
    Features.Pointers.Builder copy = other.initRoot(Features.Pointers.factory);
    copy.setSelf(source);
    copy.setText(source.getText());
    copy.setData(source.getData());

    Features.Pointers.Reader read = Messages.sent(other, Features.Pointers.factory);
    assertThat(read.getSelf().getText()).hasToString("copied");
    assertThat(read.getSelf().getData().toArray()).containsExactly(4);
    assertThat(read.getText()).hasToString("copied");
    assertThat(read.getData().toArray()).containsExactly(4);
  }

  @Test
  void listsOfFixedSizeElementsKeepThem() {
    Features.Lists.Builder built = message.initRoot(Features.Lists.factory);
    built.initVoids(3);
    built.initBools(9).set(8, true);
    built.initInt8s(2).set(1, (byte) -8);
    built.initInt16s(2).set(1, (short) -16);
    built.initInt32s(2).set(1, -32);
    built.initInt64s(2).set(1, -64);
    built.initUInt8s(2).set(1, (byte) 0x80);
    built.initUInt16s(2).set(1, (short) 0x8000);
    built.initUInt32s(2).set(1, 0x80000000);
    built.initUInt64s(2).set(1, Long.MIN_VALUE);
    built.initFloat32s(2).set(1, 1.5f);
    built.initFloat64s(2).set(1, 2.5);

    Features.Lists.Reader read = Messages.sent(message, Features.Lists.factory);

    assertThat(read.getVoids().size()).isEqualTo(3);
    assertThat(read.getBools().get(8)).isTrue();
    assertThat(read.getInt8s().get(1)).isEqualTo((byte) -8);
    assertThat(read.getInt16s().get(1)).isEqualTo((short) -16);
    assertThat(read.getInt32s().get(1)).isEqualTo(-32);
    assertThat(read.getInt64s().get(1)).isEqualTo(-64);
    assertThat(read.getUInt8s().get(1)).isEqualTo((byte) 0x80);
    assertThat(read.getUInt16s().get(1)).isEqualTo((short) 0x8000);
    assertThat(read.getUInt32s().get(1)).isEqualTo(0x80000000);
    assertThat(read.getUInt64s().get(1)).isEqualTo(Long.MIN_VALUE);
    assertThat(read.getFloat32s().get(1)).isEqualTo(1.5f);
    assertThat(read.getFloat64s().get(1)).isEqualTo(2.5);
  }

  @Test
  void listsOfPointersAndListsKeepThem() {
    Features.Lists.Builder built = message.initRoot(Features.Lists.factory);
    built.initTexts(2).set(1, new Text.Reader("text"));
    built.initDatas(1).set(0, new Data.Reader(new byte[] {1}));
    built.initColours(2).set(1, Features.Colour.DARK_GREEN);
    built.initStructs(2).get(1).setInt32(5);
    built.initInt32Lists(2).init(1, 3).set(2, 6);
    built.initTextListLists(1).init(0, 1).init(0, 1).set(0, new Text.Reader("deep"));
    built.initStructLists(1).init(0, 1).get(0).setInt8((byte) 7);
    built.initColourLists(1).init(0, 1).set(0, Features.Colour.SCHEMA_);

    Features.Lists.Reader read = Messages.sent(message, Features.Lists.factory);

    assertThat(read.getTexts().get(1)).hasToString("text");
    assertThat(read.getDatas().get(0).toArray()).containsExactly(1);
    assertThat(read.getColours().get(1)).isEqualTo(Features.Colour.DARK_GREEN);
    assertThat(read.getStructs().get(1).getInt32()).isEqualTo(5);
    assertThat(read.getInt32Lists().get(1).get(2)).isEqualTo(6);
    ListList.Reader<ListList.Reader<TextList.Reader>> texts = read.getTextListLists();
    assertThat(texts.get(0).get(0).get(0)).hasToString("deep");
    ListList.Reader<StructList.Reader<Features.Primitives.Reader>> structs = read.getStructLists();
    assertThat(structs.get(0).get(0).getInt8()).isEqualTo((byte) 7);
    ListList.Reader<EnumList.Reader<Features.Colour>> colours = read.getColourLists();
    assertThat(colours.get(0).get(0)).isEqualTo(Features.Colour.SCHEMA_);
  }

  @Test
  void listsThatAreNotThereAreEmpty() {
    Features.Lists.Builder built = message.initRoot(Features.Lists.factory);

    assertThat(built.getBools().size()).isZero();
    assertThat(built.getInt32s().size()).isZero();
    assertThat(built.getTexts().size()).isZero();
    assertThat(built.getColours().size()).isZero();
    assertThat(built.getStructs().size()).isZero();
    assertThat(built.getInt32Lists().size()).isZero();
    assertThat(built.hasStructs()).isFalse();
    Features.Lists.Reader read = Messages.sent(message, Features.Lists.factory);
    assertThat(read.getStructs().size()).isZero();
    assertThat(read.getInt32Lists().size()).isZero();
  }

  @Test
  void listSettersCopyFromReaders() {
    Features.Lists.Builder built = message.initRoot(Features.Lists.factory);
    built.initInt32Lists(1).init(0, 1).set(0, 3);
    built.initStructs(1).get(0).setInt64(4);
    Features.Lists.Reader source = Messages.sent(message, Features.Lists.factory);

    MessageBuilder other = new MessageBuilder();
    Features.Lists.Builder copy = other.initRoot(Features.Lists.factory);
    copy.setInt32Lists(source.getInt32Lists());
    copy.setStructs(source.getStructs());

    Features.Lists.Reader read = Messages.sent(other, Features.Lists.factory);
    assertThat(read.getInt32Lists().get(0).get(0)).isEqualTo(3);
    assertThat(read.getStructs().get(0).getInt64()).isEqualTo(4);
  }

  @Test
  void aNumberThatAnEnumDoesNotKnowReadsAsNotInSchema() {
    Features.Imported.Builder built = message.initRoot(Features.Imported.factory);
    built.setKind(Other.Integer.Kind.SMALL);
    assertThat(Features.Colour.of(3)).isEqualTo(Features.Colour.HTTP_URL);
    assertThat(Features.Colour.of(4)).isEqualTo(Features.Colour._NOT_IN_SCHEMA);
    assertThat(Features.Colour.of(0xffff)).isEqualTo(Features.Colour._NOT_IN_SCHEMA);
    assertThat(Features.Colour.of(-1)).isEqualTo(Features.Colour._NOT_IN_SCHEMA);
  }

  @Test
  void typesOfOtherFilesWorkLikeOwnOnes() {
    Features.Imported.Builder built = message.initRoot(Features.Imported.factory);
    built.initInteger().setValue(1);
    built.initIntegers(1).get(0).setValue(2);
    assertThat(built.getKind()).isEqualTo(Other.Integer.Kind.BIG);
    built.setKind(Other.Integer.Kind.SMALL);

    Features.Imported.Reader read = Messages.sent(message, Features.Imported.factory);

    assertThat(read.getInteger().getValue()).isEqualTo(1);
    assertThat(read.getIntegers().get(0).getValue()).isEqualTo(2);
    assertThat(read.getKind()).isEqualTo(Other.Integer.Kind.SMALL);
  }

  @Test
  void namesThatJavaKeepsAreEscaped() {
    Features.Names.Builder built = message.initRoot(Features.Names.factory);
    built.initClass_();
    built.setInt(1);
    built.setNew(true);
    built.initReader().initBuilder().initFactory().setValue(2);
    built.initText().initString().setValue(3);
    built.getGroup().setValue(4);
    built.setWhich(Features.Names.Which_.A_PART_);

    Features.Names.Reader read = Messages.sent(message, Features.Names.factory);

    assertThat(read.hasClass_()).isTrue();
    assertThat(read.getInt()).isEqualTo(1);
    assertThat(read.getNew()).isTrue();
    assertThat(read.getReader().getBuilder().getFactory().getValue()).isEqualTo(2);
    assertThat(read.getText().getString().getValue()).isEqualTo(3);
    assertThat(read.getGroup().getValue()).isEqualTo(4);
    assertThat(read.getWhich()).isEqualTo(Features.Names.Which_.of(5));
    assertThat(Features.Names.SCHEMA_).isEqualTo(7);
  }
}
