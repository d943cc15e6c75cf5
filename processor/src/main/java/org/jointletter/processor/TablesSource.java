package org.jointletter.processor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;

/**
 * The source of the class that has the codecs of all types.
 *
 * @param where its package
 * @param types the types
 */
record TablesSource(String where, List<TypeElement> types) implements SourceProcessor.Source {

  private static final String TABLES = """
      package $PACKAGE;

      import java.util.List;

      /**
       * The wire form of every type: a codec for each. Its table is made of its access when the first
       * object is read or written: most documents have few of the types.
       */
      public final class Tables {

      $CONSTANTS  private static final List<ObjectCodec<?>> ALL = List.of(
      $ALL);

        private Tables() {}

        /** Returns the codecs of all types. */
        public static List<ObjectCodec<?>> all() {
          return ALL;
        }

        /** Returns the access to the type of a number. */
        static Access<?> access(int number) {
          return switch (number) {
      $CASES      default -> throw new IllegalArgumentException("no type " + number);
          };
        }
      }
      """;

  private static final String CONSTANT = """
        static final ObjectCodec<$TYPE> $CONSTANT =
            new ObjectCodec<>($TYPE.class, $NUMBER);

      """;

  private static final String CASE = """
            case $NUMBER -> new $NAMEAccess();
      """;

  @Override
  public String qualifiedName() {
    return where + ".Tables";
  }

  @Override
  public String text() {
    return TABLES
        .replace("$PACKAGE", where)
        .replace("$CONSTANTS", ofEach(CONSTANT, ""))
        .replace("$ALL", ofEach("      $CONSTANT", ",\n"))
        .replace("$CASES", ofEach(CASE, ""));
  }

  private String ofEach(String lines, String between) {
    return IntStream.range(0, types.size())
        .mapToObj(number -> lines
            .replace("$NUMBER", String.valueOf(number))
            .replace("$NAME", types.get(number).getSimpleName())
            .replace("$CONSTANT", TypeNames.constant(types.get(number).getSimpleName()))
            .replace("$TYPE", types.get(number).getQualifiedName()))
        .collect(Collectors.joining(between));
  }
}
