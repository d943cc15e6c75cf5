package org.jointletter.merge;

import static java.util.Comparator.comparing;
import static org.jointletter.merge.Kind.later;
import static org.jointletter.merge.Orders.DATE;
import static org.jointletter.merge.Orders.MAP;
import static org.jointletter.merge.Orders.NUMBER;
import static org.jointletter.merge.Orders.STRING;
import static org.jointletter.merge.Orders.code;
import static org.jointletter.merge.Orders.list;
import static org.jointletter.merge.Orders.optional;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jointletter.model.Addressee;
import org.jointletter.model.AffectedGroup;
import org.jointletter.model.Allegation;
import org.jointletter.model.Assessment;
import org.jointletter.model.Citation;
import org.jointletter.model.Coalition;
import org.jointletter.model.Copy;
import org.jointletter.model.Count;
import org.jointletter.model.CountPart;
import org.jointletter.model.DatedEvent;
import org.jointletter.model.Demand;
import org.jointletter.model.Dossier;
import org.jointletter.model.Identifier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Jurisdiction;
import org.jointletter.model.JurisdictionCode;
import org.jointletter.model.LetterLink;
import org.jointletter.model.LetterVersion;
import org.jointletter.model.Membership;
import org.jointletter.model.Office;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Party;
import org.jointletter.model.Period;
import org.jointletter.model.Position;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryEvent;
import org.jointletter.model.Source;
import org.jointletter.model.Spokesperson;
import org.jointletter.model.Text;
import org.jointletter.model.Translation;
import org.jointletter.model.Unnamed;
import org.jointletter.vocabulary.AddresseeMode;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Disclosure;
import org.jointletter.vocabulary.MemberRole;
import org.jointletter.vocabulary.UnnamedReason;

/**
 * How every type is put in order and, if it is merged, how: a line for each attribute. What has no
 * builder here is not merged: two values are the same if they are equal.
 */
final class Shapes {

  static final Kind<Translation> TRANSLATION = Kind.of(comparing(Translation::getValue)
      .thenComparing(Translation::getLanguage)
      .thenComparing(Translation::getKind, code())
      .thenComparing(Translation::getBy, optional(STRING))
      .thenComparing(Translation::getUnknownMembers, MAP));

  static final Shape<Text, Text.Builder> TEXT = Shape.of(Text::builder, Text.Builder::build)
      .keyedBy(Text::getValue)
      .required("value", Text::getValue, Text.Builder::value, STRING)
      .optional("language", Text::getLanguage, Text.Builder::language, STRING)
      .list("translations", Text::getTranslations, Text.Builder::addTranslation, TRANSLATION)
      .map("unknownMembers", Text::getUnknownMembers, Text.Builder::putUnknownMember);

  static final Kind<Period> PERIOD = Kind.of(comparing(Period::getStart, optional(DATE))
      .thenComparing(Period::getEnd, optional(DATE))
      .thenComparing(Period::isOngoing)
      .thenComparing(Period::getUnknownMembers, MAP));

  static final Kind<JurisdictionCode> JURISDICTION_CODE =
      Kind.of(comparing(JurisdictionCode::getScheme, code())
          .thenComparing(JurisdictionCode::getValue)
          .thenComparing(JurisdictionCode::getMatch, code())
          .thenComparing(JurisdictionCode::getUnknownMembers, MAP));

  static final Kind<Jurisdiction> JURISDICTION = Kind.of(comparing(Jurisdiction::getLabel, TEXT)
      .thenComparing(Jurisdiction::getKind, code())
      .thenComparing(Jurisdiction::getCodes, list(JURISDICTION_CODE))
      .thenComparing(Jurisdiction::getWithin, optional(later(() -> Shapes.JURISDICTION)))
      .thenComparing(Jurisdiction::getUnknownMembers, MAP));

