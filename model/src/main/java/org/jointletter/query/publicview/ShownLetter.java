package org.jointletter.query.publicview;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointletter.model.Addressee;
import org.jointletter.model.AffectedGroup;
import org.jointletter.model.Allegation;
import org.jointletter.model.Assessment;
import org.jointletter.model.Copy;
import org.jointletter.model.Count;
import org.jointletter.model.Demand;
import org.jointletter.model.JointLetter;
import org.jointletter.model.LetterLink;
import org.jointletter.model.LetterVersion;
import org.jointletter.model.PartialDate;
import org.jointletter.model.Party;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryEvent;
import org.jointletter.model.Text;
import org.jointletter.model.Tolerance;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.CountUnit;

/** What is shown of one letter. */
final class ShownLetter {

  /** With which "about" and "nearly" make nothing certain. */
  private static final Tolerance CERTAIN = Tolerance.ofPercent(100, 100);

  private final JointLetter letter;
  private final ShownCounts.Decision decision;
  private final int smallest;

  /** For the letter's own wording, which may have any number in it. */
  private final ShownParts own;

  /** For what is said about the letter. */
  private final ShownParts about;

  private final ShownTexts texts;
  private final Withheld withheld;
  private final Map<String, String> labels = new HashMap<>();

  ShownLetter(JointLetter letter, ShownParts parts, ShownCounts.Decision decision, int smallest) {
    this.letter = letter;
    this.decision = decision;
    this.smallest = smallest;
    this.own = parts;
    this.texts = parts.texts().without(decision.hidden());
    this.about = parts.with(texts);
    this.withheld = parts.withheld();
    Set<String> used = new HashSet<>();
    for (LetterVersion version : letter.getVersions()) {
      labels.put(version.getLabel(), unused(texts.string(version.getLabel()), used));
    }
  }

  JointLetter shown() {
    return letter.toBuilder()
        .id(own.references().document(letter.getId()))
        .kind(texts.code(letter.getKind()))
        .status(texts.code(letter.getStatus()))
        .title(texts.text(letter.getTitle()))
        .identifiers(about.identifiers(letter.getIdentifiers()))
        .events(about.events(letter.getEvents()))
        .versions(letter.getVersions().stream().map(this::version).toList())
        .coalition(letter.getCoalition().map(own.references()::document))
        .addressees(addressees())
        .roster(roster(letter.getRoster()))
        .subject(texts.text(letter.getSubject()))
        .demands(letter.getDemands().stream().map(this::demand).toList())
        .allegations(letter.getAllegations().stream().map(this::allegation).toList())
        .spokespersons(about.spokespersons(letter.getSpokespersons()))
        .links(letter.getLinks().stream().map(this::link).toList())
        .copies(
            letter.getCopies().stream().filter(this::isShown).map(this::copy).toList())
        .disclaimers(texts.texts(letter.getDisclaimers()))
        .citations(about.citations(letter.getCitations()))
        .extensions(texts.members(letter.getExtensions()))
        .unknownMembers(texts.members(letter.getUnknownMembers()))
        .build();
  }

  private static String unused(String label, Set<String> used) {
    String unused = label;
    for (int i = 2; !used.add(unused); i++) {
      unused = Redaction.MARK + " " + i;
    }
    return unused;
  }

  /** A digest would let anyone check a guess at what is not shown. */
  private LetterVersion version(LetterVersion version) {
    Optional<Text> text = own.texts().text(version.getText());
    boolean whole = !decision.withholding() && text.equals(version.getText());
    return version.toBuilder()
        .label(requireNonNull(labels.get(version.getLabel())))
        .text(text)
        .digest(version.getDigest().filter(digest -> whole))
        .note(texts.text(version.getNote()))
        .unknownMembers(texts.members(version.getUnknownMembers()))
        .build();
  }

