package caprock.rpc.capnp.schema;

import static org.assertj.core.api.Assertions.assertThat;

import caprock.rpc.capnp.features.Features;
import caprock.rpc.capnp.features.Services;
import caprock.rpc.capnp.protocol.Rpc;
import org.junit.jupiter.api.Test;

class SchemaNodeTest {
  @Test
  void aGeneratedClassCarriesItsNode() {
    Schema.Node.Reader node = Features.Unions.SCHEMA.node();

    assertThat(node.getId()).isEqualTo(Features.Unions.SCHEMA.id());
    assertThat(node.getDisplayName()).hasToString("features.capnp:Unions");
    assertThat(node.getStruct().getFields().size()).isEqualTo(10);
    assertThat(node.getStruct().getDiscriminantCount()).isEqualTo((short) 7);
    assertThat(Features.Unions.SCHEMA)
        .hasToString("features.capnp:Unions @0x" + Long.toHexString(node.getId()));
  }

  @Test
  void everyKindOfDeclarationHasOne() {
    assertThat(Features.SCHEMA.node().isFile()).isTrue();
    assertThat(Features.Colour.SCHEMA.node().isEnum()).isTrue();
    assertThat(Services.Calculator.SCHEMA.node().isInterface()).isTrue();
    assertThat(Features.Unions.Both.SCHEMA.node().getStruct().getIsGroup()).isTrue();
    assertThat(Services.Calculator.EvaluateParams.SCHEMA.node().isStruct()).isTrue();
  }

  @Test
  void theProtocolsTypeIdsAreTheProtocols() {
    assertThat(Rpc.Message.SCHEMA.id()).isEqualTo(0x91b79f1f808db032L);
    assertThat(Schema.CodeGeneratorRequest.SCHEMA.id()).isEqualTo(0xbfc546f6210ad7ceL);
  }

  @Test
  void theBytesAreReadOnly() {
    assertThat(Features.Unions.SCHEMA.bytes().isReadOnly()).isTrue();
    assertThat(Features.Unions.SCHEMA.bytes().remaining() % 8).isZero();
  }
}
