package caprock.rpc.capnp.features;

import static org.assertj.core.api.Assertions.assertThat;

import org.capnproto.MessageBuilder;
import org.junit.jupiter.api.Test;

class UnionsTest {
  private final MessageBuilder message = new MessageBuilder();
  private final Features.Unions.Builder built = message.initRoot(Features.Unions.factory);

  private Features.Unions.Reader sent() {
    return Messages.sent(message, Features.Unions.factory);
  }

  @Test
  void aUnionHoldsTheMemberThatWasSetLast() {
    assertThat(sent().which()).isEqualTo(Features.Unions.Which.NOTHING);

    built.setNumber(5);
    assertThat(sent().which()).isEqualTo(Features.Unions.Which.NUMBER);
    assertThat(sent().isNumber()).isTrue();
    assertThat(sent().isText()).isFalse();
    assertThat(sent().getNumber()).isEqualTo(5);

    built.setText("text");
    assertThat(sent().which()).isEqualTo(Features.Unions.Which.TEXT);
    assertThat(sent().hasText()).isTrue();
    assertThat(sent().hasStruct()).isFalse();
    assertThat(sent().getText()).hasToString("text");

    built.initStruct().setInt8((byte) 3);
    assertThat(sent().which()).isEqualTo(Features.Unions.Which.STRUCT);
    assertThat(sent().getStruct().getInt8()).isEqualTo((byte) 3);

    built.initList(1).set(0, Features.Colour.DARK_GREEN);
    assertThat(sent().which()).isEqualTo(Features.Unions.Which.LIST);
    assertThat(sent().getList().get(0)).isEqualTo(Features.Colour.DARK_GREEN);

    built.setValues(Features.Colour.RED);
    assertThat(sent().which()).isEqualTo(Features.Unions.Which.VALUES);
    assertThat(sent().getValues()).isEqualTo(Features.Colour.RED);

    built.setNothing();
    assertThat(sent().which()).isEqualTo(Features.Unions.Which.NOTHING);
  }

  @Test
  void settingAMemberLeavesTheRestAlone() {
    built.setCommon((short) 7);
    built.getShape().setCircle(1.5);
    built.setText("text");
    built.setNumber(1);

    assertThat(sent().getCommon()).isEqualTo((short) 7);
    assertThat(sent().getShape().getCircle()).isEqualTo(1.5);
  }

  @Test
  void initOfAGroupSetsItsDefaultsAgain() {
    built.setText("left behind");
    Features.Unions.Both.Builder both = built.initBoth();

    assertThat(built.which()).isEqualTo(Features.Unions.Which.BOTH);
    assertThat(both.getFlag()).isTrue();
    assertThat(both.hasName()).isFalse();

    both.setFlag(false);
    both.setName("name");
    assertThat(sent().getBoth().getFlag()).isFalse();
    assertThat(sent().getBoth().getName()).hasToString("name");

    built.initBoth();
    assertThat(sent().getBoth().getFlag()).isTrue();
    assertThat(sent().getBoth().hasName()).isFalse();
  }

  @Test
  void namedUnionsAndGroupsHaveMembersOfTheirOwn() {
    Features.Unions.Shape.Box.Builder box = built.getShape().initBox();
    box.setWidth(1);
    box.setHeight(2);
    box.setLabel("box");
    built.getAddress().setStreet("street");
    built.getAddress().getCountry().setCode((short) 49);

    Features.Unions.Reader read = sent();

    assertThat(read.getShape().which()).isEqualTo(Features.Unions.Shape.Which.BOX);
    assertThat(read.getShape().getBox().getHeight()).isEqualTo(2);
    assertThat(read.getShape().getBox().getLabel()).hasToString("box");
    assertThat(read.getAddress().getStreet()).hasToString("street");
    assertThat(read.getAddress().getNumber()).isEqualTo(1);
    assertThat(read.getAddress().getCountry().getCode()).isEqualTo((short) 49);

    built.initAddress();
    assertThat(sent().getAddress().hasStreet()).isFalse();
    assertThat(sent().getAddress().getCountry().getCode()).isZero();

    built.getShape().setPoint();
    assertThat(sent().getShape().isPoint()).isTrue();
  }
}
