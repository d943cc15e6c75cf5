package org.jointletter.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jointletter.codec.CompactOutput;
import org.jointletter.codec.JsonInput;
import org.jointletter.codec.JsonLibrary;
import org.jointletter.codec.JsonOutput;
import org.jointletter.codec.Utf8Text;
import org.jointletter.rule.Limits;

/**
 * JSON as a tree, whatever library reads it: maps, lists, and {@link Leaf leaves} with their text.
 */
final class Tree {

  /** A value without parts; a number has the digits that it was written with. */
  record Leaf(JsonInput.Token token, String text) {}

  private Tree() {}

  static Object of(String json) {
    try (JsonInput in = JsonLibrary.get().read(json.getBytes(UTF_8), Limits.none())) {
      in.next();
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Object tree) {
    Utf8Text text = new Utf8Text();
    try {
      write(tree, new CompactOutput(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Hands on all values with what is in them, the outer ones first. */
  static void each(Object tree, Consumer<Object> action) {
    action.accept(tree);
    if (tree instanceof Map<?, ?> map) {
      List.copyOf(map.values()).forEach(value -> each(value, action));
    } else if (tree instanceof List<?> list) {
      List.copyOf(list).forEach(value -> each(value, action));
    }
  }

  private static Object read(JsonInput in) throws IOException {
    switch (in.token()) {
      case OBJECT -> {
        Map<String, Object> members = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
          in.next();
          members.put(name, read(in));
        }
        return members;
      }
      case ARRAY -> {
        List<Object> elements = new ArrayList<>();
        while (in.next() != JsonInput.Token.ARRAY_END) {
          elements.add(read(in));
        }
        return elements;
      }
      case STRING -> {
        return new Leaf(in.token(), in.string());
      }
      case INTEGER, DECIMAL -> {
        return new Leaf(in.token(), in.number());
      }
      case BOOLEAN -> {
        return new Leaf(in.token(), String.valueOf(in.isTrue()));
      }
      default -> {
        return new Leaf(in.token(), "null");
      }
    }
  }

  private static void write(Object tree, JsonOutput out) throws IOException {
    if (tree instanceof Map<?, ?> map) {
      out.startObject();
      for (Map.Entry<?, ?> member : map.entrySet()) {
        out.name((String) member.getKey());
        write(member.getValue(), out);
      }
      out.endObject();
    } else if (tree instanceof List<?> list) {
      out.startArray();
      for (Object element : list) {
        write(element, out);
      }
      out.endArray();
    } else if (tree instanceof Leaf leaf && leaf.token() == JsonInput.Token.STRING) {
      out.string(leaf.text());
    } else {
      out.decimal(((Leaf) tree).text());
    }
  }
}