  private List<Addressee> addressees() {
    String id = own.references().addressee(letter.getId());
    Party absent =
        id.isEmpty() ? ShownParts.ABSENT : ShownParts.ABSENT.toBuilder().id(id).build();
    return ShownParts.gathered(
        letter.getAddressees(),
        addressee -> withheld.includes(addressee.getParty()),
        addressee -> addressee.toBuilder()
            .party(about.named(addressee.getParty()))
            .mode(texts.code(addressee.getMode()))
            .unknownMembers(texts.members(addressee.getUnknownMembers()))
            .build(),
        Addressee.of(absent));
  }

  private Roster roster(Roster roster) {
    List<Signatory> hidden =
        roster.getSignatories().stream().filter(withheld::includes).toList();
    return roster.toBuilder()
        .signatories(ShownParts.gathered(
            roster.getSignatories(),
            withheld::includes,
            signatory -> signatory(signatory, !hidden.isEmpty()),
            Signatory.of(absent(hidden, roster.getDeclared()), Capacity.UNKNOWN)))
        .declared(about.counts(roster.getDeclared(), decision))
        .completeness(texts.code(roster.getCompleteness()))
        .order(texts.code(roster.getOrder()))
        .unknownMembers(texts.members(roster.getUnknownMembers()))
        .build();
  }

  /**
   * Returns what stands for signatories who are withheld. Its size is how many they are at least,
   * in the unit that most of them surely count in (signatures if there are as many, else the first
   * of such units), or indefinite if that is too few to be told. It has no date, so that those who
   * may have come after one of the counts are not in it: they could contradict that.
   */
  private Party absent(List<Signatory> hidden, List<Count> declared) {
    LocalDate first = declared.stream()
        .flatMap(count -> count.getAsOf().stream())
        .map(PartialDate::earliest)
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
    Roster alone = Roster.builder()
        .completeness(Completeness.PARTIAL)
        .signatories(hidden.stream()
            .filter(signatory -> signatory.getEvents().stream()
                .flatMap(event -> event.getOn().stream())
                .noneMatch(on -> on.earliest().isAfter(first)))
            .toList())
        .build();
    CountUnit unit = CountUnit.SIGNATURES;
    long most = alone.listedAtLeast(unit, CERTAIN);
    if (most > 0) {
      for (CountUnit other : CountUnit.values()) {
        long number = alone.listedAtLeast(other, CERTAIN);
        if (number > most) {
          unit = other;
          most = number;
        }
      }
    }
    return ShownParts.group(most, most < smallest ? CountUnit.SIGNATURES : unit, smallest);
  }

  /** Where ids are numbered, a gap would tell where in the list someone stood. */
  private Signatory signatory(Signatory signatory, boolean gaps) {
    return signatory.toBuilder()
        .id(signatory
            .getId()
            .map(own.references()::document)
            .filter(id -> !gaps || !Character.isDigit(id.charAt(id.length() - 1))))
        .party(about.named(signatory.getParty()))
        .role(texts.code(signatory.getRole()))
        .capacity(texts.code(signatory.getCapacity()))
        .onBehalfOf(about.party(signatory.getOnBehalfOf()))
        .events(signatory.getEvents().stream().map(this::event).toList())
        .signedVersion(signatory.getSignedVersion().map(labels::get))
        .comment(texts.text(signatory.getComment()))
        .disclosure(texts.code(signatory.getDisclosure()))
        .citations(about.citations(signatory.getCitations()))
        .extensions(texts.members(signatory.getExtensions()))
        .unknownMembers(texts.members(signatory.getUnknownMembers()))
        .build();
  }

  private SignatoryEvent event(SignatoryEvent event) {
    boolean byWithheld = about.isWithheld(event.getBy());
    return event.toBuilder()
        .event(texts.code(event.getEvent()))
        .by(about.party(event.getBy()))
        .reason(texts.text(event.getReason().filter(reason -> !byWithheld)))
        .citations(about.citations(event.getCitations(), byWithheld))
        .unknownMembers(texts.members(event.getUnknownMembers()))
        .build();
  }

