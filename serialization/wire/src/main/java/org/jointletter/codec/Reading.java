package org.jointletter.codec;

import static java.util.stream.Collectors.joining;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.constraints.AssertTrue;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointletter.codec.JsonInput.Fault;
import org.jointletter.codec.JsonInput.Position;
import org.jointletter.codec.JsonInput.Token;
import org.jointletter.constraint.Amount;
import org.jointletter.constraint.CodeText;
import org.jointletter.constraint.CurrencyCode;
import org.jointletter.constraint.Digest;
import org.jointletter.constraint.DurationText;
import org.jointletter.constraint.LanguageTag;
import org.jointletter.constraint.RuleCode;
import org.jointletter.constraint.TimeText;
import org.jointletter.constraint.WebLink;
import org.jointletter.constraint.check.Rejections;
import org.jointletter.constraint.check.Report;
import org.jointletter.model.Identifier;
import org.jointletter.model.NoLinkCycles;
import org.jointletter.model.UniqueIds;
import org.jointletter.model.ValueOfScheme;
import org.jointletter.rule.MigrationRule;
import org.jointletter.rule.Problem;
import org.jointletter.rule.StructureRule;
import org.jointletter.words.DocumentWords;
import org.jointletter.words.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one value, and what is wrong with it so far.
 *
 * <p>Reading goes on after a problem, so that all of them come to light. Whatever was read is then
 * thrown away.
 */
public final class Reading implements Rejections.Collector {

