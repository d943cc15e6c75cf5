package org.jointletter.query.notice;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointletter.attribute.AllAttributes;
import org.jointletter.attribute.Attribute;
import org.jointletter.attribute.Attributes;
import org.jointletter.constraint.check.Nearest;
import org.jointletter.constraint.check.UsualName;
import org.jointletter.model.Place;
import org.jointletter.model.Roster;
import org.jointletter.model.Visitor;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.words.NoticeWords;
import org.jointletter.words.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the notices of a value. */
final class NoticeVisitor extends Visitor {

  /** The member by which a tolerant reader keeps the later version of a document. */
  private static final String VERSION = "jointletter";

  private static final String EXTENSIONS = "extensions";

  /** All names of attributes, which are shown wherever they stand. */
  private static final Set<String> WORDS = AllAttributes.get().stream()
      .flatMap(type -> names(type).stream())
      .map(UsualName::folded)
      .collect(toUnmodifiableSet());

  /**
   * A notice that may have to be dropped.
   *
   * @param always whether it stands in documents of later versions too
   */
  private record Found(Notice notice, boolean always) {}

  private final List<Found> found = new ArrayList<>();
  private final Map<Class<?>, List<String>> terms = new HashMap<>();

  /** The last value of a later version of the format, if there is one. */
  private @Nullable Place laterVersion;

  NoticeVisitor() {
    super(Sought.CODE, Sought.ROSTER, Sought.UNKNOWN_MEMBERS);
  }

  /** Returns the notices, in the order of the value. */
  List<Notice> notices() {
    return found.stream().map(Found::notice).toList();
  }

  @Override
  public void visit(Roster roster, Place at) {
    if (roster.getSignatories().isEmpty() && roster.getCompleteness().is(Completeness.COMPLETE)) {
      add(
          NoticeCode.COMPLETE_WITHOUT_SIGNATORIES,
          at.attribute("completeness"),
          NoticeWords.COMPLETE_WITHOUT_SIGNATORIES,
          null,
          true);
    }
    super.visit(roster, at);
  }

  @Override
  protected void visitCode(Code<?> code, Place at) {
    String text = code.getText();
    if (code.getKnown().isEmpty() && text.indexOf(':') < 0) {
      Optional<String> nearest = Nearest.to(text, terms(code));
      add(
          NoticeCode.UNKNOWN_TERM,
          at,
          nearest
              .map(term -> Sentence.of(NoticeWords.UNKNOWN_TERM_NEAR, term))
              .orElse(NoticeWords.UNKNOWN_TERM),
          isPersonal() ? null : '"' + text + '"',
          nearest.isPresent());
    }
  }

  @Override
  protected void visitUnknownMembers(Map<String, String> members, Class<?> owner, Place at) {
    Attributes<?, ?> attributes = attributes(owner);
    for (String name : members.keySet()) {
      if (name.equals(VERSION)) {
        continue;
      }
      boolean prefixed = name.indexOf(':') >= 0;
      Optional<String> nearest = prefixed ? Optional.empty() : Nearest.to(name, names(attributes));
      add(
          NoticeCode.UNKNOWN_MEMBER,
          at.attribute(UsualName.of(name, isPersonal(), WORDS)),
          prefixed
              ? NoticeWords.UNKNOWN_MEMBER_KEPT_PREFIXED
              : nearest
                  .map(known -> Sentence.of(NoticeWords.UNKNOWN_MEMBER_KEPT_NEAR, known))
                  .orElse(advice(attributes)),
          null,
          nearest.isPresent() || prefixed);
    }
    if (members.containsKey(VERSION)) {
      dropExpected(at);
    }
  }

  /**
   * Drops the notices of words that are to be expected in a value of a later version: those before
   * are the last ones, and of those that follow, in parts of its own type, none is added.
   */
  private void dropExpected(Place at) {
    if (laterVersion == null || !isWithin(at, laterVersion)) {
      laterVersion = at;
    }
    int from = found.size();
    while (from > 0 && isWithin(found.get(from - 1).notice().place(), at)) {
      from--;
    }
    found.subList(from, found.size()).removeIf(each -> !each.always());
  }

  private static boolean isWithin(Place place, Place around) {
    String pointer = around.pointer();
    return place.pointer().equals(pointer) || place.pointer().startsWith(pointer + "/");
  }

  private static String advice(Attributes<?, ?> owner) {
    boolean extensible =
        owner.all().stream().anyMatch(attribute -> attribute.name().equals(EXTENSIONS));
    return extensible
        ? NoticeWords.UNKNOWN_MEMBER_KEPT_OF_EXTENSIBLE
        : NoticeWords.UNKNOWN_MEMBER_KEPT;
  }

  private static Attributes<?, ?> attributes(Class<?> owner) {
    return AllAttributes.get().stream()
        .filter(attributes -> attributes.type() == owner)
        .findAny()
        .orElseThrow();
  }

  /** Returns the names of the members that a type has in documents. */
  private static List<String> names(Attributes<?, ?> type) {
    return type.all().stream()
        .filter(attribute -> !(attribute instanceof Attribute.Named))
        .map(Attribute::name)
        .toList();
  }

  private List<String> terms(Code<?> code) {
    return terms.computeIfAbsent(code.getVocabulary(), vocabulary -> texts(code));
  }

  private static <E extends Enum<E>> List<String> texts(Code<E> code) {
    return Arrays.stream(code.getVocabulary().getEnumConstants())
        .map(term -> Code.of(term).getText())
        .toList();
  }

  private void add(
      NoticeCode code, Place at, String message, @Nullable String term, boolean always) {
    if (always || laterVersion == null || !isWithin(at, laterVersion)) {
      found.add(new Found(new Notice(code.code(), at, message, term), always));
    }
  }
}
