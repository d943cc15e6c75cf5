package org.jointletter.jackson3.tokens;

import org.jointletter.codec.JsonInput;
import org.jointletter.codec.JsonLibrary;
import org.jointletter.rule.Limits;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Jackson 3, for reading documents. */
public final class JacksonLibrary implements JsonLibrary {

  private final JsonFactory plain;

  /** For the last limits that were others: a factory remembers the names of members. */
  private volatile JsonFactory limited;

  /** Creates the library. */
  public JacksonLibrary() {
    plain = factory(Limits.defaults());
    limited = plain;
  }

  @Override
  public JsonInput read(byte[] utf8, Limits limits) {
    JsonFactory factory = isFor(limits, plain) ? plain : limited;
    if (!isFor(limits, factory)) {
      factory = factory(limits);
      limited = factory;
    }
    return new JacksonInput(factory.createParser(ObjectReadContext.empty(), utf8));
  }

  private static boolean isFor(Limits limits, JsonFactory factory) {
    StreamReadConstraints constraints = factory.streamReadConstraints();
    return constraints.getMaxNestingDepth() == limits.depth()
        && constraints.getMaxStringLength() == limits.textLength();
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