  static final Kind<Citation> CITATION = Kind.of(comparing(Citation::getSource)
      .thenComparing(Citation::getLocator, optional(STRING))
      .thenComparing(Citation::getQuote, optional(TEXT))
      .thenComparing(Citation::getRendering, optional(code()))
      .thenComparing(Citation::getUnknownMembers, MAP));

  static final Kind<DatedEvent> DATED_EVENT = Kind.of(comparing(DatedEvent::getEvent, code())
      .thenComparing(DatedEvent::getOn, DATE)
      .thenComparing(DatedEvent::getAsStated, optional(STRING))
      .thenComparing(DatedEvent::getLabel, optional(TEXT))
      .thenComparing(DatedEvent::getPlace, optional(JURISDICTION))
      .thenComparing(DatedEvent::getCitations, list(CITATION))
      .thenComparing(DatedEvent::getUnknownMembers, MAP));

  static final Kind<CountPart> COUNT_PART = Kind.of(comparing(CountPart::getLabel, TEXT)
      .thenComparing(CountPart::getJurisdiction, optional(JURISDICTION))
      .thenComparing(CountPart::getCount, later(() -> Shapes.COUNT))
      .thenComparing(CountPart::getUnknownMembers, MAP));

  static final Kind<Count> COUNT = Kind.of(comparing(Count::getQualifier, code())
      .thenComparing(Count::getValue, optional(NUMBER))
      .thenComparing(Count::getUpper, optional(NUMBER))
      .thenComparing(Count::getUnit, code())
      .thenComparing(Count::getAsStated, optional(STRING))
      .thenComparing(Count::getAsOf, optional(DATE))
      .thenComparing(Count::getBreakdown, list(COUNT_PART))
      .thenComparing(Count::getCitations, list(CITATION))
      .thenComparing(Count::getUnknownMembers, MAP));

  static final Kind<Identifier> IDENTIFIER = Kind.of(comparing(Identifier::getScheme, code())
      .thenComparing(Identifier::getValue)
      .thenComparing(Identifier::getUnknownMembers, MAP));

  static final Kind<Unnamed> UNNAMED = Kind.of(comparing(Unnamed::getReason, code())
      .thenComparing(Unnamed::getNote, optional(STRING))
      .thenComparing(Unnamed::getUnknownMembers, MAP));

  static final Kind<Office> OFFICE = Kind.of(comparing(Office::getTitle, TEXT)
      .thenComparing(Office::getBody, optional(TEXT))
      .thenComparing(Office::getLegalBasis, list(TEXT))
      .thenComparing(Office::getUnknownMembers, MAP));

  static final Shape<Source, Source.Builder> SOURCE = Shape.of(
          Source::builder, Source.Builder::build)
      .id("id", Source::getId, Source.Builder::id)
      .required("kind", Source::getKind, Source.Builder::kind, code())
      .required("title", Source::getTitle, Source.Builder::title, STRING)
      .optional("publisher", Source::getPublisher, Source.Builder::publisher, STRING)
      .list("authors", Source::getAuthors, Source.Builder::addAuthor, STRING)
      .optional("published", Source::getPublished, Source.Builder::published, DATE)
      .optional("retrieved", Source::getRetrieved, Source.Builder::retrieved, DATE)
      .optional("url", Source::getUrl, Source.Builder::url, STRING)
      .optional("archivedUrl", Source::getArchivedUrl, Source.Builder::archivedUrl, STRING)
      .optional("language", Source::getLanguage, Source.Builder::language, STRING)
      .map("extensions", Source::getExtensions, Source.Builder::putExtension)
      .map("unknownMembers", Source::getUnknownMembers, Source.Builder::putUnknownMember);

