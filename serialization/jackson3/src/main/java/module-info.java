/**
 * Reads and writes the types of a joint letter with Jackson 3. Start at
 * {@link org.jointletter.document.DocumentReader} or
 * {@link org.jointletter.jackson3.JointletterModule}.
 *
 * @since 0.1
 */
@SuppressWarnings({"module", "requires-automatic"}) // the digit of Jackson, and Spring
module org.jointletter.serialization.jackson3 {
  requires transitive tools.jackson.databind;
  requires com.fasterxml.jackson.annotation;
  requires transitive org.jointletter.wire;
  requires static org.jspecify;
  requires static spring.boot.autoconfigure;
  requires static spring.context;

  exports org.jointletter.jackson3;

  opens org.jointletter.jackson3.spring;

  provides tools.jackson.databind.JacksonModule with
      org.jointletter.jackson3.JointletterModule;
  provides org.jointletter.codec.JsonLibrary with
      org.jointletter.jackson3.tokens.JacksonLibrary;
}
