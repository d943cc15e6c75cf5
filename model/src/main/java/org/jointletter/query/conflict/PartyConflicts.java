package org.jointletter.query.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointletter.model.Citation;
import org.jointletter.model.Dossier;
import org.jointletter.model.Name;
import org.jointletter.model.Party;
import org.jointletter.model.Text;
import org.jointletter.query.basis.PartyVisit;
import org.jointletter.query.roster.NameKey;
import org.jointletter.vocabulary.PartyKind;

/** Parties that are described differently in different places. */
final class PartyConflicts {

  private PartyConflicts() {}

  static void find(Dossier dossier, List<Conflict> found) {
    Map<String, Map<Party, Set<Citation>>> mentions = new LinkedHashMap<>();
    PartyVisit.all(
        dossier,
        (party, citations) -> party
            .getId()
            .ifPresent(id -> mentions
                .computeIfAbsent(id, key -> new LinkedHashMap<>(2))
                .computeIfAbsent(party, key -> new LinkedHashSet<>(2))
                .addAll(citations)));
    mentions.forEach((id, mentioned) -> {
      if (mentioned.size() > 1) {
        add(ConflictKind.PARTY_KIND, id, kinds(mentioned), found);
        names(mentioned).forEach(names -> add(ConflictKind.PARTY_NAME, id, names, found));
      }
    });
  }

  private static void add(
      ConflictKind kind, String id, Collection<Claim> claims, List<Conflict> found) {
    if (claims.size() > 1) {
      found.add(new Conflict(kind, id, List.copyOf(claims)));
    }
  }

  /** Returns the kinds that differ: one that only says less than another is none of them. */
  private static Collection<Claim> kinds(Map<Party, Set<Citation>> mentioned) {
    Set<String> narrower = mentioned.keySet().stream()
        .map(party -> party.getKind().getText())
        .filter(kind -> kind.indexOf('/') >= 0)
        .map(kind -> kind.substring(0, kind.indexOf('/')))
        .collect(Collectors.toSet());
    return claims(
        mentioned,
        mentioned.keySet().stream()
            .filter(party -> !party.getKind().is(PartyKind.UNKNOWN))
            .filter(party -> !narrower.contains(party.getKind().getText()))
            .toList(),
        Party::getKind);
  }

  /** Returns the names of each language that are not tied together. */
  private static Stream<Collection<Claim>> names(Map<Party, Set<Citation>> mentioned) {
    Names tied = new Names();
    Map<String, List<Party>> byLanguage = new LinkedHashMap<>();
    for (Party party : mentioned.keySet()) {
      party.getName().ifPresent(name -> {
        byLanguage
            .computeIfAbsent(name.getLanguage().orElse(""), l -> new ArrayList<>())
            .add(party);
        Stream.concat(Stream.of(name), party.getOtherNames().stream().map(Name::getName))
            .flatMap(PartyConflicts::spellings)
            .forEach(other -> tied.tie(NameKey.of(name), NameKey.of(other)));
      });
    }
    return byLanguage.values().stream()
        .map(parties -> claims(
            mentioned,
            parties,
            party -> tied.representative(NameKey.of(party.getName().orElseThrow()))));
  }

  private static Stream<String> spellings(Text name) {
    return Stream.concat(
        Stream.of(name.getValue()),
        name.getTranslations().stream().map(translation -> translation.getValue()));
  }

  /** Returns one claim for each value of some aspect, with all citations for it. */
  private static Collection<Claim> claims(
      Map<Party, Set<Citation>> mentioned, List<Party> parties, Function<Party, Object> aspect) {
    Map<Object, Party> first = new LinkedHashMap<>();
    Map<Object, Set<Citation>> citations = new HashMap<>();
    for (Party party : parties) {
      Object value = aspect.apply(party);
      first.putIfAbsent(value, party);
      citations
          .computeIfAbsent(value, v -> new LinkedHashSet<>())
          .addAll(mentioned.getOrDefault(party, Set.of()));
    }
    return first.entrySet().stream()
        .map(entry -> new Claim(
            entry.getValue(),
            Optional.empty(),
            List.copyOf(citations.getOrDefault(entry.getKey(), new HashSet<>()))))
        .toList();
  }

  /** Names of one party, in sets of those that are names of the same mention. */
  private static final class Names {

    private final Map<NameKey, NameKey> parents = new HashMap<>();

    NameKey representative(NameKey name) {
      NameKey top = name;
      NameKey parent = parents.get(top);
      while (parent != null && !parent.equals(top)) {
        top = parent;
        parent = parents.get(top);
      }
      NameKey step = name;
      while (!step.equals(top)) {
        NameKey next = parents.getOrDefault(step, top);
        parents.put(step, top);
        step = next;
      }
      return top;
    }

    void tie(NameKey a, NameKey b) {
      parents.put(representative(a), representative(b));
    }
  }
}
