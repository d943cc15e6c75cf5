package org.jointletter.constraint.check;

import static java.util.Objects.requireNonNull;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.AssertTrue;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jointletter.constraint.RuleCode;
import org.jspecify.annotations.Nullable;

/**
 * The broken parts of a value that is being assembled. A builder has them from the first such part
 * on, and reports them with all other problems of its value.
 *
 * <p>A broken part stands in its place in the builder, so that the elements of a list keep their
 * indexes and the rules on the whole value see it. It is forgotten if it is replaced. As long as it
 * stands there, the builder returns no value.
 *
 * @param <T> the type of the value
 */
public final class BrokenParts<T> {

  /** The accessors of the attributes that have had a broken part, by name. */
  private final Map<String, Function<T, ?>> accessors = new LinkedHashMap<>();

  private final IdentityHashMap<Object, Problems> ofParts = new IdentityHashMap<>();

  /** The parts that were made of texts that mean nothing, by the attribute of which each is all. */
  private final Map<String, Unread<?>> unreadTexts = new LinkedHashMap<>();

  /** Creates one of no parts. */
  public BrokenParts() {}

  /**
   * The problems of a part.
   *
   * @param unread whether the part is a text that means nothing
   */
  private record Problems(Set<ConstraintViolation<?>> violations, boolean unread) {}

  /**
   * What was made of a text that means nothing. It stands in the builder, so that it can be
   * replaced and taken back as any other value, and is taken out while the whole value is looked
   * at.
   *
   * @param setter sets the attribute, or takes its value out
   */
  private record Unread<P>(P part, Consumer<@Nullable P> setter) {

    @SuppressWarnings("ReferenceEquality") // another may be equal
    boolean is(@Nullable Object content) {
      return content == part;
    }

    void takeOut() {
      setter.accept(null);
    }

    void putBack() {
      setter.accept(part);
    }
  }

  /**
   * Keeps the problems of a part, and returns the part, which is to be put in its place.
   *
   * @param problems the exception that the builder of the part has thrown
   * @param type the type of the part
   * @param attribute the attribute of which it is the value, or one of the values
   * @param accessor the accessor of the attribute
   */
  public <P> P keep(
      ConstraintViolationException problems,
      Class<P> type,
      String attribute,
      Function<T, ?> accessor) {
    return keep(problems, type, attribute, accessor, false);
  }

  /**
   * Keeps the problems of a text that means nothing, and returns the part that has been made of it.
   *
   * @param problems the exception that the factory of the part has thrown
   * @param type the type of the part
   * @param attribute the attribute of which it is one of the values
   * @param accessor the accessor of the attribute
   */
  public <P> P keepUnread(
      ConstraintViolationException problems,
      Class<P> type,
      String attribute,
      Function<T, ?> accessor) {
    return keep(problems, type, attribute, accessor, true);
  }

  private <P> P keep(
      ConstraintViolationException problems,
      Class<P> type,
      String attribute,
      Function<T, ?> accessor,
      boolean unread) {
    P part = type.cast(problems.getConstraintViolations().iterator().next().getRootBean());
    accessors.put(attribute, accessor);
    ofParts.put(part, new Problems(problems.getConstraintViolations(), unread));
    return part;
  }

  /**
   * Keeps the problems of a text that means nothing, and puts the part that has been made of it in
   * its place. The whole value will be without it.
   *
   * @param problems the exception that the factory of the part has thrown
   * @param type the type of the part
   * @param attribute the attribute of which it is the value
   * @param accessor the accessor of the attribute
   * @param setter sets the attribute, or takes its value out if it is given null
   */
  public <P> void keepUnread(
      ConstraintViolationException problems,
      Class<P> type,
      String attribute,
      Function<T, ?> accessor,
      Consumer<@Nullable P> setter) {
    Unread<P> text = new Unread<>(keep(problems, type, attribute, accessor, true), setter);
    unreadTexts.put(attribute, text);
    text.putBack();
  }