  static final Shape<Party, Party.Builder> PARTY = Shape.of(Party::builder, Party.Builder::build)
      .inOrderOf(comparing(party -> !isHidden(party)))
      .keyedBy(Shapes::keyOf)
      .optionalId("id", Party::getId, Party.Builder::id)
      .inOrderOf(comparing(party -> party.getName().isEmpty()))
      .required("kind", Party::getKind, Party.Builder::kind, code())
      .optional("name", Party::getName, Party.Builder::name, TEXT)
      .optional("unnamed", Party::getUnnamed, Party.Builder::unnamed, UNNAMED)
      .unless(party -> party.getName().isPresent(), Shapes::isSilent)
      .list("otherNames", Party::getOtherNames, Party.Builder::addOtherName, TEXT)
      .list("affiliations", Party::getAffiliations, Party.Builder::addAffiliation, TEXT)
      .optional("office", Party::getOffice, Party.Builder::office, OFFICE)
      .optional("jurisdiction", Party::getJurisdiction, Party.Builder::jurisdiction, JURISDICTION)
      .optional("size", Party::getSize, Party.Builder::size, COUNT)
      .list("identifiers", Party::getIdentifiers, Party.Builder::addIdentifier, IDENTIFIER)
      .map("extensions", Party::getExtensions, Party.Builder::putExtension)
      .map("unknownMembers", Party::getUnknownMembers, Party.Builder::putUnknownMember);

  static final Kind<SignatoryEvent> SIGNATORY_EVENT =
      Kind.of(comparing(SignatoryEvent::getEvent, code())
          .thenComparing(SignatoryEvent::getOn, optional(DATE))
          .thenComparing(SignatoryEvent::getBy, optional(PARTY))
          .thenComparing(SignatoryEvent::getReason, optional(TEXT))
          .thenComparing(SignatoryEvent::getCitations, list(CITATION))
          .thenComparing(SignatoryEvent::getUnknownMembers, MAP));

  /** What is most withheld comes first, so that it is what stands. */
  static final Kind<Code<Disclosure>> DISCLOSURE =
      Kind.of(Comparator.<Code<Disclosure>>comparingInt(Shapes::openness).thenComparing(code()));

  static final Shape<Signatory, Signatory.Builder> SIGNATORY = Shape.of(
          Signatory::builder, Signatory.Builder::build)
      .listedBy(Shapes::listKeyOf)
      .optionalId("id", Signatory::getId, Signatory.Builder::id)
      .required("party", Signatory::getParty, Signatory.Builder::party, PARTY)
      .bound()
      .required("role", Signatory::getRole, Signatory.Builder::role, code())
      .required("capacity", Signatory::getCapacity, Signatory.Builder::capacity, code())
      .bound()
      .optional("onBehalfOf", Signatory::getOnBehalfOf, Signatory.Builder::onBehalfOf, PARTY)
      .bound()
      .history(
          "events",
          Signatory::getEvents,
          Signatory.Builder::addEvent,
          SIGNATORY_EVENT,
          Shapes::isCertainlyBefore)
      .optional(
          "signedVersion", Signatory::getSignedVersion, Signatory.Builder::signedVersion, STRING)
      .optional("comment", Signatory::getComment, Signatory.Builder::comment, TEXT)
      .required("disclosure", Signatory::getDisclosure, Signatory.Builder::disclosure, DISCLOSURE)
      .citations(Signatory::getCitations, Signatory.Builder::addCitation, CITATION)
      .map("extensions", Signatory::getExtensions, Signatory.Builder::putExtension)
      .map("unknownMembers", Signatory::getUnknownMembers, Signatory.Builder::putUnknownMember);

  static final Kind<Roster> ROSTER = new RosterKind();

  static final Shape<Membership, Membership.Builder> MEMBERSHIP = Shape.of(
          Membership::builder, Membership.Builder::build)
      .identifiedBy(
          Membership::getParty,
          member -> List.of(member.getRole(), member.getPeriod()),
          comparing(Membership::getRole, Orders.<MemberRole>code())
              .thenComparing(Membership::getPeriod, optional(PERIOD)))
      .required("party", Membership::getParty, Membership.Builder::party, PARTY)
      .required("role", Membership::getRole, Membership.Builder::role, code())
      .optional("period", Membership::getPeriod, Membership.Builder::period, PERIOD)
      .map("unknownMembers", Membership::getUnknownMembers, Membership.Builder::putUnknownMember);