  /** The end of a reading that can not go on; what is wrong has been reported. */
  private static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Ended() {
      super(null, null, false, false);
    }
  }

  /** The rules on values that have a form, and can be shown if they look like it. */
  private static final Set<Class<? extends Annotation>> FORMS = Set.of(
      CodeText.class,
      DurationText.class,
      TimeText.class,
      Digest.class,
      LanguageTag.class,
      Amount.class,
      CurrencyCode.class,
      ValueOfScheme.class,
      WebLink.class);

  /** How many problems are counted before a reading ends: nobody mends more of them at once. */
  public static final int MOST_COUNTED = 10_000;

  /** Longer numbers are not quoted. */
  private static final int MAX_DIGITS = 40;

  private final JsonInput json;
  private final ReadingOptions options;
  private final Pointer pointer;
  private final Budget budget;
  private final SharedValues shared = new SharedValues();
  private final List<Problem> problems = new ArrayList<>();

  /** The exact pointers of the problems. */
  private final List<String> places = new ArrayList<>();

  private long omitted;

  /** The problems of values as a whole, by code and pointer. */
  private final Map<String, Integer> ofWholes = new HashMap<>();

  /** The members of the objects around the current place, which are so many. */
  private final List<Members> levels = new ArrayList<>();

  private int depth;

  /** How many of the objects around the current place may say who someone is. */
  private int personal;

  private boolean ofLaterVersion;
  private boolean hasOldShape;
  private int others;
  private int unreadable;
  private int lost;
  /** Whether an object is being built: between two of them, code of others may run. */
  private boolean building;

  private List<String> unreadAttributes = List.of();
  private boolean partsUnread;
  private boolean partsLost;

  private Reading(JsonInput json, ReadingOptions options, String root, Budget budget) {
    this.json = json;
    this.options = options;
    this.budget = budget;
    this.pointer = new Pointer(root);
  }

  /**
   * What came of a reading: a value, or problems.
   *
   * @param places the exact pointers of the problems, which may name someone
   * @param omitted how many more problems there are than are listed
   */
  public record Outcome<T>(
      @Nullable T value, List<Problem> problems, List<String> places, long omitted) {

    /** Creates an outcome that is not valid, and whose problems have been located. */
    Outcome(List<Problem> problems, long omitted) {
      this(null, problems, List.of(), omitted);
    }
  }

  /** Reads a document, and makes sure that nothing comes after it. */
  public static <T> Outcome<T> ofDocument(
      JsonInput json, DocumentType<T> document, ReadingOptions options) throws IOException {
    return ofDocument(
        json, options, reading -> document.codec().read(reading, Header.required(document)));
  }

  /** Something that reads the value at the current token. */
  @FunctionalInterface
  interface Root<T> {
    @Nullable
    T read(Reading reading) throws IOException;
  }

  /** Reads a document by a way of its own, and makes sure that nothing comes after it. */
  static <T> Outcome<T> ofDocument(JsonInput json, ReadingOptions options, Root<T> root)
      throws IOException {
    Reading reading = new Reading(json, options, "", new Budget(options.limits(), false));
    return reading.outcome(() -> reading.whole(root));
  }

  /**
   * Reads a value inside something else, with the parser of a mapper.
   *
   * @param root the pointer to the value
   */
  public static <T> Outcome<T> ofValue(
      JsonInput json, Codec<T> codec, ReadingOptions options, String root) throws IOException {
    Reading reading = new Reading(json, options, root, new Budget(options.limits(), true));
    return reading.outcome(() -> reading.value(codec));
  }

  private <T> Outcome<T> outcome(Rejections.Attempt<@Nullable T, IOException> attempt)
      throws IOException {
    T value;
    try {
      value = Rejections.collected(this, attempt);
    } catch (Ended e) {
      value = null;
    } catch (Budget.Exceeded e) {
      note(
          problem(
              StructureRule.LIMIT_EXCEEDED.code(),
              pointer.shown(),
              json.position(),
              e.advice(),
              null),
          pointer.exact());
      value = null;
    } catch (IOException | RuntimeException e) {
      Fault fault = json.fault(e);
      if (fault == null) {
        throw e;
      }
      // Where in the object or array is not sure any more: parsers look ahead.
      String where = pointer.ofParent();
      String message = fault.message() + budget.advice(fault);
      note(problem(fault.rule().code(), where, fault.at(), message, null), where);
      value = null;
    }
    if (hasOldShape && !problems.isEmpty()) {
      adviseMigration();
    }
    return new Outcome<>(problems.isEmpty() ? value : null, problems, places, omitted);
  }

  /** Says how to bring the document to the format of this library, instead of the last problem. */
  private void adviseMigration() {
    if (problems.size() == options.maxProblems()) {
      problems.remove(problems.size() - 1);
      places.remove(places.size() - 1);
      omitted++;
    }
    String where = "/" + Header.FORMAT;
    problems.add(problem(
        MigrationRule.OLD_FORMAT.code(), where, Position.UNKNOWN, DocumentWords.OLD_FORMAT, null));
    places.add(where);
  }

  private <T> @Nullable T value(Codec<T> codec) throws IOException {
    if (codec instanceof ObjectCodec<T> object) {
      DocumentType<T> document = DocumentType.of(object);
      return object.read(this, document == null ? Header.NONE : Header.optional(document));
    }
    return codec.read(this);
  }

  private <T> @Nullable T whole(Root<T> root) throws IOException {
    if (json.next() == Token.END) {
      problem(StructureRule.NOT_JSON, DocumentWords.NOT_JSON_EMPTY, null);
      return null;
    }
    T value = root.read(this);
    if (json.next() != Token.END) {
      problem(StructureRule.TRAILING_CONTENT, DocumentWords.TRAILING_CONTENT, null);
    }
    return value;
  }

  /** Returns where the reading is. */
  Pointer pointer() {
    return pointer;
  }

  JsonInput json() {
    return json;
  }

  Budget budget() {
    return budget;
  }

  boolean isTolerant() {
    return options.tolerant();
  }

  /** Notes that the document is of a later version than this library knows. */
  void foundLaterVersion() {
    ofLaterVersion = true;
  }

  /** Tells whether the document is of a later version, as far as it was read. */
  boolean isOfLaterVersion() {
    return ofLaterVersion;
  }

  /** Notes that something in the document is as format 0.9 had it. */
  void foundOldShape() {
    hasOldShape = true;
  }

  /** Goes into the object at the current token, and returns its members. */
  Members enter(Table<?> table, Header header) {
    personal += table.isPersonal() ? 1 : 0;
    pointer.descend(personal > 0);
    budget.requireDepth(pointer.depth());
    if (depth == levels.size()) {
      levels.add(new Members(this, table, header));
    } else {
      levels.get(depth).start(table, header);
    }
    return levels.get(depth++);
  }

  /** Is done with an object, after it was built. */
  void leave(Table<?> table) {
    building = false;
    personal -= table.isPersonal() ? 1 : 0;
    depth--;
  }

  /**
   * Returns a value that is equal to one, and came before if that is not long ago. After a problem,
   * that is the value itself, which may be half made.
   */
  <T> T shared(T value) {
    return problems.isEmpty() ? shared.get(value) : value;
  }

  /** Notes a member that is kept as it stands. */
  void keepOther() {
    others++;
  }

  /** Returns how many members were kept as they stand so far. */
  int others() {
    return others;
  }

  /** Returns how many values could not be read so far. */
  int unreadable() {
    return unreadable;
  }

  /** Returns how many values, of those, could have held something that others point at. */
  int lost() {
    return lost;
  }

  /**
   * Starts the building of an object, up to {@link #leave}. Rules that depend on something that is
   * lacking in it cannot be decided.
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
    this.building = true;
  }

  @Override
  public boolean isBuilding() {
    return building;
  }

  /** Takes the violations of the object that is built at the current place. */
  @Override
  public void reject(Report<?> report) {
    for (ConstraintViolation<?> violation : report.violations()) {
      if (isDecided(violation)) {
        String code = RuleCode.of(violation);
        boolean sentence = isSentence(violation);
        String place = sentence ? pointer.exact() : pointer.exact(violation);
        boolean whole = RuleCode.isAboutWhole(violation);
        Problem problem = problem(
            code,
            sentence ? pointer.shown() : pointer.shown(violation, personal > 0),
            Position.UNKNOWN,
            violation.getMessage(),
            excerpt(violation, culprit(violation)));
        // An outer object may repeat what an inner one said, such as that an id is not unique.
        Integer before = whole ? ofWholes.putIfAbsent(code + place, problems.size()) : null;
        if (before == null) {
          add(problem, place);
        } else if (before < problems.size()) {
          problems.set(before, problem);
        }
      }
    }
    if (problems.isEmpty()) {
      // A rule can only be undecidable because of a part that has been reported.
      throw new IllegalStateException("a value was refused, and no broken rule was found");
    }
  }

  private boolean isDecided(ConstraintViolation<?> violation) {
    if (isSentence(violation)) {
      return !partsUnread;
    }
    return RuleCode.isAboutWhole(violation)
        ? !partsLost || isCertain(violation)
        : isAboutElement(violation)
            || !unreadAttributes.contains(
                violation.getPropertyPath().iterator().next().getName());
  }

  /**
   * Ids that are the same, and links in a circle, stay so whatever else could not be read. What is
   * said of ids has places in it, which are right if no element is missing.
   */
  private boolean isCertain(ConstraintViolation<?> violation) {
    Annotation rule = violation.getConstraintDescriptor().getAnnotation();
    return rule instanceof UniqueIds && !pointer.hasGaps() || rule instanceof NoLinkCycles;
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

  /**
   * Reports a value of a wrong type, and passes over it.
   *
   * @param personal whether the value may say who someone is
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
  <T> @Nullable T wrongType(Object expected, boolean personal) throws IOException {
    return wrongType(expected, expected.toString(), personal);
  }

  /** Reports a value that is to be an object: a text is often written as a mere string. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
  <T> @Nullable T noObject(Table<?> table) throws IOException {
    if (table.shorthands != null) {
      return wrongType(Token.OBJECT, DocumentWords.STRING_OR_OBJECT, table.isPersonal());
    }
    boolean bare = json.token() == Token.STRING && !table.required().isEmpty();
    return wrongType(
        Token.OBJECT,
        bare
            ? Sentence.of(
                DocumentWords.OBJECT_WITH,
                table.required().stream().map(Utf8Text::quoted).collect(joining(DocumentWords.AND)))
            : Token.OBJECT.toString(),
        table.isPersonal());
  }

  @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
  private <T> @Nullable T wrongType(Object expected, String words, boolean personal)
      throws IOException {
    // Ids are texts, in objects, in arrays.
    lost += expected == Token.STRING || expected == Token.OBJECT || expected == Token.ARRAY ? 1 : 0;
    Token token = json.token();
    boolean number = token == Token.INTEGER || token == Token.DECIMAL;
    if (token == Token.NULL) {
      skip(StructureRule.NULL_VALUE, Sentence.of(DocumentWords.NULL_VALUE, words));
    } else {
      boolean shown = number && !personal && this.personal == 0;
      skip(
          StructureRule.WRONG_TYPE,
          Sentence.of(DocumentWords.WRONG_TYPE, words),
          shown ? Excerpt.ofNumber(json.number()) : token.toString());
    }
    return null;
  }

  /** Reports a text that means nothing. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
  <T> @Nullable T unparsable(ConstraintViolationException e, String text) {
    unreadable++;
    for (ConstraintViolation<?> violation : e.getConstraintViolations()) {
      Problem problem = problem(
          RuleCode.of(violation),
          pointer.shown(),
          json.position(),
          violation.getMessage(),
          excerpt(violation, text));
      add(problem, pointer.exact());
    }
    return null;
  }

  /** Reports a value that can not be read, and passes over it. */
  void skip(StructureRule rule, String message) throws IOException {
    skip(rule, message, null);
  }

  private void skip(StructureRule rule, String message, @Nullable String found) throws IOException {
    unreadable++;
    Token token = json.token();
    // A member of another name is hardly an id, but may hold some.
    lost += token == Token.OBJECT || token == Token.ARRAY ? 1 : 0;
    problem(rule, message, found);
    passOver(pointer.depth() + 1);
  }

  /** Goes to the end of the current value, and counts the values in it. */
  private void passOver(int depth) throws IOException {
    if (json.token() == Token.OBJECT) {
      budget.requireDepth(depth);
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        budget.countValue();
        budget.countName(name);
        json.next();
        passOver(depth + 1);
      }
    } else if (json.token() == Token.ARRAY) {
      budget.requireDepth(depth);
      while (json.next() != Token.ARRAY_END) {
        budget.countValue();
        passOver(depth + 1);
      }
    }
  }

  /**
   * Reports a problem with the current value, a member of the header, that makes it useless to read
   * on.
   */
  RuntimeException ended(StructureRule rule, String message) throws IOException {
    Token token = json.token();
    problem(rule, message, token == Token.STRING ? ofHeader(json.string()) : token.toString());
    return new Ended();
  }

  /** Returns a short form of a text that can be shown in any document, or null. */
  private @Nullable String ofHeader(String text) {
    boolean known = DocumentType.called(text).isPresent() || Header.isVersion(text);
    return known || personal == 0 ? Excerpt.of(text) : null;
  }

  /** Reports a member of the header that is missing from the current object. */
  void missing(String name, String message) {
    String code = StructureRule.MISSING_HEADER.code();
    String where = "/" + name;
    add(
        problem(code, pointer.shown() + where, Position.UNKNOWN, message, null),
        pointer.exact() + where);
  }

  /**
   * Reports a problem of a value that came before.
   *
   * @param place the exact pointer to the value
   */
  void report(MigrationRule rule, String shown, String place, Position at, String message) {
    add(problem(rule.code(), shown, at, message, null), place);
  }

  private void problem(StructureRule rule, String message, @Nullable String found) {
    add(problem(rule.code(), pointer.shown(), json.position(), message, found), pointer.exact());
  }

  private static Problem problem(
      String code, String where, Position at, String message, @Nullable String found) {
    return new Problem(code, where, 0, at.line(), at.column(), at.offset(), message, found);
  }

  /** Adds a problem; the last that is counted ends the reading. */
  private void add(Problem problem, String place) {
    note(problem, place);
    if (problems.size() + omitted >= Math.max(MOST_COUNTED, options.maxProblems())) {
      throw new Ended();
    }
  }

  private void note(Problem problem, String place) {
    if (problems.size() < options.maxProblems()) {
      problems.add(problem);
      places.add(place);
    } else {
      omitted++;
    }
  }

  /**
   * Returns a short form of a text or a number that breaks a rule, or null if it may name someone.
   */
  private @Nullable String excerpt(ConstraintViolation<?> violation, @Nullable Object value) {
    Annotation rule = violation.getConstraintDescriptor().getAnnotation();
    if (personal > 0 || !FORMS.contains(rule.annotationType())) {
      return null;
    }
    if (value instanceof String text) {
      return Excerpt.of(text);
    }
    return value instanceof BigDecimal number && number.precision() <= MAX_DIGITS
        ? number.toString()
        : null;
  }

  /** Returns what breaks a rule: of an identifier, its value. */
  private static @Nullable Object culprit(ConstraintViolation<?> violation) {
    Object value = violation.getInvalidValue();
    return value instanceof Identifier identifier ? identifier.getValue() : value;
  }

  private static boolean isSentence(ConstraintViolation<?> violation) {
    return violation.getConstraintDescriptor().getAnnotation() instanceof AssertTrue;
  }
}
