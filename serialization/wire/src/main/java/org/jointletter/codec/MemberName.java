package org.jointletter.codec;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The name of an attribute on the wire, also in whatever form a JSON library reads and writes. */
public final class MemberName {

  private final String text;

  /**
   * In the form of the library that asked last; immutable, so that it can be had by all threads.
   */
  private @Nullable Object form;

  /** As it stands in a compact text; made when it is first written, and then seen whole by all. */
  private volatile byte @Nullable [] written;

  MemberName(String text) {
    this.text = text;
  }

  /** Returns the name. */
  public String text() {
    return text;
  }

  /** Returns what a compact text has of the name, with the colon; never to be changed. */
  byte[] written() {
    byte[] known = written;
    if (known == null) {
      known = (Utf8Text.quoted(text) + ":").getBytes(StandardCharsets.UTF_8);
      written = known;
    }
    return known;
  }

  /**
   * Returns the name in the form of a JSON library.
   *
   * @param type the class of such names, which are immutable
   * @param making makes such a name
   */
  public <F> F as(Class<F> type, Function<String, F> making) {
    Object known = form;
    if (type.isInstance(known)) {
      return type.cast(known);
    }
    F made = making.apply(text);
    form = made;
    return made;
  }
}