  static final Shape<Spokesperson, Spokesperson.Builder> SPOKESPERSON = Shape.of(
          Spokesperson::builder, Spokesperson.Builder::build)
      .identifiedBy(
          Spokesperson::getParty,
          speaker ->
              List.of(speaker.getRole().map(TEXT::key), speaker.getSpeaksFor().map(PARTY::listKey)),
          comparing(
                  (Spokesperson speaker) -> speaker.getRole().map(Text::getValue), optional(STRING))
              .thenComparing(Spokesperson::getSpeaksFor, optional(PARTY::compareListKeys)))
      .required("party", Spokesperson::getParty, Spokesperson.Builder::party, PARTY)
      .optional("role", Spokesperson::getRole, Spokesperson.Builder::role, TEXT)
      .optional("speaksFor", Spokesperson::getSpeaksFor, Spokesperson.Builder::speaksFor, PARTY)
      .map(
          "unknownMembers",
          Spokesperson::getUnknownMembers,
          Spokesperson.Builder::putUnknownMember);

  static final Shape<Coalition, Coalition.Builder> COALITION = Shape.of(
          Coalition::builder, Coalition.Builder::build)
      .id("id", Coalition::getId, Coalition.Builder::id)
      .optional("name", Coalition::getName, Coalition.Builder::name, TEXT)
      .optional("description", Coalition::getDescription, Coalition.Builder::description, TEXT)
      .required("formation", Coalition::getFormation, Coalition.Builder::formation, code())
      .list("members", Coalition::getMembers, Coalition.Builder::addMember, MEMBERSHIP)
      .list("declaredSize", Coalition::getDeclaredSize, Coalition.Builder::addDeclaredSize, COUNT)
      .list("convenors", Coalition::getConvenors, Coalition.Builder::addConvenor, PARTY)
      .list(
          "spokespersons",
          Coalition::getSpokespersons,
          Coalition.Builder::addSpokesperson,
          SPOKESPERSON)
      .citations(Coalition::getCitations, Coalition.Builder::addCitation, CITATION)
      .map("extensions", Coalition::getExtensions, Coalition.Builder::putExtension)
      .map("unknownMembers", Coalition::getUnknownMembers, Coalition.Builder::putUnknownMember);

  static final Shape<Demand, Demand.Builder> DEMAND = Shape.of(
          Demand::builder, Demand.Builder::build)
      .id("id", Demand::getId, Demand.Builder::id)
      .required("statement", Demand::getStatement, Demand.Builder::statement, TEXT)
      .list("kinds", Demand::getKinds, Demand.Builder::addKind, code())
      .list("directedTo", Demand::getDirectedTo, Demand.Builder::addDirectedTo, STRING)
      .list("parts", Demand::getParts, Demand.Builder::addPart, later(() -> Shapes.DEMAND))
      .optional("partsMode", Demand::getPartsMode, Demand.Builder::partsMode, code())
      .optional("condition", Demand::getCondition, Demand.Builder::condition, TEXT)
      .optional("deadline", Demand::getDeadline, Demand.Builder::deadline, DATE)
      .list("beneficiaries", Demand::getBeneficiaries, Demand.Builder::addBeneficiary, TEXT)
      .list("identifiers", Demand::getIdentifiers, Demand.Builder::addIdentifier, IDENTIFIER)
      .optional("attributedTo", Demand::getAttributedTo, Demand.Builder::attributedTo, PARTY)
      .citations(Demand::getCitations, Demand.Builder::addCitation, CITATION)
      .map("extensions", Demand::getExtensions, Demand.Builder::putExtension)
      .map("unknownMembers", Demand::getUnknownMembers, Demand.Builder::putUnknownMember);

