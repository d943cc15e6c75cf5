package org.jointletter.merge;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static org.jointletter.merge.Orders.STRING;
import static org.jointletter.merge.Orders.optional;

import java.util.List;
import java.util.function.Function;
import org.jointletter.attribute.AddresseeAttributes;
import org.jointletter.attribute.AffectedGroupAttributes;
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
import org.jointletter.attribute.JurisdictionCodeAttributes;
import org.jointletter.attribute.LinkAttributes;
import org.jointletter.attribute.MembershipAttributes;
import org.jointletter.attribute.OfficeAttributes;
import org.jointletter.attribute.OfficialResponseAttributes;
import org.jointletter.attribute.PartyAttributes;
import org.jointletter.attribute.PeriodAttributes;
import org.jointletter.attribute.PositionAttributes;
import org.jointletter.attribute.QuantityAttributes;
import org.jointletter.attribute.QuantityPartAttributes;
import org.jointletter.attribute.ResponseTargetAttributes;
import org.jointletter.attribute.RosterAttributes;
import org.jointletter.attribute.SignatoryAttributes;
import org.jointletter.attribute.SignatoryEventAttributes;
import org.jointletter.attribute.SourceAttributes;
import org.jointletter.attribute.SpokespersonAttributes;
import org.jointletter.attribute.TextAttributes;
import org.jointletter.attribute.TranslationAttributes;
import org.jointletter.attribute.UnnamedAttributes;
import org.jointletter.attribute.VersionAttributes;
import org.jointletter.model.Addressee;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Membership;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Party;
import org.jointletter.model.Period;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryEvent;
import org.jointletter.model.Spokesperson;
import org.jointletter.model.Text;
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
        AllegationAttributes.OF, CoalitionAttributes.OF, DemandAttributes.OF, SourceAttributes.OF);
    // Never merged: values that differ are different
    POLICIES.addWholes(
        AffectedGroupAttributes.OF,
        AssessmentAttributes.OF,
        CitationAttributes.OF,
        CopyAttributes.OF,
        QuantityAttributes.OF,
        QuantityPartAttributes.OF,
        EventAttributes.OF,
        IdentifierAttributes.OF,
        JurisdictionAttributes.OF,
        JurisdictionCodeAttributes.OF,
        LinkAttributes.OF,
        OfficeAttributes.OF,
        PeriodAttributes.OF,
        PositionAttributes.OF,
        ResponseTargetAttributes.OF,
        SignatoryEventAttributes.OF,
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
      .unless(PartyAttributes.UNNAMED, party -> party.getName().isPresent(), Withholding::isSilent);

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
              .thenComparing(Membership::getPeriod, optional(of(Period.class))));

  static final MergedType<Spokesperson, Spokesperson.Builder> SPOKESPERSON = POLICIES
      .add(SpokespersonAttributes.OF)
      .identifiedBy(
          Spokesperson::getParty,
          speaker -> List.of(
              speaker.getRole().map(Text::getValue), speaker.getSpeaksFor().map(PARTY::elementKey)),
          comparing(
                  (Spokesperson speaker) -> speaker.getRole().map(Text::getValue), optional(STRING))
              .thenComparing(Spokesperson::getSpeaksFor, optional(PARTY::compareElementKeys)));

  static final MergedType<Version, Version.Builder> VERSION =
      POLICIES.add(VersionAttributes.OF).identifiedBy(VersionAttributes.LABEL);

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

  /** A letter is not published before its date. */
  static final MergedType<JointLetter, JointLetter.Builder> JOINT_LETTER =
      POLICIES.add(JointLetterAttributes.OF).bound(JointLetterAttributes.EVENTS);

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

  private static boolean isCertainlyBefore(SignatoryEvent event, SignatoryEvent other) {
    return event.getOn().isPresent()
        && other.getOn().isPresent()
        && event.getOn().get().isCertainlyBefore(other.getOn().get());
  }
}
