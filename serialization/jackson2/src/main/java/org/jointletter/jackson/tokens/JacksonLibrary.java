package org.jointletter.jackson.tokens;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import org.jointletter.codec.JsonInput;
import org.jointletter.codec.JsonLibrary;
import org.jointletter.rule.Limits;

/** Jackson 2, for reading documents. */
public final class JacksonLibrary implements JsonLibrary {

  private static final JsonFactory PLAIN = factory(Limits.defaults());

  /** Creates the library. */
  public JacksonLibrary() {}

  @Override
  @SuppressWarnings("ReferenceEquality") // of a record, equals alone takes 15 ms the first time
  public JsonInput read(byte[] utf8, Limits limits) throws IOException {
    JsonFactory factory = limits == Limits.defaults() ? PLAIN : factory(limits);
    return new JacksonInput(factory.createParser(utf8));
  }

  private static JsonFactory factory(Limits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(limits.depth())
            .maxStringLength(limits.textLength())
            .build())
        .build();
  }
}