  static final Kind<AffectedGroup> AFFECTED_GROUP = Kind.of(comparing(AffectedGroup::getLabel, TEXT)
      .thenComparing(AffectedGroup::getSize, optional(COUNT))
      .thenComparing(AffectedGroup::getUnknownMembers, MAP));

  static final Kind<Assessment> ASSESSMENT = Kind.of(comparing(Assessment::getStatus, code())
      .thenComparing(Assessment::getBy, PARTY)
      .thenComparing(Assessment::getOn, optional(DATE))
      .thenComparing(Assessment::getCitations, list(CITATION))
      .thenComparing(Assessment::getUnknownMembers, MAP));

  static final Shape<Allegation, Allegation.Builder> ALLEGATION = Shape.of(
          Allegation::builder, Allegation.Builder::build)
      .id("id", Allegation::getId, Allegation.Builder::id)
      .required("statement", Allegation::getStatement, Allegation.Builder::statement, TEXT)
      .list("themes", Allegation::getThemes, Allegation.Builder::addTheme, code())
      .list(
          "jurisdictions",
          Allegation::getJurisdictions,
          Allegation.Builder::addJurisdiction,
          JURISDICTION)
      .list("responsible", Allegation::getResponsible, Allegation.Builder::addResponsible, PARTY)
      .list("affected", Allegation::getAffected, Allegation.Builder::addAffected, AFFECTED_GROUP)
      .optional("period", Allegation::getPeriod, Allegation.Builder::period, PERIOD)
      .list("quantities", Allegation::getQuantities, Allegation.Builder::addQuantity, COUNT)
      .list("provisions", Allegation::getProvisions, Allegation.Builder::addProvision, TEXT)
      .optional(
          "attributedTo", Allegation::getAttributedTo, Allegation.Builder::attributedTo, PARTY)
      .list(
          "assessments", Allegation::getAssessments, Allegation.Builder::addAssessment, ASSESSMENT)
      .citations(Allegation::getCitations, Allegation.Builder::addCitation, CITATION)
      .map("extensions", Allegation::getExtensions, Allegation.Builder::putExtension)
      .map("unknownMembers", Allegation::getUnknownMembers, Allegation.Builder::putUnknownMember);

  static final Shape<Addressee, Addressee.Builder> ADDRESSEE = Shape.of(
          Addressee::builder, Addressee.Builder::build)
      .identifiedBy(
          Addressee::getParty,
          Addressee::getMode,
          comparing(Addressee::getMode, Orders.<AddresseeMode>code()))
      .required("party", Addressee::getParty, Addressee.Builder::party, PARTY)
      .required("mode", Addressee::getMode, Addressee.Builder::mode, code())
      .map("unknownMembers", Addressee::getUnknownMembers, Addressee.Builder::putUnknownMember);

  static final Shape<LetterVersion, LetterVersion.Builder> LETTER_VERSION = Shape.of(
          LetterVersion::builder, LetterVersion.Builder::build)
      .id("label", LetterVersion::getLabel, LetterVersion.Builder::label)
      .optional("on", LetterVersion::getOn, LetterVersion.Builder::on, DATE)
      .optional("text", LetterVersion::getText, LetterVersion.Builder::text, TEXT)
      .optional("digest", LetterVersion::getDigest, LetterVersion.Builder::digest, STRING)
      .optional("note", LetterVersion::getNote, LetterVersion.Builder::note, TEXT)
      .map(
          "unknownMembers",
          LetterVersion::getUnknownMembers,
          LetterVersion.Builder::putUnknownMember);

  static final Kind<LetterLink> LETTER_LINK = Kind.of(comparing(LetterLink::getKind, code())
      .thenComparing(LetterLink::getTarget, optional(STRING))
      .thenComparing(LetterLink::getCitation, optional(CITATION))
      .thenComparing(LetterLink::getUnknownMembers, MAP));

