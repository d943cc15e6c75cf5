package org.jointletter.jackson.tokens;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import org.jointletter.codec.JsonInput;
import org.jointletter.codec.JsonLibrary;
import org.jointletter.codec.JsonOutput;
import org.jointletter.rule.Limits;

/** Jackson 2, for documents. */
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

  @Override
  public JsonOutput write(OutputStream out, boolean indented) throws IOException {
    JsonGenerator generator = PLAIN.createGenerator(out);
    if (indented) {
      generator.setPrettyPrinter(indentation());
    }
    return new JacksonOutput(generator);
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
        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
        .withObjectEmptySeparator("")
        .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }
}
