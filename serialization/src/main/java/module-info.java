/**
 * Reads and writes the types of a joint letter as JSON. Start at
 * {@link org.jointletter.jackson.DocumentReader}.
 *
 * @since 0.1
 */
module org.jointletter.serialization {
  requires transitive com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires transitive org.jointletter.model;
  requires static org.jspecify;

  exports org.jointletter.document;
  exports org.jointletter.jackson;

  provides com.fasterxml.jackson.databind.Module with
      org.jointletter.jackson.JointletterModule;
}
