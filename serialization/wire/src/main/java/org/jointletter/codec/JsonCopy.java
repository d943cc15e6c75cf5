package org.jointletter.codec;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jointletter.rule.Limits;

/** Passes JSON on, token by token, so that it is laid out anew and numbers keep their digits. */
final class JsonCopy {

  /** Numbers that are written as integers are. */
  private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]*");

  private JsonCopy() {}

  /** Passes on a value that is there as text. */
  static void copy(String json, JsonOutput out) throws IOException {
    byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
    try (JsonInput in = JsonLibrary.get().read(utf8, Limits.none())) {
      in.next();
      copy(in, out);
    }
  }

  /** Returns the current value as compact text, and goes to its end. */
  static String compact(JsonInput in) throws IOException {
    Utf8Text text = new Utf8Text();
    copy(in, new CompactOutput(text));
    return text.toString();
  }

  private static void copy(JsonInput in, JsonOutput out) throws IOException {
    switch (in.token()) {
      case OBJECT -> {
        out.startObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
          out.name(name);
          in.next();
          copy(in, out);
        }
        out.endObject();
      }
      case ARRAY -> {
        out.startArray();
        while (in.next() != JsonInput.Token.ARRAY_END) {
          copy(in, out);
        }
        out.endArray();
      }
      case STRING -> out.string(in.string());
      case INTEGER, DECIMAL -> number(in.number(), out);
      case BOOLEAN -> out.bool(in.isTrue());
      case NULL -> out.nothing();
      // Leaves a text that is not JSON, wherever this stands, which is then refused.
      case OTHER -> out.decimal("-");
      default -> throw new IllegalStateException("no value starts with " + in.token());
    }
  }

  private static void number(String digits, JsonOutput out) throws IOException {
    if (!INTEGER.matcher(digits).matches()) {
      out.decimal(digits);
      return;
    }
    BigInteger integer = new BigInteger(digits);
    if (integer.bitLength() < Long.SIZE) {
      out.integer(integer.longValue());
    } else {
      out.integer(integer);
    }
  }
}
