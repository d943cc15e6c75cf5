package org.jointletter.query.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jointletter.model.Signatory;
import org.jointletter.query.roster.RosterDiff.Basis;
import org.jointletter.query.roster.RosterDiff.Undecided;

/** Who of an earlier list is who on a later one, as {@link RosterDiff} tells the rules. */
final class Pairing {

  private final List<Signatory> before;
  private final List<Signatory> after;
  private final Partner[] partners;
  private final boolean[] doneBefore;
  private final boolean[] doneAfter;
  private final List<Group> groups = new ArrayList<>();

  Pairing(List<Signatory> before, List<Signatory> after) {
    this.before = before;
    this.after = after;
    this.partners = new Partner[before.size()];
    this.doneBefore = new boolean[before.size()];
    this.doneAfter = new boolean[after.size()];
    pair(Basis.SIGNATORY_ID, Signatory::getId);
    pair(Basis.PARTY_ID, Pairing::idOfParty);
    pair(
        Basis.NAME,
        signatory -> signatory.getParty().getName().map(name -> NameKey.of(name).getText()));
    pairByOtherNames();
    groupUnnamed();
    groups.sort(Comparator.comparingInt(Group::firstBefore));
  }

  /** The entry of the later list that one of the earlier is paired with. */
  record Partner(int entry, Basis basis) {}

  Optional<Partner> partnerOf(int entry) {
    return Optional.ofNullable(partners[entry]);
  }

  /** Tells whether an entry of the earlier list is not on the later, for all that is known. */
  boolean isLeft(int entry) {
    return !doneBefore[entry];
  }

  /** Returns the entries of the later list that are not on the earlier, for all that is known. */
  List<Integer> joined() {
    return remaining(doneAfter);
  }

  List<Undecided> undecided() {
    return groups.stream()
        .map(group -> new Undecided(
            group.basis(),
            group.before().stream().map(before::get).toList(),
            group.after().stream().map(after::get).toList()))
        .toList();
  }

  private record Group(Basis basis, List<Integer> before, List<Integer> after) {

    /** Only the group of those who are not named can be without an earlier entry: none ties. */
    int firstBefore() {
      return before.isEmpty() ? Integer.MAX_VALUE : before.get(0);
    }
  }

  private void pair(Basis basis, Function<Signatory, Optional<String>> key) {
    Index keysBefore = index(before, key);
    Index keysAfter = index(after, key);
    keysBefore.byKey().forEach((text, earlier) -> {
      List<Integer> later = keysAfter.get(text);
      boolean unique = earlier.size() == 1 && later.size() == 1;
      decide(basis, notDone(earlier, doneBefore), notDone(later, doneAfter), unique);
    });
  }

  private static Index index(
      List<Signatory> signatories, Function<Signatory, Optional<String>> key) {
    Index index = new Index();
    for (int i = 0; i < signatories.size(); i++) {
      int entry = i;
      key.apply(signatories.get(i)).ifPresent(text -> index.add(text, entry));
    }
    return index;
  }

  /** Finds entries that are connected by common names, by way of others or not. */
  private void pairByOtherNames() {
    Index some = names(before, remaining(doneBefore));
    Index others = names(after, remaining(doneAfter));
    Set<String> common = new LinkedHashSet<>(some.byKey().keySet());
    common.retainAll(others.byKey().keySet());
    if (common.isEmpty()) {
      return;
    }
    Set<String> repeated = repeated(before, common);
    repeated.addAll(repeated(after, common));
    Connected connected = new Connected(before.size() + after.size());
    for (String name : common) {
      int first = some.get(name).get(0);
      some.get(name).forEach(entry -> connected.join(first, entry));
      others.get(name).forEach(entry -> connected.join(first, before.size() + entry));
    }
    Map<Integer, Component> components = new LinkedHashMap<>();
    for (String name : common) {
      Component component = components.computeIfAbsent(
          connected.of(some.get(name).get(0)),
          root -> new Component(new TreeSet<>(), new TreeSet<>(), new HashSet<>()));
      component.before().addAll(some.get(name));
      component.after().addAll(others.get(name));
      component.names().add(name);
    }
    for (Component component : components.values()) {
      boolean unique = component.before().size() == 1
          && component.after().size() == 1
          && component.names().stream().noneMatch(repeated::contains);
      decide(
          Basis.OTHER_NAME,
          List.copyOf(component.before()),
          List.copyOf(component.after()),
          unique);
    }
  }

  private record Component(Set<Integer> before, Set<Integer> after, Set<String> names) {}