  private Demand demand(Demand demand) {
    return demand.toBuilder()
        .id(own.references().document(demand.getId()))
        .statement(own.texts().text(demand.getStatement()))
        .kinds(texts.codes(demand.getKinds()))
        .directedTo(directedTo(demand.getDirectedTo()))
        .parts(demand.getParts().stream().map(this::demand).toList())
        .partsMode(texts.code(demand.getPartsMode()))
        .condition(own.texts().text(demand.getCondition()))
        .beneficiaries(own.texts().texts(demand.getBeneficiaries()))
        .identifiers(own.identifiers(demand.getIdentifiers()))
        .attributedTo(about.party(demand.getAttributedTo()))
        .citations(
            about.citations(demand.getCitations(), about.isWithheld(demand.getAttributedTo())))
        .extensions(texts.members(demand.getExtensions()))
        .unknownMembers(texts.members(demand.getUnknownMembers()))
        .build();
  }

  /** Nobody is not everybody: a demand to someone who is withheld stays one to someone. */
  private List<String> directedTo(List<String> ids) {
    if (ids.stream().noneMatch(withheld::includesId)) {
      return ids.stream().map(own.references()::party).toList();
    }
    Set<String> shown = new LinkedHashSet<>();
    ids.stream()
        .filter(id -> !withheld.includesId(id))
        .map(own.references()::party)
        .forEach(shown::add);
    shown.add(own.references().addressee(letter.getId()));
    return List.copyOf(shown);
  }

  private Allegation allegation(Allegation allegation) {
    return allegation.toBuilder()
        .id(own.references().document(allegation.getId()))
        .statement(own.texts().text(allegation.getStatement()))
        .themes(texts.codes(allegation.getThemes()))
        .jurisdictions(own.jurisdictions(allegation.getJurisdictions()))
        .responsible(about.parties(allegation.getResponsible()))
        .affected(allegation.getAffected().stream().map(this::affected).toList())
        .period(allegation.getPeriod().map(own::period))
        .quantities(own.counts(allegation.getQuantities()))
        .provisions(own.texts().texts(allegation.getProvisions()))
        .attributedTo(about.party(allegation.getAttributedTo()))
        .assessments(allegation.getAssessments().stream().map(this::assessment).toList())
        .citations(about.citations(
            allegation.getCitations(), about.isWithheld(allegation.getAttributedTo())))
        .extensions(texts.members(allegation.getExtensions()))
        .unknownMembers(texts.members(allegation.getUnknownMembers()))
        .build();
  }

  private AffectedGroup affected(AffectedGroup group) {
    return group.toBuilder()
        .label(own.texts().text(group.getLabel()))
        .size(group.getSize().map(own::count))
        .unknownMembers(texts.members(group.getUnknownMembers()))
        .build();
  }

  private Assessment assessment(Assessment assessment) {
    return assessment.toBuilder()
        .status(texts.code(assessment.getStatus()))
        .by(about.party(assessment.getBy()))
        .citations(
            about.citations(assessment.getCitations(), withheld.includes(assessment.getBy())))
        .unknownMembers(texts.members(assessment.getUnknownMembers()))
        .build();
  }

  private LetterLink link(LetterLink link) {
    return link.toBuilder()
        .kind(texts.code(link.getKind()))
        .target(link.getTarget().map(own.references()::document))
        .citation(link.getCitation().map(about::citation))
        .unknownMembers(texts.members(link.getUnknownMembers()))
        .build();
  }

  private boolean isShown(Copy copy) {
    return !texts.finds(copy.getUrl())
        && copy.getPublisher().filter(texts::finds).isEmpty();
  }

  private Copy copy(Copy copy) {
    return copy.toBuilder()
        .language(texts.ifShown(copy.getLanguage()))
        .unknownMembers(texts.members(copy.getUnknownMembers()))
        .build();
  }
}
