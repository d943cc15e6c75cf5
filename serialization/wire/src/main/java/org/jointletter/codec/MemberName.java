package org.jointletter.codec;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The name of an attribute on the wire, also in whatever form a JSON library reads and writes. */
public final class MemberName {

  private final String text;

  /**
   * In the form of the library that asked last; immutable, so that it can be had by all threads.
   */
  private @Nullable Object form;

  MemberName(String text) {
    this.text = text;
  }

  /** Returns the name. */
  public String text() {
    return text;
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
