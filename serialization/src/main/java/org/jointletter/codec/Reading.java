package org.jointletter.codec;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.constraints.AssertTrue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointletter.codec.JsonInput.Token;
import org.jointletter.constraint.RuleCode;
import org.jointletter.constraint.check.Rejections;
import org.jointletter.constraint.check.Report;
import org.jointletter.document.Problem;
import org.jointletter.document.StructureRule;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one value: where it is, and what is wrong so far.
 *
 * <p>Reading goes on after a problem, so that all of them come to light. Whatever was read is then
 * thrown away.
 */
public final class Reading implements Rejections.Collector {

  /** The end of a reading that can not go on; what is wrong has been reported. */
  static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Ended() {
      super(null, null, false, false);
    }
  }

  private final JsonInput json;
  private final String root;
  private final List<Problem> problems = new ArrayList<>();

  private int depth = -1;
  private @Nullable String[] names = new String[16];
  private int[] indexes = new int[16];

  private int unreadable;
  private int lost;
  private List<String> unreadAttributes = List.of();
  private boolean partsUnread;
  private boolean partsLost;

  /**
   * The elements that could not be read and are missing from lists, by the pointers of the lists.
   */
  private final Map<String, List<Integer>> gaps = new HashMap<>();

  private Reading(JsonInput json, String root) {
    this.json = json;
    this.root = root;
  }

  /** What came of a reading: a value, or problems. */
  public record Outcome<T>(@Nullable T value, List<Problem> problems) {}

  /** Reads a document, and makes sure that nothing comes after it. */
  public static <T> Outcome<T> ofDocument(JsonInput json, DocumentType<T> document)
      throws IOException {
    Reading reading = new Reading(json, "");
    return reading.outcome(() -> reading.whole(document));
  }

  /**
   * Reads a value inside something else.
   *
   * @param root the pointer to the value
   */
  public static <T> Outcome<T> ofValue(JsonInput json, Codec<T> codec, String root)
      throws IOException {
    Reading reading = new Reading(json, root);
    return reading.outcome(() -> reading.value(codec));
  }

  private <T> Outcome<T> outcome(Rejections.Attempt<@Nullable T, IOException> attempt)
      throws IOException {
    T value;
    try {
      value = Rejections.collected(this, attempt);
    } catch (Ended e) {
      value = null;
    } catch (IOException e) {
      // Where in the object or array is not sure any more: parsers look ahead.
      Problem problem = json.problem(e, pointer(depth - 1));
      if (problem == null) {
        throw e;
      }
      problems.add(problem);
      value = null;
    }
    return new Outcome<>(problems.isEmpty() ? value : null, problems);
  }

  private <T> @Nullable T value(Codec<T> codec) throws IOException {
    if (codec instanceof ObjectCodec<T, ?> object) {
      DocumentType<T> document = DocumentType.of(object);
      return object.read(this, document == null ? Header.NONE : Header.optional(document));
    }
    return codec.read(this);
  }

  private <T> @Nullable T whole(DocumentType<T> document) throws IOException {
    if (json.next() == Token.END) {
      problem(StructureRule.NOT_JSON, "is empty");
      return null;
    }
    T value = document.codec().read(this, Header.required(document));
    if (json.next() != Token.END) {
      problem(StructureRule.TRAILING_CONTENT, "must end after its first value");
    }
    return value;
  }

  JsonInput json() {
    return json;
  }

  /** Goes into an object or array. */
  void descend() {
    if (++depth == indexes.length) {
      names = Arrays.copyOf(names, depth * 2);
      indexes = Arrays.copyOf(indexes, depth * 2);
    }
  }

  /** Goes out of an object or array. */
  void ascend() {
    depth--;
  }

  /** Is at a member of the object. */
  void at(String name) {
    names[depth] = name;
  }

  /** Is at an element of the array. */
  void at(int index) {
    names[depth] = null;
    indexes[depth] = index;
  }

  /** Returns how many values could not be read so far. */
  int unreadable() {
    return unreadable;
  }

  /** Returns how many values, of those, could have held something that others point at. */
  int lost() {
    return lost;
  }

  /** Notes that the current element is missing from its list. */
  void leaveGap() {
    gaps.computeIfAbsent(pointer(depth - 1), list -> new ArrayList<>()).add(indexes[depth]);
  }

  /**
   * Tells what is lacking in the object that is built next: rules on it can not be decided.
   *
   * @param unreadAttributes the attributes of which something could not be read
   * @param partsUnread whether anything inside the object could not be read
   * @param partsLost whether anything inside the object could not be read that others could point
   *     at
   */
  void building(List<String> unreadAttributes, boolean partsUnread, boolean partsLost) {
    this.unreadAttributes = unreadAttributes;
    this.partsUnread = partsUnread;
    this.partsLost = partsLost;
  }

  /** Takes the violations of the object that is built at the current place. */
  @Override
  public void reject(Report<?> report) {
    for (ConstraintViolation<?> violation : report.violations()) {
      if (isDecided(violation)) {
        String code = RuleCode.of(violation);
        String pointer = pointer(violation);
        // An outer object may repeat what an inner one said, such as that an id is not unique.
        problems.removeIf(inner -> inner.code().equals(code)
            && inner.pointer().equals(pointer)
            && RuleCode.isAboutWhole(violation));
        problems.add(new Problem(code, pointer, 0, 0, violation.getMessage()));
      }
    }
  }

  private boolean isDecided(ConstraintViolation<?> violation) {
    if (isSentence(violation)) {
      return !partsUnread;
    }
    return RuleCode.isAboutWhole(violation)
        ? !partsLost
        : isAboutElement(violation)
            || !unreadAttributes.contains(
                violation.getPropertyPath().iterator().next().getName());
  }

  /** What is wrong with an element is certain, whatever else could not be read of its list. */
  private static boolean isAboutElement(ConstraintViolation<?> violation) {
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getIndex() != null) {
        return true;
      }
    }
    return false;
  }

  /** Reports a value of a wrong type, and passes over it. */
  <T> @Nullable T wrongType(Object expected) throws IOException {
    // Ids are texts, in objects, in arrays.
    lost += expected == Token.STRING || expected == Token.OBJECT || expected == Token.ARRAY ? 1 : 0;
    if (json.token() == Token.NULL) {
      skip(StructureRule.NULL_VALUE, "must be " + expected + "; leave it out if it is absent");
    } else {
      skip(StructureRule.WRONG_TYPE, "must be " + expected + ", and is " + json.token());
    }
    return null;
  }

  /** Reports a text that means nothing. */
  <T> @Nullable T unparsable(ConstraintViolationException e) {
    unreadable++;
    for (ConstraintViolation<?> violation : e.getConstraintViolations()) {
      add(RuleCode.of(violation), pointer(), violation.getMessage());
    }
    return null;
  }

  /** Reports a value that can not be read, and passes over it. */
  void skip(StructureRule rule, String message) throws IOException {
    unreadable++;
    Token token = json.token();
    // A member of another name is hardly an id, but may hold some.
    lost += token == Token.OBJECT || token == Token.ARRAY ? 1 : 0;
    problem(rule, message);
    json.skip();
  }

  /** Reports a problem with the current value. */
  void problem(StructureRule rule, String message) {
    add(rule.code(), pointer(), message);
  }

  /** Reports a member of the header that is missing from the current object. */
  void missing(String name, String message) {
    problems.add(
        new Problem(StructureRule.MISSING_HEADER.code(), pointer() + "/" + name, 0, 0, message));
  }

  private void add(String code, String pointer, String message) {
    problems.add(new Problem(code, pointer, json.line(), json.column(), message));
  }

  private String pointer() {
    return pointer(depth);
  }

  private String pointer(int depth) {
    StringBuilder pointer = new StringBuilder(root);
    for (int i = 0; i <= depth; i++) {
      String name = names[i];
      pointer.append('/').append(name == null ? String.valueOf(indexes[i]) : escaped(name));
    }
    return pointer.toString();
  }

  /** Wire names are property names, so that a property path is a pointer in other clothes. */
  private String pointer(ConstraintViolation<?> violation) {
    String object = pointer();
    StringBuilder pointer = new StringBuilder(object);
    if (isSentence(violation)) {
      return object;
    }
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getIndex() != null) {
        int index = indexWithGaps(pointer.toString(), node.getIndex());
        pointer.append('/').append(index);
      } else if (node.getKey() != null) {
        // The extensions are a map in the model, and members of the object in the document.
        pointer.replace(
            object.length(), pointer.length(), "/" + escaped(node.getKey().toString()));
      }
      if (node.getName() != null && !node.getName().startsWith("<")) {
        pointer.append('/').append(escaped(node.getName()));
      }
    }
    return pointer.toString();
  }

  /** Returns the index in the document of an element that has another index in a list with gaps. */
  private int indexWithGaps(String list, int index) {
    int inDocument = index;
    for (int gap : gaps.getOrDefault(list, List.of())) {
      inDocument += gap <= inDocument ? 1 : 0;
    }
    return inDocument;
  }

  private static boolean isSentence(ConstraintViolation<?> violation) {
    return violation.getConstraintDescriptor().getAnnotation() instanceof AssertTrue;
  }

  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
