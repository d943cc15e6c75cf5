package org.jointletter.jackson3.tokens;

import java.io.OutputStream;
import org.jointletter.codec.JsonInput;
import org.jointletter.codec.JsonLibrary;
import org.jointletter.codec.JsonOutput;
import org.jointletter.rule.Limits;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Jackson 3, for documents. */
public final class JacksonLibrary implements JsonLibrary {

  private static final JsonFactory PLAIN = factory(Limits.defaults());

  /** Creates the library. */
  public JacksonLibrary() {}

  @Override
  @SuppressWarnings("ReferenceEquality") // of a record, equals alone takes 15 ms the first time
  public JsonInput read(byte[] utf8, Limits limits) {
    JsonFactory factory = limits == Limits.defaults() ? PLAIN : factory(limits);
    return new JacksonInput(factory.createParser(ObjectReadContext.empty(), utf8));
  }

  @Override
  public JsonOutput write(OutputStream out, boolean indented) {
    return new JacksonOutput(
        PLAIN.createGenerator(indented ? new Indented() : ObjectWriteContext.empty(), out));
  }

  /** Asks for an indentation. */
  private static final class Indented extends ObjectWriteContext.Base {

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return indentation();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  private static JsonFactory factory(Limits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(limits.depth())
            .maxStringLength(limits.textLength())
            .build())
        // Characters beyond U+FFFF are written as they are, like all others.
        .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
        .build();
  }

  private static PrettyPrinter indentation() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators = Separators.createDefaultInstance()
        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
        .withObjectEmptySeparator("")
        .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }
}
