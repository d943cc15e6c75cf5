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
    Limits limits = Limits.none();
    try (JsonInput in = JsonLibrary.get().read(utf8, limits)) {
      in.next();
      copy(in, out, new Budget(limits, false), 1);
    }
  }

  /**
   * Returns the current value as compact text, and goes to its end.
   *
   * @param depth how many objects and arrays are around it
   */
  static String compact(JsonInput in, Budget budget, int depth) throws IOException {
    Utf8Text text = new Utf8Text();
    copy(in, new CompactOutput(text), budget, depth + 1);
    return text.toString();
  }

  /** Passes on the current value, up to its last token. */
  static void copy(JsonInput in, JsonOutput out, Budget budget, int depth) throws IOException {
    switch (in.token()) {
      case OBJECT -> {
        budget.requireDepth(depth);
        out.startObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
          budget.countValue();
          budget.countName(name);
          out.name(name);
          in.next();
          copy(in, out, budget, depth + 1);
        }
        out.endObject();
      }
      case ARRAY -> {
        budget.requireDepth(depth);
        out.startArray();
        while (in.next() != JsonInput.Token.ARRAY_END) {
          budget.countValue();
          copy(in, out, budget, depth + 1);
        }
        out.endArray();
      }
      case STRING -> {
        budget.countText(in);
        out.string(in.string());
      }
      case INTEGER, DECIMAL -> {
        budget.countText(in);
        number(in.number(), out);
      }
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
