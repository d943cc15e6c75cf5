package org.jointletter.processor;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The source of the class that has the attributes of all types.
 *
 * @param types the simple names of the types
 */
record AllAttributesSource(List<String> types) implements SourceProcessor.Source {

  private static final String ALL = """
      package $PACKAGE;

      import java.util.List;

      /** The attributes of every type, by its name. */
      public final class AllAttributes {

        private static final List<Attributes<?, ?>> ALL = List.of(
      $TYPES);

        private AllAttributes() {}

        /** Returns the attributes of every type. */
        public static List<Attributes<?, ?>> get() {
          return ALL;
        }
      }
      """;

  @Override
  public String qualifiedName() {
    return AttributeSource.PACKAGE + ".AllAttributes";
  }

  @Override
  public String text() {
    return ALL.replace("$PACKAGE", AttributeSource.PACKAGE)
        .replace(
            "$TYPES",
            types.stream()
                .map(type -> "      " + type + "Attributes.OF")
                .collect(Collectors.joining(",\n")));
  }
}
