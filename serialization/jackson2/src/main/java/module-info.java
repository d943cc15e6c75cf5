/**
 * Reads and writes the types of a joint letter with Jackson 2. Start at
 * {@link org.jointletter.document.DocumentReader} or
 * {@link org.jointletter.jackson.JointletterModule}.
 *
 * @since 0.1
 */
@SuppressWarnings("requires-automatic") // Spring has no modules of its own
module org.jointletter.serialization {
  requires transitive com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires transitive org.jointletter.wire;
  requires static org.jspecify;
  requires static spring.boot.autoconfigure;
  requires static spring.context;

  exports org.jointletter.jackson;

  opens org.jointletter.jackson.spring;

  provides com.fasterxml.jackson.databind.Module with
      org.jointletter.jackson.JointletterModule;
  provides org.jointletter.codec.JsonLibrary with
      org.jointletter.jackson.tokens.JacksonLibrary;
}
