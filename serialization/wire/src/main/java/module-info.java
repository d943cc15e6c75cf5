/**
 * Documents of the types of a joint letter, whatever JSON library reads and writes them. Start at
 * {@link org.jointletter.document.DocumentReader}.
 *
 * @since 0.1
 */
@SuppressWarnings("module") // friends by name
module org.jointletter.wire {
  requires transitive org.jointletter.model;
  requires static org.jspecify;

  exports org.jointletter.document;
  exports org.jointletter.rule;
  exports org.jointletter.codec to
      org.jointletter.serialization,
      org.jointletter.serialization.jackson3;

  uses org.jointletter.codec.JsonLibrary;
}
