package org.jointletter.constraint.check;

import java.util.Collection;
import java.util.Optional;

/**
 * The known word that is nearest to a misspelt one. Case, hyphens and underscores do not count.
 * Letters that are missing, added, replaced or exchanged with their neighbour do: one in a word of
 * at least three letters, two in one of at least six.
 */
public final class Nearest {

  /** More than any two words that are near each other differ by. */
  private static final int FAR = 3;

  private Nearest() {}

  /**
   * Returns the word that is nearest to another: of several, the first.
   *
   * @param word the other word, of any length
   * @param known the words to choose from
   * @return empty if none is near
   */
  public static Optional<String> to(String word, Collection<String> known) {
    int longest = known.stream().mapToInt(String::length).max().orElse(0);
    if (word.length() > 2 * (longest + FAR)) {
      return Optional.empty(); // even if every second character did not count
    }
    String folded = UsualName.folded(word);
    String nearest = null;
    int least = FAR;
    for (String candidate : known) {
      String other = UsualName.folded(candidate);
      int most = Math.min(least - 1, allowed(Math.min(folded.length(), other.length())));
      int distance = distance(folded, other, most);
      if (distance <= most) {
        nearest = candidate;
        least = distance;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static int allowed(int length) {
    return length < 3 ? 0 : length < 6 ? 1 : 2;
  }

  /**
   * Returns how many changes make one word the other, or more than a limit if it is more.
   * Beginnings whose lengths differ by more than the limit are not compared: each letter costs the
   * same, however long the words are.
   */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return FAR;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
      int from = Math.max(1, i - limit);
      int to = Math.min(b.length(), i + limit);
      row[from - 1] = from == 1 ? i : FAR;
      int least = row[from - 1];
      for (int j = from; j <= to; j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int replaced = last[j - 1] + (same ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return FAR;
      }
      if (to < b.length()) {
        row[to + 1] = FAR;
      }
    }
    return row[b.length()];
  }
}
