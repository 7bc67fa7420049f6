package caprock.rpc.capnp.compiler;

import caprock.rpc.capnp.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes enums: those that a schema declares, and the tags of unions. */
final class EnumGenerator {
  /** So many constants fit in an enum's initializer, which is one method of at most 64 KiB. */
  private static final int MAX_ENUM = 3000;

  /** So many constants fit in a class file's pool, which has at most 65,535 entries. */
  private static final int MAX_NUMBERS = 20_000;

  private final FileContext file;
  private final SourceWriter out;

  EnumGenerator(FileContext file) {
    this.file = file;
    this.out = file.out();
  }

  /** Whether an enum is too large for Java's enums; it becomes numbers instead. */
  static boolean isLarge(Schema.Node.Reader node) {
    return node.getEnum().getEnumerants().size() > MAX_ENUM;
  }

  /** Writes a declared enum. */
  void declared(Schema.Node.Reader node) {
    if (isLarge(node)) {
      numbers(node);
      return;
    }
    String name = file.schemas().simpleName(node.getId());
    List<String> names = new ArrayList<>();
    node.getEnum().getEnumerants().forEach(e -> names.add(e.getName().toString()));
    List<String> docs = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      docs.add(file.schemas().memberDoc(node.getId(), i));
    }
    Javadoc.ofClass(out, file.schemas().doc(node.getId()), "enum", name);
    out.open("public enum " + name);
    constants(names, docs);
    String list = file.runtime("EnumList");
    out.line("/** Makes lists of {@link " + name + "}. */");
    out.line("public static final " + list + ".Factory<" + name + "> listFactory =");
    out.line("    new " + list + ".Factory<>(values());");
    out.blank();
    Constants.schema(file, node);
    out.line("/** The enumerant with this number, or {@link #_NOT_IN_SCHEMA}. */");
    lookup("public static " + name + " of(int number)", name);
    out.close();
    out.blank();
  }

  /** Writes a declared enum as a class of numbers. */
  private void numbers(Schema.Node.Reader node) {
    int size = node.getEnum().getEnumerants().size();
    if (size > MAX_NUMBERS) {
      throw new GeneratorException(
          node.getDisplayName()
              + " has "
              + size
              + " enumerants; a Java class holds "
              + MAX_NUMBERS
              + ". Use a UInt16.");
    }
    String name = file.schemas().simpleName(node.getId());
    Javadoc.ofClass(out, file.schemas().doc(node.getId()), "enum", name);
    out.open("public static final class " + name);
    NameScope scope = new NameScope(JavaNames.RESERVED_CONSTANTS);
    for (int i = 0; i < size; i++) {
      Javadoc.write(out, file.schemas().memberDoc(node.getId(), i));
      String enumerant = node.getEnum().getEnumerants().get(i).getName().toString();
      String constant = scope.claim(JavaNames.constant(enumerant));
      out.line("public static final short " + constant + " = " + (short) i + ";");
    }
    out.blank();
    Constants.schema(file, node);
    out.method("private " + name + "()");
    out.close();
    out.blank();
  }

  /** Writes the tags of a struct's unnamed union. */
  void tags(List<String> names) {
    out.line("/** The members of the union. */");
    out.open("public enum Which");
    constants(names, Collections.nCopies(names.size(), null));
    lookup("private static Which of(int number)", "Which");
    out.close();
    out.blank();
  }

  private void constants(List<String> names, List<String> docs) {
    NameScope scope = new NameScope(JavaNames.RESERVED_CONSTANTS);
    for (int i = 0; i < names.size(); i++) {
      Javadoc.write(out, docs.get(i));
      out.line(scope.claim(JavaNames.constant(names.get(i))) + ",");
    }
    out.line("/** A number that this schema does not know. */");
    out.line("_NOT_IN_SCHEMA;");
    out.blank();
  }

  private void lookup(String head, String name) {
    out.open(head);
    out.line("boolean known = number >= 0 && number < BY_NUMBER.length - 1;");
    out.line("return known ? BY_NUMBER[number] : _NOT_IN_SCHEMA;");
    out.close();
    out.blank();
    out.line("private static final " + name + "[] BY_NUMBER = values();");
  }
}