  static final Kind<Copy> COPY = Kind.of(comparing(Copy::getUrl)
      .thenComparing(Copy::getPublisher, optional(STRING))
      .thenComparing(Copy::getLanguage, optional(STRING))
      .thenComparing(Copy::getUnknownMembers, MAP));

  static final Shape<JointLetter, JointLetter.Builder> JOINT_LETTER = Shape.of(
          JointLetter::builder, JointLetter.Builder::build)
      .id("id", JointLetter::getId, JointLetter.Builder::id)
      .required("kind", JointLetter::getKind, JointLetter.Builder::kind, code())
      .optional("status", JointLetter::getStatus, JointLetter.Builder::status, code())
      .required("title", JointLetter::getTitle, JointLetter.Builder::title, TEXT)
      .list(
          "identifiers",
          JointLetter::getIdentifiers,
          JointLetter.Builder::addIdentifier,
          IDENTIFIER)
      .list("events", JointLetter::getEvents, JointLetter.Builder::addEvent, DATED_EVENT)
      .bound()
      .list("versions", JointLetter::getVersions, JointLetter.Builder::addVersion, LETTER_VERSION)
      .optional("coalition", JointLetter::getCoalition, JointLetter.Builder::coalition, STRING)
      .list("addressees", JointLetter::getAddressees, JointLetter.Builder::addAddressee, ADDRESSEE)
      .required("roster", JointLetter::getRoster, JointLetter.Builder::roster, ROSTER)
      .optional("subject", JointLetter::getSubject, JointLetter.Builder::subject, TEXT)
      .list("demands", JointLetter::getDemands, JointLetter.Builder::addDemand, DEMAND)
      .list(
          "allegations",
          JointLetter::getAllegations,
          JointLetter.Builder::addAllegation,
          ALLEGATION)
      .list(
          "spokespersons",
          JointLetter::getSpokespersons,
          JointLetter.Builder::addSpokesperson,
          SPOKESPERSON)
      .list("links", JointLetter::getLinks, JointLetter.Builder::addLink, LETTER_LINK)
      .list("copies", JointLetter::getCopies, JointLetter.Builder::addCopy, COPY)
      .list("disclaimers", JointLetter::getDisclaimers, JointLetter.Builder::addDisclaimer, TEXT)
      .citations(JointLetter::getCitations, JointLetter.Builder::addCitation, CITATION)
      .map("extensions", JointLetter::getExtensions, JointLetter.Builder::putExtension)
      .map("unknownMembers", JointLetter::getUnknownMembers, JointLetter.Builder::putUnknownMember);

  static final Kind<Position> POSITION = Kind.of(comparing(Position::getOn)
      .thenComparing(Position::getPosition, code())
      .thenComparing(Position::getCitations, list(CITATION))
      .thenComparing(Position::getUnknownMembers, MAP));

  static final Shape<OfficialResponse, OfficialResponse.Builder> OFFICIAL_RESPONSE = Shape.of(
          OfficialResponse::builder, OfficialResponse.Builder::build)
      .id("id", OfficialResponse::getId, OfficialResponse.Builder::id)
      .list(
          "respondsTo",
          OfficialResponse::getRespondsTo,
          OfficialResponse.Builder::addRespondsTo,
          STRING)
      .required("issuer", OfficialResponse::getIssuer, OfficialResponse.Builder::issuer, PARTY)
      .required(
          "relation", OfficialResponse::getRelation, OfficialResponse.Builder::relation, code())
      .optional(
          "spokesperson",
          OfficialResponse::getSpokesperson,
          OfficialResponse.Builder::spokesperson,
          PARTY)
      .list("kinds", OfficialResponse::getKinds, OfficialResponse.Builder::addKind, code())
      .bound()
      .optional("stance", OfficialResponse::getStance, OfficialResponse.Builder::stance, code())
      .required("channel", OfficialResponse::getChannel, OfficialResponse.Builder::channel, code())
      .optional("prompt", OfficialResponse::getPrompt, OfficialResponse.Builder::prompt, TEXT)
      .optional("asOf", OfficialResponse::getAsOf, OfficialResponse.Builder::asOf, DATE)
      .bound()
      .list("events", OfficialResponse::getEvents, OfficialResponse.Builder::addEvent, DATED_EVENT)
      .optional("text", OfficialResponse::getText, OfficialResponse.Builder::text, TEXT)
      .list(
          "positions",
          OfficialResponse::getPositions,
          OfficialResponse.Builder::addPosition,
          POSITION)
      .citations(OfficialResponse::getCitations, OfficialResponse.Builder::addCitation, CITATION)
      .map("extensions", OfficialResponse::getExtensions, OfficialResponse.Builder::putExtension)
      .map(
          "unknownMembers",
          OfficialResponse::getUnknownMembers,
          OfficialResponse.Builder::putUnknownMember);

