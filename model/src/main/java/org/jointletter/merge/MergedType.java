package org.jointletter.merge;

import jakarta.validation.ConstraintViolationException;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jointletter.attribute.Attribute;
import org.jointletter.attribute.Attributes;
import org.jointletter.model.Citation;
import org.jointletter.model.Party;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a type are merged, attribute by attribute, and ordered by the same attributes.
 * An attribute {@code id} is the id of a value, and each attribute is merged by the type of what it
 * holds. The methods state the exceptions; they are called before anything is merged.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class MergedType<T, B> implements Policy<T> {

  private final Attributes<T, B> type;
  private final List<Attribute<T, B, Citation>> citations;
  private final Map<Attribute<T, B, ?>, Function<Policies, MergedAttribute<T, B, ?>>> special =
      new HashMap<>();
  private final Set<Attribute<T, B, ?>> bound = new HashSet<>();
  private final Set<Attribute<T, B, ?>> apart = new HashSet<>();
  private List<MergedAttribute<T, B, ?>> attributes = List.of();
  private Comparator<T> order = Comparator.comparingInt(value -> 0);
  private Comparator<T> boundOrder = Comparator.comparingInt(value -> 0);
  private boolean identified;
  private Function<T, Optional<String>> id = value -> Optional.empty();
  private Function<T, Object> key = Policy.super::key;
  private Function<T, Object> elementKey = Policy.super::elementKey;
  private Comparator<T> elementKeyOrder = Policy.super::compareElementKeys;
  private Merger<T> merger = this::mergeAttributes;

  /** Merges two or more values that have the same key and are not equal. */
  @FunctionalInterface
  interface Merger<T> {

    T merge(List<Statement<T>> values, MergePath at, FoundConflicts conflicts);
  }

  MergedType(Attributes<T, B> type) {
    this.type = type;
    this.citations = attributes(type, Citation.class);
    attributes(type, String.class).stream()
        .filter(attribute -> attribute.name().equals("id"))
        .forEach(this::identifiedBy);
  }

  @SuppressWarnings("unchecked") // the class of its values says so
  private static <T, B, V> List<Attribute<T, B, V>> attributes(
      Attributes<T, B> type, Class<V> values) {
    return type.all().stream()
        .filter(attribute -> attribute.type() == values)
        .map(attribute -> (Attribute<T, B, V>) attribute)
        .toList();
  }

  /** Takes an attribute as the id. */
  MergedType<T, B> identifiedBy(Attribute<T, B, String> attribute) {
    identified = true;
    id = attribute instanceof Attribute.Maybe<T, B, String> maybe
        ? maybe::get
        : value -> Optional.of(((Attribute.One<T, B, String>) attribute).get(value));
    return this;
  }

  /** Treats values as the same if their parties have the same id and {@code rest} is equal. */
  MergedType<T, B> identifiedBy(
      Function<T, Party> party, Function<T, Object> rest, Comparator<T> restOrder) {
    id = party.andThen(Party::getId);
    elementKeyOrder = (a, b) -> {
      int compared = Policy.super.compareElementKeys(a, b);
      return compared == 0 && id(a).isPresent() ? restOrder.compare(a, b) : compared;
    };
    keyedBy(value -> id(value).<Object>map(i -> List.of(i, rest.apply(value))).orElse(value));
    return listedBy(key);
  }

  /** Merges the values that have the same key. */
  MergedType<T, B> keyedBy(Function<T, Object> function) {
    identified = true;
    key = function;
    return this;
  }

  /** Treats elements of lists as the same if they have the same key. */
  MergedType<T, B> listedBy(Function<T, Object> function) {
    elementKey = function;
    return this;
  }

  /** Orders the values by this before their attributes. */
  MergedType<T, B> inOrderOf(Comparator<T> comparator) {
    order = comparator;
    return this;
  }

  /** Orders the values of an attribute by another policy than that of their type. */
  <V> MergedType<T, B> ordered(Attribute<T, B, V> attribute, Policy<V> policy) {
    special.put(attribute, policies -> MergedAttribute.of(attribute, policy));
    return this;
  }

  /** Keeps a list in the order in which its elements happened. */
  <V> MergedType<T, B> history(
      Attribute.Many<T, B, V> attribute, BiPredicate<V, V> certainlyBefore) {
    special.put(
        attribute,
        policies ->
            new MergedAttribute.History<>(attribute, policies.of(attribute), certainlyBefore));
    return this;
  }

  /** Changes a merged list whose elements would break a rule together. */
  <V> MergedType<T, B> repaired(Attribute.Many<T, B, V> attribute, UnaryOperator<List<V>> repair) {
    special.put(
        attribute,
        policies -> new MergedAttribute.Repaired<>(attribute, policies.of(attribute), repair));
    return this;
  }

  /**
   * Leaves out an attribute of values that do not state another one which stands in its place.
   *
   * @param replacement the other attribute
   * @param silent the values from which nothing is lost with the attribute; others are reported
   */
  <V> MergedType<T, B> unless(
      Attribute<T, B, V> attribute, Function<T, Optional<?>> replacement, Predicate<T> silent) {
    special.put(
        attribute,
        policies ->
            new MergedAttribute.Replaceable<>(byType(attribute, policies), replacement, silent));
    return this;
  }

  /** Takes these attributes together from one value if everything together would break a rule. */
  @SafeVarargs
  final MergedType<T, B> bound(Attribute<T, B, ?>... together) {
    for (Attribute<T, B, ?> attribute : together) {
      bound.add(attribute);
    }
    return this;
  }

  /** Merges the values by a method of their own, which sets these attributes. */
  @SafeVarargs
  final MergedType<T, B> mergedBy(Merger<T> own, Attribute<T, B, ?>... set) {
    merger = own;
    for (Attribute<T, B, ?> attribute : set) {
      apart.add(attribute);
    }
    return this;
  }

  /** Returns whether two values that are not equal can be the same. */
  boolean isIdentified() {
    return identified;
  }

  /** Finds the policies of all attributes, when those of all types are known. */
  void complete(Policies policies) {
    List<MergedAttribute<T, B, ?>> all = type.all().stream()
        .<MergedAttribute<T, B, ?>>map(attribute -> merged(attribute, policies))
        .toList();
    order = order.thenComparing(Orders.inTurn(all));
    boundOrder = Orders.inTurn(
        all.stream().filter(merged -> bound.contains(merged.attribute())).toList());
    attributes =
        all.stream().filter(merged -> !apart.contains(merged.attribute())).toList();
  }

  @SuppressWarnings("unchecked") // texts by name are of the same type as the attribute
  private MergedAttribute<T, B, ?> merged(Attribute<T, B, ?> attribute, Policies policies) {
    Function<Policies, MergedAttribute<T, B, ?>> own = special.get(attribute);
    if (own != null) {
      return own.apply(policies);
    }
    return attribute instanceof Attribute.Named<?, ?>
        ? new MergedAttribute.Named<>((Attribute.Named<T, B>) attribute)
        : byType(attribute, policies);
  }

  private static <T, B, V> MergedAttribute<T, B, ?> byType(
      Attribute<T, B, V> attribute, Policies policies) {
    return MergedAttribute.of(attribute, policies.of(attribute));
  }

  @Override
  public int compare(T a, T b) {
    return a == b ? 0 : order.compare(a, b);
  }

  @Override
  public Optional<String> id(T value) {
    return id.apply(value);
  }

  @Override
  public Object key(T value) {
    return key.apply(value);
  }

  @Override
  public Object elementKey(T value) {
    return elementKey.apply(value);
  }

  @Override
  public int compareElementKeys(T a, T b) {
    return elementKeyOrder.compare(a, b);
  }

  @Override
  public T merge(List<Statement<T>> values, MergePath at, FoundConflicts conflicts) {
    return merger.merge(values, at, conflicts);
  }

  private T mergeAttributes(List<Statement<T>> values, MergePath at, FoundConflicts conflicts) {
    int before = conflicts.size();
    try {
      return type.build(union(values, at, conflicts));
    } catch (ConstraintViolationException e) {
      conflicts.truncate(before);
      T kept = Collections.min(values, Comparator.comparing(Statement::value, boundOrder))
          .value();
      return type.build(fill(values, kept, at, conflicts));
    }
  }

  /** Returns a builder with everything that values state, whether or not that keeps all rules. */
  B union(List<Statement<T>> values, MergePath at, FoundConflicts conflicts) {
    return fill(values, null, at, conflicts);
  }

  /** Returns a builder with everything that values state, but the bound attributes of one. */
  private B fill(
      List<Statement<T>> values, @Nullable T kept, MergePath at, FoundConflicts conflicts) {
    B builder = type.builder();
    MergePath citing = at.citing(cited(values));
    for (MergedAttribute<T, B, ?> attribute : attributes) {
      if (kept != null && bound.contains(attribute.attribute())) {
        attribute.keep(kept, values, citing, conflicts, builder);
      } else {
        attribute.merge(values, citing, conflicts, builder);
      }
    }
    return builder;
  }

  /**
   * Returns the citations of values, by contribution. They are collected for the first conflict.
   */
  IntFunction<List<Citation>> cited(List<Statement<T>> values) {
    if (citations.isEmpty()) {
      return MergePath.NO_CITATIONS;
    }
    Map<Integer, List<Citation>> cited = new HashMap<>();
    return contribution -> {
      if (cited.isEmpty()) {
        for (Statement<T> value : values) {
          List<Citation> own = citations(value.value());
          value.by().stream().forEach(i -> cited.merge(i, own, MergedType::both));
        }
      }
      return cited.getOrDefault(contribution, List.of());
    };
  }

  private List<Citation> citations(T value) {
    return citations.stream()
        .flatMap(attribute -> attribute.values(value).stream())
        .toList();
  }

  private static List<Citation> both(List<Citation> some, List<Citation> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