  /**
   * Builds the value.
   *
   * @param builder the builder, which has the parts
   * @throws ConstraintViolationException if a broken part stands in the value, or the value itself
   *     breaks a rule: with every broken rule of the value and of its parts
   */
  public T build(Supplier<T> builder) {
    List<ConstraintViolation<?>> ofWhole = new ArrayList<>();
    T withAll = collected(builder, ofWhole);
    List<Unread<?>> texts = unreadTexts.entrySet().stream()
        .filter(text -> text.getValue().is(content(withAll, text.getKey())))
        .<Unread<?>>map(Map.Entry::getValue)
        .toList();
    T value = withAll;
    if (!texts.isEmpty()) {
      ofWhole.clear();
      texts.forEach(Unread::takeOut);
      try {
        value = collected(builder, ofWhole);
      } finally {
        texts.forEach(Unread::putBack);
      }
    }
    List<PartViolation<T>> inParts = inParts(withAll, value);
    if (inParts.isEmpty()) {
      return builder.get();
    }
    throw Report.ofViolations(together(ofWhole, inParts)).toException();
  }

  private static <T> T collected(Supplier<T> builder, List<ConstraintViolation<?>> violations) {
    return Rejections.collected(report -> violations.addAll(report.violations()), builder::get);
  }

  /** Returns what is wrong with a value and its parts, without what is said twice. */
  private List<ConstraintViolation<T>> together(
      List<ConstraintViolation<?>> ofWhole, List<PartViolation<T>> inParts) {
    Set<String> unread = inParts.stream()
        .filter(PartViolation::isUnread)
        .map(violation -> violation.getPropertyPath().iterator().next().getName())
        .collect(Collectors.toSet());
    Set<String> said = ofWhole.stream().map(BrokenParts::identity).collect(Collectors.toSet());
    List<ConstraintViolation<T>> all = new ArrayList<>();
    for (ConstraintViolation<?> violation : ofWhole) {
      if (isDecided(violation, unread)) {
        all.add(ofValue(violation));
      }
    }
    for (ConstraintViolation<T> violation : inParts) {
      // The whole value may repeat what a part said, such as that an id is not unique.
      if (!RuleCode.isAboutWhole(violation) || !said.contains(identity(violation))) {
        all.add(violation);
      }
    }
    return all;
  }

  /**
   * Returns what is wrong with the parts that stand in a value, as violations of it without those
   * that could not be read.
   */
  private List<PartViolation<T>> inParts(T withAll, T value) {
    List<PartViolation<T>> found = new ArrayList<>();
    for (String attribute : accessors.keySet()) {
      Object content = content(withAll, attribute);
      if (content instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          add(found, value, attribute, i, ofParts.get(list.get(i)));
        }
      } else {
        add(found, value, attribute, null, ofParts.get(content));
      }
    }
    return found;
  }

  private @Nullable Object content(T value, String attribute) {
    Object content = requireNonNull(accessors.get(attribute)).apply(value);
    return content instanceof Optional<?> optional ? optional.orElse(null) : content;
  }

  private static <T> void add(
      List<PartViolation<T>> found,
      T value,
      String attribute,
      @Nullable Integer index,
      @Nullable Problems problems) {
    if (problems != null) {
      for (ConstraintViolation<?> violation : problems.violations) {
        found.add(new PartViolation<>(
            value,
            violation,
            problems.unread
                ? PartPath.to(attribute, index)
                : PartPath.to(attribute, index, violation.getPropertyPath()),
            problems.unread || PartViolation.isUnread(violation)));
      }
    }
  }

  /**
   * Returns whether a rule on the whole value is decided, although there are texts that mean
   * nothing: a missing value is no problem of its own if it could not be read.
   *
   * @param unread the attributes in which there are such texts
   */
  private static boolean isDecided(ConstraintViolation<?> violation, Set<String> unread) {
    if (violation.getConstraintDescriptor().getAnnotation() instanceof AssertTrue) {
      return unread.isEmpty();
    }
    return RuleCode.isAboutWhole(violation)
        || Report.isAboutElement(violation)
        || !unread.contains(violation.getPropertyPath().iterator().next().getName());
  }

  private static String identity(ConstraintViolation<?> violation) {
    return RuleCode.of(violation) + " " + violation.getPropertyPath();
  }

  @SuppressWarnings("unchecked") // it was reported on the value
  private ConstraintViolation<T> ofValue(ConstraintViolation<?> violation) {
    return (ConstraintViolation<T>) violation;
  }
}
