package org.jointletter.merge;

import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jointletter.model.Citation;
import org.jointletter.model.Party;
import org.jspecify.annotations.Nullable;

/**
 * How things of a type are merged, attribute by attribute, and put in order, by the same
 * attributes.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class Shape<T, B> implements Kind<T> {

  private final Supplier<B> builder;
  private final Function<B, T> build;
  private Function<T, Optional<String>> id = thing -> Optional.empty();
  final List<Part<T, B>> parts = new ArrayList<>();
  private Comparator<T> order = Comparator.comparingInt(thing -> 0);
  private Comparator<T> boundOrder = Comparator.comparingInt(thing -> 0);
  private Function<T, Object> key = Kind.super::key;
  private Function<T, Object> listKey = Kind.super::listKey;
  private Comparator<T> listKeyOrder = Kind.super::compareListKeys;
  private @Nullable Function<T, List<Citation>> citations;

  private Shape(Supplier<B> builder, Function<B, T> build) {
    this.builder = builder;
    this.build = build;
  }

  static <T, B> Shape<T, B> of(Supplier<B> builder, Function<B, T> build) {
    return new Shape<>(builder, build);
  }

  Shape<T, B> id(String name, Function<T, String> getter, BiConsumer<B, String> setter) {
    return optionalId(name, thing -> Optional.of(getter.apply(thing)), setter);
  }

  Shape<T, B> optionalId(
      String name, Function<T, Optional<String>> getter, BiConsumer<B, String> setter) {
    id = getter;
    return optional(name, getter, setter, Orders.STRING);
  }

  /** Adds what comes first in the order. */
  Shape<T, B> inOrderOf(Comparator<T> comparator) {
    order = order.thenComparing(comparator);
    return this;
  }

  Shape<T, B> keyedBy(Function<T, Object> function) {
    key = function;
    return this;
  }

  /** Says that things are the same that have a party with one id, and the rest in common. */
  Shape<T, B> identifiedBy(
      Function<T, Party> party, Function<T, Object> rest, Comparator<T> restOrder) {
    id = party.andThen(Party::getId);
    key = thing ->
        id(thing).<Object>map(found -> List.of(found, rest.apply(thing))).orElse(thing);
    listKeyOrder = (a, b) -> {
      int compared = Kind.super.compareListKeys(a, b);
      return compared == 0 && id(a).isPresent() ? restOrder.compare(a, b) : compared;
    };
    return listedBy(key);
  }

  Shape<T, B> listedBy(Function<T, Object> function) {
    listKey = function;
    return this;
  }

  <V> Shape<T, B> required(
      String name, Function<T, V> getter, BiConsumer<B, V> setter, Kind<V> kind) {
    return optional(name, thing -> Optional.of(getter.apply(thing)), setter, kind);
  }

  <V> Shape<T, B> optional(
      String name, Function<T, Optional<V>> getter, BiConsumer<B, V> setter, Kind<V> kind) {
    return with(new Part.One<>(name, getter, setter, kind));
  }

  <V> Shape<T, B> list(
      String name, Function<T, List<V>> getter, BiConsumer<B, V> adder, Kind<V> kind) {
    return with(new Part.Many<>(name, getter, adder, kind));
  }

  /** Adds a list whose order is that in which things happened. */
  <V> Shape<T, B> history(
      String name,
      Function<T, List<V>> getter,
      BiConsumer<B, V> adder,
      Kind<V> kind,
      BiPredicate<V, V> certainlyBefore) {
    return with(new Part.History<>(name, getter, adder, kind, certainlyBefore));
  }

  Shape<T, B> citations(
      Function<T, List<Citation>> getter, BiConsumer<B, Citation> adder, Kind<Citation> kind) {
    citations = getter;
    return list("citations", getter, adder, kind);
  }

  Shape<T, B> map(String name, Function<T, Map<String, String>> getter, Part.Put<B> put) {
    return with(new Part.Named<>(name, getter, put));
  }

  private Shape<T, B> with(Part<T, B> part) {
    parts.add(part);
    order = order.thenComparing(part);
    return this;
  }

  /**
   * Says that a rule binds the attribute that was added last to the others that are bound. If the
   * rule would be broken, they are taken together from one of the things.
   */
  Shape<T, B> bound() {
    Part<T, B> part = parts.get(parts.size() - 1);
    part.bound = true;
    boundOrder = boundOrder.thenComparing(part);
    return this;
  }

  /**
   * Says that the attribute that was added last does not stand beside what some things state in its
   * place, and which things say nothing by it. What others say is reported.
   */
  Shape<T, B> unless(Predicate<T> replaced, Predicate<T> silent) {
    Part<T, B> part = parts.get(parts.size() - 1);
    part.replaced = replaced;
    part.silent = silent;
    return this;
  }

  @Override
  public int compare(T a, T b) {
    return a == b ? 0 : order.compare(a, b);
  }

  @Override
  public Optional<String> id(T thing) {
    return id.apply(thing);
  }

  @Override
  public Object key(T thing) {
    return key.apply(thing);
  }

  @Override
  public Object listKey(T thing) {
    return listKey.apply(thing);
  }

  @Override
  public int compareListKeys(T a, T b) {
    return listKeyOrder.compare(a, b);
  }

  @Override
  public T merge(List<Stated<T>> things, Where at, Findings findings) {
    int before = findings.size();
    try {
      return build.apply(union(things, at, findings));
    } catch (ConstraintViolationException e) {
      if (parts.stream().noneMatch(part -> part.bound)) {
        throw e;
      }
      findings.forgetAfter(before);
      T kept = Collections.min(things, Comparator.comparing(Stated::value, boundOrder))
          .value();
      return build.apply(fill(things, kept, at, findings));
    }
  }

  /** Returns a builder with everything that things state, whether or not that keeps all rules. */
  B union(List<Stated<T>> things, Where at, Findings findings) {
    return fill(things, null, at, findings);
  }

  private B fill(List<Stated<T>> things, @Nullable T kept, Where at, Findings findings) {
    B union = builder.get();
    Where citing = at.citing(cited(things));
    for (Part<T, B> part : parts) {
      Optional<T> replacing =
          things.stream().map(Stated::value).filter(part.replaced).findFirst();
      if (kept != null && part.bound) {
        part.keep(kept, things, citing.attribute(part.name), findings, union);
      } else if (replacing.isPresent()) {
        List<Stated<T>> telling =
            things.stream().filter(thing -> !part.silent.test(thing.value())).toList();
        part.keep(replacing.get(), telling, citing.attribute(part.name), findings, union);
      } else {
        part.merge(things, citing, findings, union);
      }
    }
    return union;
  }

  List<Citation> citations(T thing) {
    return citations == null ? List.of() : citations.apply(thing);
  }

  /** Returns what things cite, by contribution. It is collected when a conflict asks for it. */
  IntFunction<List<Citation>> cited(List<Stated<T>> things) {
    if (citations == null) {
      return Where.NOTHING;
    }
    Map<Integer, List<Citation>> cited = new HashMap<>();
    return contribution -> {
      if (cited.isEmpty()) {
        for (Stated<T> thing : things) {
          List<Citation> own = citations(thing.value());
          thing.by().stream().forEach(i -> cited.merge(i, own, Shape::both));
        }
      }
      return cited.getOrDefault(contribution, List.of());
    };
  }

  private static List<Citation> both(List<Citation> some, List<Citation> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
