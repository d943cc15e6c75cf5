package org.jointletter.publicview.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds words that must not be shown, all of them in one pass over a text, and puts a mark in their
 * place.
 *
 * <p>Case, accents, spaces, punctuation and escapes make no difference. Only whole words are found,
 * unless the word is long, or its script does not show where words end. A word of one letter is
 * found only in a text that has no other letter.
 */
public final class WordRedaction {

  /** A word of at least so many letters is not part of another by coincidence. */
  private static final int LONG = 8;

  private static final int LONG_IF_JOINING = 4;

  private final Folding folding;

  /**
   * Words that are found only as the whole of a text: their letters or, if they have none, their
   * visible characters.
   */
  private final Set<String> wholes = new HashSet<>();

  /** The next state by state and letter: the trie of the words. */
  private final Map<Long, Integer> next = new HashMap<>();

  /** By state: the longest shorter state with the same end, and the longest such with a word. */
  private int[] shorter = {0};

  private int[] shorterWord = {0};

  /** By state: the length of the word that ends there, or 0. */
  private int[] lengths = {0};

  private int states = 1;

  /**
   * Creates a redaction of words.
   *
   * @param words the words
   * @param codes words that are found only as the whole of a text
   * @param folding how their letters are folded
   */
  public WordRedaction(Collection<String> words, Collection<String> codes, Folding folding) {
    this.folding = folding;
    codes.forEach(this::addWhole);
    for (String word : words) {
      int[] letters = FoldedText.of(word, folding).key().codePoints().toArray();
      if (letters.length < 2) {
        addWhole(word);
      } else {
        add(letters);
      }
    }
    link();
  }

  boolean isEmpty() {
    return states == 1 && wholes.isEmpty();
  }

  /** Returns whether one of the words is in a text. */
  public boolean finds(String text) {
    return !find(text).isEmpty();
  }

  /**
   * Returns a text with a mark in the place of each word, or the text itself if it has none.
   *
   * <p>Words with no letter between them have one mark: where they meet or overlap depends on the
   * words, so that the number of marks would say something of them.
   */
  public String redacted(String text) {
    BitSet found = find(text);
    if (found.isEmpty()) {
      return text;
    }
    StringBuilder redacted = new StringBuilder();
    int from = 0;
    for (int at = found.nextSetBit(0); at >= 0; at = found.nextSetBit(from)) {
      String between = text.substring(from, at);
      if (from == 0 || hasLetters(between)) {
        redacted.append(between).append(TextRedaction.MARK);
      }
      from = found.nextClearBit(at);
    }
    return redacted.append(text, from, text.length()).toString();
  }

  private boolean hasLetters(String text) {
    return FoldedText.readings(text, folding).stream().allMatch(folded -> folded.length() > 0);
  }

  /** Returns the places of the words in a text. */
  private BitSet find(String text) {
    BitSet found = new BitSet();
    if (isEmpty()) {
      return found;
    }
    for (FoldedText folded : FoldedText.readings(text, folding)) {
      find(folded, found);
      if (wholes.contains(folded.length() == 0 ? Folding.bare(text) : folded.key())) {
        found.set(0, text.length());
      }
    }
    return found;
  }

  private void find(FoldedText text, BitSet found) {
    int state = 0;
    int goneFrom = 0;
    int goneTo = 0;
    for (int i = 0; i < text.length(); i++) {
      state = step(state, text.letter(i));
      int word = lengths[state] > 0 ? state : shorterWord[state];
      for (; word > 0; word = shorterWord[word]) {
        int from = i + 1 - lengths[word];
        boolean gone = goneFrom <= from && i < goneTo;
        if (!gone && isWord(text, from, i + 1)) {
          // If it is part of a longer word, all of that goes: the rest would look like a word.
          goneFrom = from;
          goneTo = i + 1;
          while (!text.isBoundary(goneFrom)) {
            goneFrom--;
          }
          while (!text.isBoundary(goneTo)) {
            goneTo++;
          }
          found.set(text.start(goneFrom), text.end(goneTo - 1));
        }
      }
    }
  }

  private static boolean isWord(FoldedText text, int from, int to) {
    int length = to - from;
    return length >= LONG
        || length >= LONG_IF_JOINING && Folding.isJoining(text.letter(from))
        || text.isBoundary(from) && text.isBoundary(to);
  }

  private void addWhole(String word) {
    String key = FoldedText.of(word, folding).key();
    wholes.add(key.isEmpty() ? Folding.bare(word) : key);
  }

  private void add(int[] letters) {
    int state = 0;
    for (int letter : letters) {
      Integer there = next.putIfAbsent(edge(state, letter), states);
      if (there == null) {
        state = states++;
        if (states > lengths.length) {
          lengths = Arrays.copyOf(lengths, 2 * states);
        }
      } else {
        state = there;
      }
    }
    lengths[state] = letters.length;
  }

  /** Links each state to shorter ones, shortest first: the automaton of Aho and Corasick. */
  private void link() {
    shorter = new int[states];
    shorterWord = new int[states];
    Map<Integer, Deque<Long>> edges = new HashMap<>();
    next.keySet()
        .forEach(edge ->
            edges.computeIfAbsent((int) (edge >> 32), s -> new ArrayDeque<>()).add(edge));
    Deque<Integer> queue = new ArrayDeque<>();
    queue.add(0);
    while (!queue.isEmpty()) {
      int state = queue.poll();
      for (long edge : edges.getOrDefault(state, new ArrayDeque<>())) {
        int longer = requireNonNull(next.get(edge));
        int link = state == 0 ? 0 : step(shorter[state], (int) edge);
        shorter[longer] = link;
        shorterWord[longer] = lengths[link] > 0 ? link : shorterWord[link];
        queue.add(longer);
      }
    }
  }

  private int step(int from, int letter) {
    int state = from;
    while (true) {
      Integer there = next.get(edge(state, letter));
      if (there != null) {
        return there;
      }
      if (state == 0) {
        return 0;
      }
      state = shorter[state];
    }
  }

  private static long edge(int state, int letter) {
    return ((long) state << 32) | letter;
  }
}
