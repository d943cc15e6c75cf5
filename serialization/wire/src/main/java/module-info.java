/**
 * Documents of the types of a joint letter, whatever JSON library reads and writes them. Start at
 * {@link org.jointletter.document.DocumentReader}.
 *
 * @since 0.1
 */
@SuppressWarnings({"module", "requires-automatic"}) // friends by name, and Spring
module org.jointletter.wire {
  requires transitive org.jointletter.model;
  requires static jakarta.ws.rs;
  requires static org.jspecify;
  requires static spring.boot;
  requires static spring.boot.autoconfigure;
  requires static spring.context;
  requires static spring.core;

  exports org.jointletter.document;
  exports org.jointletter.rule;
  exports org.jointletter.codec to
      org.jointletter.serialization,
      org.jointletter.serialization.jackson3;

  opens org.jointletter.rest;
  opens org.jointletter.spring;

  uses org.jointletter.codec.JsonLibrary;
}
