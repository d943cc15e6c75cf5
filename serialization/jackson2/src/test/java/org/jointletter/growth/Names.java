package org.jointletter.growth;

import java.util.function.IntFunction;

/** Distinct names by number, as parts of ids, texts and terms. */
enum Names implements IntFunction<String> {

  /** Names as anyone chooses them. */
  PLAIN {
    @Override
    public String apply(int number) {
      return "n" + number;
    }
  },

  /** Names that all have one hash code, as someone chooses them who wants tables to be slow. */
  COLLIDING {
    @Override
    public String apply(int number) {
      StringBuilder name = new StringBuilder();
      for (int bit = 0; bit < 10; bit++) {
        name.append((number >> bit & 1) == 0 ? "xinn0v" : "xk2028");
      }
      return name.toString();
    }
  }
}
