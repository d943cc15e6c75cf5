package org.jointletter.model;

import static org.jointletter.model.Visitor.Sought.ALLEGATION_REFERENCE;
import static org.jointletter.model.Visitor.Sought.DEMAND_REFERENCE;
import static org.jointletter.model.Visitor.Sought.PARTY_REFERENCE;
import static org.jointletter.model.Visitor.Sought.SOURCE_REFERENCE;
import static org.jointletter.model.Visitor.Sought.STATEMENT_REFERENCE;
import static org.jointletter.model.Visitor.Sought.VERSION_REFERENCE;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jointletter.model.PlacedRule.Findings;
import org.jointletter.words.RuleWords;
import org.jointletter.words.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Follows references and finds those that lead nowhere: {@link ReferencesResolve}. Parties and
 * versions are found in the letter, all else in the dossier.
 */
final class References extends Visitor {

  private static final Set<Sought> OF_VERSIONS =
      EnumSet.of(ALLEGATION_REFERENCE, DEMAND_REFERENCE, STATEMENT_REFERENCE);

  /** Returns the message on a reference that leads nowhere. */
  private interface Message {

    String of(String id, List<Class<?>> targets);
  }

  private final BiPredicate<String, List<Class<?>>> known;
  private final Message message;
  private final Findings findings;
  private final boolean isOfLetter;

  private References(
      Set<Sought> sought,
      BiPredicate<String, List<Class<?>>> known,
      Message message,
      Findings findings) {
    super(sought);
    this.known = known;
    this.message = message;
    this.findings = findings;
    this.isOfLetter = sought.contains(VERSION_REFERENCE);
  }

  static void ofLetter(JointLetter letter, Findings findings) {
    Set<String> addressees = new HashSet<>();
    letter.getAddressees().forEach(addressee -> addId(addressees, addressee.getParty()));
    ofLetter(letter, PARTY_REFERENCE, addressees, lostAddressee(letter, addressees), findings);

    Set<String> versions = new HashSet<>();
    letter.getVersions().forEach(version -> versions.add(version.getLabel()));
    ofLetter(letter, VERSION_REFERENCE, versions, lostVersion(letter), findings);
    ofVersions(letter, findings);
  }

  /** What a version adds is said by its letter. */
  private static void ofVersions(JointLetter letter, Findings findings) {
    if (letter.getVersions().stream().allMatch(version -> version.getAdds().isEmpty())) {
      return;
    }
    Owners owners = new Owners();
    owners.visit(letter, Place.ANYWHERE);
    for (int i = 0; i < letter.getVersions().size(); i++) {
      new References(
              OF_VERSIONS,
              owners::include,
              (id, targets) -> RuleWords.REFERENCES_RESOLVE_IN_LETTER,
              findings)
          .visitIn(letter.getVersions().get(i), findings.root().element("versions", i));
    }
  }

  private void visitIn(Version version, Place at) {
    super.visit(version, at);
  }

  /** References of versions are looked at in their letter. */
  @Override
  public void visit(Version version, Place at) {
    if (isOfLetter) {
      super.visit(version, at);
    }
  }

  private static void ofLetter(
      JointLetter letter, Sought sought, Set<String> ids, String message, Findings findings) {
    new References(
            Set.of(sought), (id, targets) -> ids.contains(id), (id, targets) -> message, findings)
        .visit(letter, findings.root());
  }

  static void ofDossier(Dossier dossier, Findings findings) {
    Owners owners = new Owners();
    owners.visit(dossier, Place.ANYWHERE);
    Set<Sought> others = EnumSet.copyOf(Sought.references());
    others.removeAll(Set.of(PARTY_REFERENCE, VERSION_REFERENCE, SOURCE_REFERENCE));
    BiPredicate<String, List<Class<?>>> uncited =
        (id, targets) -> targets.contains(Source.class) || owners.include(id, targets);
    new References(others, uncited, owners::lost, findings).visit(dossier, findings.root());
    // Sources come last: they are cited everywhere, and only so many places are reported.
    new References(Set.of(SOURCE_REFERENCE), owners::include, owners::lost, findings)
        .visit(dossier, findings.root());
  }

  @Override
  protected void visitReference(String id, List<Class<?>> targets, Place at) {
    if (!known.test(id, targets)) {
      findings.add(at, () -> message.of(id, targets));
    }
  }

  private static void addId(Set<String> ids, @Nullable Party party) {
    if (party != null) {
      party.getId().ifPresent(ids::add);
    }
  }

  private static String lostVersion(JointLetter letter) {
    return letter.getVersions().isEmpty()
        ? RuleWords.REFERENCES_RESOLVE_WITHOUT_VERSIONS
        : RuleWords.REFERENCES_RESOLVE_TO_VERSION;
  }

  /** Says nothing of the ids of others than addressees: one could give a signatory away. */
  private static String lostAddressee(JointLetter letter, Set<String> addressees) {
    if (letter.getAddressees().isEmpty()) {
      return RuleWords.REFERENCES_RESOLVE_WITHOUT_ADDRESSEES;
    }
    return addressees.isEmpty()
        ? RuleWords.REFERENCES_RESOLVE_WITHOUT_IDS
        : RuleWords.REFERENCES_RESOLVE_TO_ADDRESSEE;
  }

  /**
   * The types whose ids are in a dossier. Messages say nothing of the ids of signatories: even that
   * one of them has an id could be too much.
   */
  private static final class Owners extends Visitor {

    private final Map<String, Class<?>> first = new HashMap<>();

    /** The types of ids that are used again, which breaks another rule. */
    private final Map<String, Set<Class<?>>> others = new HashMap<>();

    Owners() {
      super(Sought.ID);
    }

    @Override
    protected void visitId(String id, Class<?> owner, Place at) {
      if (first.putIfAbsent(id, owner) != null) {
        others.computeIfAbsent(id, again -> new HashSet<>()).add(owner);
      }
    }

    /** Returns whether an id is that of something of one of some types. */
    boolean include(String id, List<Class<?>> types) {
      Class<?> owner = first.get(id);
      return owner != null
          && (types.contains(owner)
              || types.stream().anyMatch(others.getOrDefault(id, Set.of())::contains));
    }

    String lost(String id, List<Class<?>> targets) {
      Class<?> owner = first.get(id);
      String nouns = nouns(targets.stream().map(Owners::noun).toList());
      return owner == null || owner == Signatory.class
          ? Sentence.of(RuleWords.REFERENCES_RESOLVE_TO_NOTHING, nouns)
          : Sentence.of(
              RuleWords.REFERENCES_RESOLVE_TO_ANOTHER,
              nouns,
              owner == Dossier.class ? RuleWords.DOSSIER_ITSELF : noun(owner));
    }

    private static String nouns(List<String> all) {
      String last = all.get(all.size() - 1);
      return all.size() == 1
          ? last
          : String.join(RuleWords.COMMA, all.subList(0, all.size() - 1)) + RuleWords.OR + last;
    }

    /** Returns the last word of the name of a type: a joint letter is "a letter". */
    private static String noun(Class<?> type) {
      String noun = type.getSimpleName().replaceFirst(".*(?=[A-Z])", "").toLowerCase(Locale.ROOT);
      return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }
  }
}
