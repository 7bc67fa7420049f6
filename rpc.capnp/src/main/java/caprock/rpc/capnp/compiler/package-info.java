/**
 * The generator: from a CodeGeneratorRequest, which {@code capnp compile -o-} writes, to Java.
 *
 * <p>{@link caprock.rpc.capnp.compiler.Main} is the command; {@link
 * caprock.rpc.capnp.compiler.Generator} is the same for programs. The same request always gives the
 * same bytes. The way through: {@code Schemas} indexes the request and names everything; {@code
 * FileGenerator} writes one source file for each schema file, with one generator for each kind of
 * declaration.
 */
@NullMarked
package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.annotation.NullMarked;
