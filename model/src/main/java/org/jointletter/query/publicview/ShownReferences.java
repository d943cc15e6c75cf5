package org.jointletter.query.publicview;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jointletter.model.Coalition;
import org.jointletter.model.Demand;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Signatory;
import org.jointletter.model.Source;

/**
 * The ids that are shown: new ones in the place of those that tell who is withheld.
 *
 * <p>What has no id anywhere else gets one where others point at it.
 */
final class ShownReferences {

  private static final String NEW = "withheld-";
  private static final String ADDRESSEE = "withheld-addressee-";

  private final Map<String, String> documentIds = new HashMap<>();
  private final Map<String, String> partyIds = new HashMap<>();
  private final Map<String, String> addresseeIds = new HashMap<>();
  private final Set<String> opaque = new HashSet<>();
  private final Set<String> cited = new HashSet<>();

  ShownReferences(
      Dossier dossier,
      Withheld withheld,
      ShownTexts texts,
      ShownTexts numberless,
      Map<String, ShownCounts.Decision> decisions) {
    Function<String, ShownTexts> own =
        id -> texts.without(requireNonNull(decisions.get(id)).hidden());
    Map<String, Boolean> ids = new LinkedHashMap<>();
    addStated(Stream.of(dossier.getId()), id -> numberless, ids);
    addStated(dossier.getSources().stream().map(Source::getId), id -> numberless, ids);
    addStated(dossier.getCoalitions().stream().map(Coalition::getId), own, ids);
    addStated(dossier.getLetters().stream().map(JointLetter::getId), own, ids);
    addStated(dossier.getResponses().stream().map(OfficialResponse::getId), id -> numberless, ids);
    dossier.getSources().stream()
        .filter(source -> isOpaque(source, texts))
        .map(Source::getId)
        .forEach(opaque::add);
    for (JointLetter letter : dossier.getLetters()) {
      for (Signatory signatory : letter.getRoster().getSignatories()) {
        if (!withheld.includes(signatory)) {
          signatory.getId().ifPresent(id -> ids.put(id, texts.findsWord(id)));
        }
      }
      letter.getDemands().forEach(demand -> add(demand, texts, ids));
      letter
          .getAllegations()
          .forEach(allegation -> ids.put(allegation.getId(), texts.findsWord(allegation.getId())));
    }
    rename(ids, documentIds);

    Map<String, Boolean> parties = new LinkedHashMap<>();
    withheld.visitShown(
        dossier,
        party -> party.getId().ifPresent(id -> parties.computeIfAbsent(id, texts::findsWord)));
    nameAddressees(dossier, withheld, parties);
    rename(parties, partyIds);
  }

  /** Returns the id that is shown for one of a document. */
  String document(String id) {
    return documentIds.getOrDefault(id, id);
  }

  /** Returns the id that is shown for a source, and remembers that it is cited. */
  String cited(String source) {
    cited.add(source);
    return document(source);
  }

  /** Tells whether a source was cited so far. */
  boolean isCited(String source) {
    return cited.contains(source);
  }

  /** Returns the id that is shown for a party that is not withheld. */
  String party(String id) {
    return partyIds.getOrDefault(id, id);
  }

  /** Returns the party id of those to whom a letter is addressed and who are withheld. */
  String addressee(String letter) {
    return addresseeIds.getOrDefault(letter, "");
  }

  /** Tells whether a source gives someone away, so that only its kind is shown. */
  boolean isOpaque(String source) {
    return opaque.contains(source);
  }

  private static boolean isOpaque(Source source, ShownTexts texts) {
    Predicate<String> found = texts::findsWord;
    return found.test(source.getTitle())
        || source.getPublisher().filter(found).isPresent()
        || source.getAuthors().stream().anyMatch(found)
        || source.getUrl().filter(found).isPresent()
        || source.getArchivedUrl().filter(found).isPresent()
        || !texts.members(source.getExtensions()).equals(source.getExtensions())
        || !texts.members(source.getUnknownMembers()).equals(source.getUnknownMembers());
  }

  /**
   * Adds ids of one kind, which often tell how many they are. If one tells a number that is not
   * shown, all with digits are marked: where ids are numbered, a gap would tell it.
   */
  private static void addStated(
      Stream<String> added, Function<String, ShownTexts> texts, Map<String, Boolean> ids) {
    List<String> all = added.toList();
    boolean told = all.stream().anyMatch(id -> texts.apply(id).findsNumber(id));
    for (String id : all) {
      boolean goes = told && id.chars().anyMatch(Character::isDigit);
      ids.put(id, goes || texts.apply(id).findsWord(id));
    }
  }

  private static void add(Demand demand, ShownTexts texts, Map<String, Boolean> ids) {
    ids.put(demand.getId(), texts.findsWord(demand.getId()));
    demand.getParts().forEach(part -> add(part, texts, ids));
  }

  /** If a demand is directed to someone who is withheld, there is still someone it points at. */
  private void nameAddressees(Dossier dossier, Withheld withheld, Map<String, Boolean> taken) {
    int number = 0;
    for (JointLetter letter : dossier.getLetters()) {
      if (isDirectedToWithheld(letter.getDemands(), withheld)) {
        do {
          number++;
        } while (taken.containsKey(ADDRESSEE + number));
        addresseeIds.put(letter.getId(), ADDRESSEE + number);
      }
    }
  }

  private static boolean isDirectedToWithheld(List<Demand> demands, Withheld withheld) {
    return demands.stream()
        .anyMatch(demand -> demand.getDirectedTo().stream().anyMatch(withheld::includesId)
            || isDirectedToWithheld(demand.getParts(), withheld));
  }

  /** Gives new ids to those that are marked. */
  private static void rename(Map<String, Boolean> ids, Map<String, String> renamed) {
    int number = 0;
    for (Map.Entry<String, Boolean> id : ids.entrySet()) {
      if (id.getValue()) {
        do {
          number++;
        } while (ids.containsKey(NEW + number));
        renamed.put(id.getKey(), NEW + number);
      }
    }
  }
}
