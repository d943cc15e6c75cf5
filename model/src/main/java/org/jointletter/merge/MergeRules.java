package org.jointletter.merge;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static org.jointletter.merge.Orders.STRING;
import static org.jointletter.merge.Orders.optional;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jointletter.attribute.AddresseeAttributes;
import org.jointletter.attribute.AllegationAttributes;
import org.jointletter.attribute.AssessmentAttributes;
import org.jointletter.attribute.CitationAttributes;
import org.jointletter.attribute.CoalitionAttributes;
import org.jointletter.attribute.CopyAttributes;
import org.jointletter.attribute.DemandAttributes;
import org.jointletter.attribute.DossierAttributes;
import org.jointletter.attribute.EventAttributes;
import org.jointletter.attribute.IdentifierAttributes;
import org.jointletter.attribute.JointLetterAttributes;
import org.jointletter.attribute.JurisdictionAttributes;
import org.jointletter.attribute.LinkAttributes;
import org.jointletter.attribute.MembershipAttributes;
import org.jointletter.attribute.NameAttributes;
import org.jointletter.attribute.NormAttributes;
import org.jointletter.attribute.OfficeAttributes;
import org.jointletter.attribute.OfficialResponseAttributes;
import org.jointletter.attribute.PartyAttributes;
import org.jointletter.attribute.PositionAttributes;
import org.jointletter.attribute.ProcedureAttributes;
import org.jointletter.attribute.ProcedureStepAttributes;
import org.jointletter.attribute.QuantityAttributes;
import org.jointletter.attribute.QuantityPartAttributes;
import org.jointletter.attribute.ResponseTargetAttributes;
import org.jointletter.attribute.RosterAttributes;
import org.jointletter.attribute.SeriesAttributes;
import org.jointletter.attribute.SignatoryAttributes;
import org.jointletter.attribute.SignatoryEventAttributes;
import org.jointletter.attribute.SourceAttributes;
import org.jointletter.attribute.SpokespersonAttributes;
import org.jointletter.attribute.StatementAttributes;
import org.jointletter.attribute.SurveyAttributes;
import org.jointletter.attribute.TextAttributes;
import org.jointletter.attribute.TimeAttributes;
import org.jointletter.attribute.TranslationAttributes;
import org.jointletter.attribute.UnnamedAttributes;
import org.jointletter.attribute.VersionAttributes;
import org.jointletter.model.Addressee;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Membership;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Party;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryEvent;
import org.jointletter.model.Spokesperson;
import org.jointletter.model.Text;
import org.jointletter.model.Time;
import org.jointletter.model.Version;
import org.jointletter.vocabulary.AddresseeMode;
import org.jointletter.vocabulary.Disclosure;
import org.jointletter.vocabulary.MemberRole;

/**
 * The rules of merging that do not follow from the types of attributes: which values are the same
 * if they have no id, which attributes a rule of the model binds to each other, and which order
 * means something. Every type is listed here, so that none is merged by accident. The order of the
 * constants matters: one refers to those before it.
 */
final class MergeRules {

  private static final Policies POLICIES = new Policies();

  static {
    // Merged by their ids alone
    POLICIES.addAll(
        AllegationAttributes.OF,
        CoalitionAttributes.OF,
        DemandAttributes.OF,
        SourceAttributes.OF,
        StatementAttributes.OF);
    // Never merged: values that differ are different
    POLICIES.addWholes(
        AssessmentAttributes.OF,
        CitationAttributes.OF,
        CopyAttributes.OF,
        QuantityAttributes.OF,
        QuantityPartAttributes.OF,
        EventAttributes.OF,
        IdentifierAttributes.OF,
        JurisdictionAttributes.OF,
        LinkAttributes.OF,
        NameAttributes.OF,
        NormAttributes.OF,
        OfficeAttributes.OF,
        PositionAttributes.OF,
        ProcedureAttributes.OF,
        ProcedureStepAttributes.OF,
        ResponseTargetAttributes.OF,
        SeriesAttributes.OF,
        SignatoryEventAttributes.OF,
        SurveyAttributes.OF,
        TimeAttributes.OF,
        TranslationAttributes.OF,
        UnnamedAttributes.OF);
  }

  static final MergedType<Dossier, Dossier.Builder> DOSSIER = POLICIES.add(DossierAttributes.OF);

  static final MergedType<Text, Text.Builder> TEXT =
      POLICIES.add(TextAttributes.OF).keyedBy(Text::getValue);

  /** Statements about a party that must not be named are never mixed with others about it. */
  static final MergedType<Party, Party.Builder> PARTY = POLICIES
      .add(PartyAttributes.OF)
      .keyedBy(party -> party
          .getId()
          .<Object>map(id -> List.of(Withholding.isHidden(party), id))
          .orElse(party))
      .inOrderOf(comparing((Party party) -> !Withholding.isHidden(party))
          .thenComparing(Party::getId, optional(STRING))
          .thenComparing(party -> party.getName().isEmpty()))
      .unless(PartyAttributes.UNNAMED, Party::getName, Withholding::isSilent);