  static final Shape<Dossier, Dossier.Builder> DOSSIER = Shape.of(
          Dossier::builder, Dossier.Builder::build)
      .keyedBy(dossier -> Dossier.class)
      .required("id", Dossier::getId, Dossier.Builder::id, STRING)
      .required("title", Dossier::getTitle, Dossier.Builder::title, TEXT)
      .list("sources", Dossier::getSources, Dossier.Builder::addSource, SOURCE)
      .list("coalitions", Dossier::getCoalitions, Dossier.Builder::addCoalition, COALITION)
      .list("letters", Dossier::getLetters, Dossier.Builder::addLetter, JOINT_LETTER)
      .list("responses", Dossier::getResponses, Dossier.Builder::addResponse, OFFICIAL_RESPONSE)
      .list("events", Dossier::getEvents, Dossier.Builder::addEvent, DATED_EVENT)
      .optional("revision", Dossier::getRevision, Dossier.Builder::revision, STRING)
      .map("extensions", Dossier::getExtensions, Dossier.Builder::putExtension)
      .map("unknownMembers", Dossier::getUnknownMembers, Dossier.Builder::putUnknownMember);

  private Shapes() {}

  /** Tells whether a party must not be named. Such come first, so that it is they who stand. */
  private static boolean isHidden(Party party) {
    return party.getUnnamed().filter(unnamed -> !isSilence(unnamed)).isPresent();
  }

  private static boolean isSilence(Unnamed unnamed) {
    return unnamed.getReason().is(UnnamedReason.NOT_STATED)
        || unnamed.getReason().is(UnnamedReason.UNKNOWN);
  }

  /** Tells whether there is no more to say of the name than that it is not stated or not known. */
  private static boolean isSilent(Party party) {
    return party
        .getUnnamed()
        .filter(unnamed -> isSilence(unnamed)
            && unnamed.getNote().isEmpty()
            && unnamed.getUnknownMembers().isEmpty())
        .isPresent();
  }

  private static int openness(Code<Disclosure> disclosure) {
    return disclosure
        .getKnown()
        .map(known -> switch (known) {
          case WITHHELD_FROM_RECIPIENTS -> 0;
          case WITHHELD_FROM_PUBLIC -> 2;
          case PUBLIC -> 3;
        })
        .orElse(1);
  }

  /**
   * Returns who may learn of a signature: the public does not, if it is told why there is no name.
   */
  static Code<Disclosure> disclosure(Signatory signatory) {
    return isHidden(signatory.getParty()) && !signatory.isWithheld()
        ? Code.of(Disclosure.WITHHELD_FROM_PUBLIC)
        : signatory.getDisclosure();
  }

  /** What is said of someone who must not be named is never mixed with what else is said. */
  private static Object keyOf(Party party) {
    return party.getId().<Object>map(id -> List.of(isHidden(party), id)).orElse(party);
  }

  /** Signatures without id are the same if they are equal, no matter who may learn of them. */
  private static Object listKeyOf(Signatory signatory) {
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
