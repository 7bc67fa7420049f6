package caprock.rpc.capnp.features;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.rpc.capnp.schema.PointerType;
import org.capnproto.MessageBuilder;
import org.capnproto.PrimitiveList;
import org.capnproto.Text;
import org.junit.jupiter.api.Test;

class GenericsTest {
  private final MessageBuilder message = new MessageBuilder();

  @Test
  void aTypeParameterIsAnAnyPointerAndATypedViewKnowsMore() {
    Features.Box.Builder box = message.initRoot(Features.Box.factory);
    box.typed(PointerType.of(Text.factory)).setValue(new Text.Reader("typed"));
    box.setLabel("label");

    Features.Box.Reader read = Messages.sent(message, Features.Box.factory);

    assertThat(read.getValue().getAs(Text.factory)).hasToString("typed");
    assertThat(read.typed(Text.factory).getValue()).hasToString("typed");
    assertThat(read.typed(Text.factory).untyped().getLabel()).hasToString("label");
  }

  @Test
  void fieldsOfBoundGenericsHaveTypedGetters() {
    Features.Generics.Builder built = message.initRoot(Features.Generics.factory);
    built.getTextTyped().setValue(new Text.Reader("text"));
    built
        .getNestedTyped()
        .initValue(0)
        .typed(PointerType.of(Features.Primitives.factory))
        .initValue(0)
        .setInt32(5);
    Features.Dictionary.TypedBuilder<
            Text.Builder, Text.Reader, PrimitiveList.Int.Builder, PrimitiveList.Int.Reader>
        dictionary = built.getDictionaryTyped();
    dictionary.initFirst().setKey(new Text.Reader("key"));
    dictionary.getFirst().initValue(2).set(1, 8);
    dictionary.initOther().initValue(1).set(0, 9);
    dictionary.initDetails().setExtra(new Text.Reader("extra"));
    dictionary.initChosen(1).set(0, 10);

    Features.Generics.Reader read = Messages.sent(message, Features.Generics.factory);

    assertThat(read.getTextTyped().getValue()).hasToString("text");
    Features.Box.Reader inner = read.getNestedTyped().getValue();
    assertThat(inner.typed(Features.Primitives.factory).getValue().getInt32()).isEqualTo(5);
    Features.Dictionary.TypedReader<Text.Reader, PrimitiveList.Int.Reader> readDictionary =
        read.getDictionaryTyped();
    assertThat(readDictionary.getFirst().getKey()).hasToString("key");
    assertThat(readDictionary.getFirst().getValue().get(1)).isEqualTo(8);
    assertThat(readDictionary.getOther().getValue().get(0)).isEqualTo(9);
    assertThat(readDictionary.getDetails().getExtra()).hasToString("extra");
    assertThat(readDictionary.untyped().isChosen()).isTrue();
    assertThat(readDictionary.getChosen().get(0)).isEqualTo(10);
  }
}