  static final MergedType<Addressee, Addressee.Builder> ADDRESSEE = POLICIES
      .add(AddresseeAttributes.OF)
      .identifiedBy(
          Addressee::getParty,
          Addressee::getMode,
          comparing(Addressee::getMode, Orders.<AddresseeMode>code()));

  static final MergedType<Membership, Membership.Builder> MEMBERSHIP = POLICIES
      .add(MembershipAttributes.OF)
      .identifiedBy(
          Membership::getParty,
          member -> List.of(member.getRole(), member.getPeriod()),
          comparing(Membership::getRole, Orders.<MemberRole>code())
              .thenComparing(Membership::getPeriod, optional(of(Time.class))));

  static final MergedType<Spokesperson, Spokesperson.Builder> SPOKESPERSON = POLICIES
      .add(SpokespersonAttributes.OF)
      .identifiedBy(
          Spokesperson::getParty,
          speaker -> speaker.getRole().map(Text::getValue),
          comparing(
              (Spokesperson speaker) -> speaker.getRole().map(Text::getValue), optional(STRING)));

  /** Only a translation has a kind of translation. */
  static final MergedType<Version, Version.Builder> VERSION = POLICIES
      .add(VersionAttributes.OF)
      .identifiedBy(VersionAttributes.LABEL)
      .bound(VersionAttributes.TRANSLATION_OF, VersionAttributes.TRANSLATION_KIND);

  /** An official capacity needs an office of the party, and no party signs on behalf of itself. */
  static final MergedType<Signatory, Signatory.Builder> SIGNATORY = POLICIES
      .add(SignatoryAttributes.OF)
      .listedBy(MergeRules::withoutDisclosure)
      .history(SignatoryAttributes.EVENTS, MergeRules::isCertainlyBefore)
      .ordered(SignatoryAttributes.DISCLOSURE, Withholding.MOST_FIRST)
      .bound(
          SignatoryAttributes.PARTY,
          SignatoryAttributes.CAPACITY,
          SignatoryAttributes.ON_BEHALF_OF);

  static final MergedType<Roster, Roster.Builder> ROSTER = POLICIES
      .add(RosterAttributes.OF)
      .keyedBy(roster -> Roster.class)
      .inOrderOf(comparingInt(roster -> -roster.getSignatories().size()))
      .ordered(RosterAttributes.COMPLETENESS, RosterMerge.MOST_COMPLETE_FIRST)
      .mergedBy(
          RosterMerge::merge,
          RosterAttributes.SIGNATORIES,
          RosterAttributes.COMPLETENESS,
          RosterAttributes.ORDER,
          RosterAttributes.AS_OF);

  /** A letter is not published before its date, and no version is translated from itself. */
  static final MergedType<JointLetter, JointLetter.Builder> JOINT_LETTER = POLICIES
      .add(JointLetterAttributes.OF)
      .bound(JointLetterAttributes.EVENTS)
      .repaired(JointLetterAttributes.VERSIONS, MergeRules::withoutCircles);

  /** The observation that there is no response is of no other kind. */
  static final MergedType<OfficialResponse, OfficialResponse.Builder> OFFICIAL_RESPONSE = POLICIES
      .add(OfficialResponseAttributes.OF)
      .bound(OfficialResponseAttributes.KINDS, OfficialResponseAttributes.AS_OF);

  static {
    POLICIES.complete();
  }

  private MergeRules() {}

  /** Returns the policy of a type. */
  static <V> Policy<V> of(Class<V> type) {
    return POLICIES.of(type);
  }

  /** Returns the key of a signature without id: whatever its disclosure, it is the same. */
  private static Object withoutDisclosure(Signatory signatory) {
    return signatory
        .getId()
        .<Object>map(Function.identity())
        .orElseGet(() -> signatory.isWithheld()
            ? signatory.toBuilder().disclosure(Disclosure.PUBLIC).build()
            : signatory);
  }

  /** Returns versions none of which is translated from itself: by label, the first ones stand. */
  private static List<Version> withoutCircles(List<Version> versions) {
    LetterGraph graph = new LetterGraph();
    Set<String> circling = new HashSet<>();
    versions.stream()
        .filter(version -> version.getTranslationOf().isPresent())
        .sorted(comparing(Version::getLabel))
        .forEach(version -> {
          String original = version.getTranslationOf().orElseThrow();
          if (graph.hasPath(original, version.getLabel())) {
            circling.add(version.getLabel());
          } else {
            graph.add(version.getLabel(), original);
          }
        });
    return versions.stream()
        .map(version -> circling.contains(version.getLabel())
            ? version.toBuilder()
                .translationOf(Optional.empty())
                .translationKind(Optional.empty())
                .build()
            : version)
        .toList();
  }

  private static boolean isCertainlyBefore(SignatoryEvent event, SignatoryEvent other) {
    return event.getOn().isPresent()
        && other.getOn().isPresent()
        && event.getOn().get().isCertainlyBefore(other.getOn().get());
  }
}