  private static Index names(List<Signatory> signatories, List<Integer> entries) {
    Index index = new Index();
    for (int entry : entries) {
      NameKey.all(signatories.get(entry).getParty()).forEach(name -> index.add(name, entry));
    }
    return index;
  }

  /** Returns which of some names, or other names, several entries have. */
  private static Set<String> repeated(List<Signatory> signatories, Set<String> names) {
    Set<String> found = new HashSet<>();
    Set<String> repeated = new HashSet<>();
    for (Signatory signatory : signatories) {
      for (String name : NameKey.all(signatory.getParty())) {
        if (names.contains(name) && !found.add(name)) {
          repeated.add(name);
        }
      }
    }
    return repeated;
  }

  private void groupUnnamed() {
    List<Integer> earlier = unnamed(before, doneBefore);
    List<Integer> later = unnamed(after, doneAfter);
    if (!earlier.isEmpty() || !later.isEmpty()) {
      group(Basis.UNNAMED, earlier, later);
    }
  }

  private static List<Integer> unnamed(List<Signatory> signatories, boolean[] done) {
    return remaining(done).stream()
        .filter(entry -> {
          Signatory signatory = signatories.get(entry);
          return signatory.getParty().getName().isEmpty()
              && idOfParty(signatory).isEmpty()
              && signatory.getId().isEmpty();
        })
        .toList();
  }

  /** Pairs the entries that have something in common, if that decides, or groups them. */
  private void decide(Basis basis, List<Integer> earlier, List<Integer> later, boolean unique) {
    if (earlier.isEmpty() || later.isEmpty()) {
      return;
    }
    if (basis == Basis.NAME || basis == Basis.OTHER_NAME) {
      // Who has an id can not be anyone with an id: those with the same are paired or grouped.
      List<Integer> some = isAnyWithoutId(after, later) ? earlier : withoutId(before, earlier);
      List<Integer> others = isAnyWithoutId(before, earlier) ? later : withoutId(after, later);
      pairOrGroup(basis, some, others, unique);
    } else if (basis == Basis.PARTY_ID || !(unique && differ(earlier.get(0), later.get(0)))) {
      pairOrGroup(basis, earlier, later, unique);
    }
  }

  private boolean differ(int earlier, int later) {
    Optional<String> id = idOfParty(before.get(earlier));
    Optional<String> other = idOfParty(after.get(later));
    return id.isPresent() && other.isPresent() && !id.equals(other);
  }

  private static boolean isAnyWithoutId(List<Signatory> signatories, List<Integer> entries) {
    return entries.stream().anyMatch(entry -> idOfParty(signatories.get(entry)).isEmpty());
  }

  private static List<Integer> withoutId(List<Signatory> signatories, List<Integer> entries) {
    return entries.stream()
        .filter(entry -> idOfParty(signatories.get(entry)).isEmpty())
        .toList();
  }

  private static Optional<String> idOfParty(Signatory signatory) {
    return signatory.getParty().getId();
  }

  private void pairOrGroup(
      Basis basis, List<Integer> earlier, List<Integer> later, boolean unique) {
    if (earlier.isEmpty() || later.isEmpty()) {
      return;
    }
    if (unique) {
      partners[earlier.get(0)] = new Partner(later.get(0), basis);
      doneBefore[earlier.get(0)] = true;
      doneAfter[later.get(0)] = true;
    } else {
      group(basis, earlier, later);
    }
  }

  private void group(Basis basis, List<Integer> earlier, List<Integer> later) {
    groups.add(new Group(basis, earlier, later));
    earlier.forEach(entry -> doneBefore[entry] = true);
    later.forEach(entry -> doneAfter[entry] = true);
  }

  private static List<Integer> notDone(List<Integer> entries, boolean[] done) {
    if (entries.size() == 1) {
      return done[entries.get(0)] ? List.of() : entries;
    }
    return entries.stream().filter(entry -> !done[entry]).toList();
  }

  private static List<Integer> remaining(boolean[] done) {
    return IntStream.range(0, done.length).filter(entry -> !done[entry]).boxed().toList();
  }

  /** Sets of things that are joined step by step. */
  private static final class Connected {

    private final int[] parents;

    Connected(int size) {
      this.parents = IntStream.range(0, size).toArray();
    }

    int of(int thing) {
      int root = thing;
      while (parents[root] != root) {
        parents[root] = parents[parents[root]];
        root = parents[root];
      }
      return root;
    }

    void join(int one, int other) {
      parents[of(other)] = of(one);
    }
  }
}
