package org.jointletter.codec;

import static org.jointletter.codec.Scalars.BOOLEAN;
import static org.jointletter.codec.Scalars.DATE;
import static org.jointletter.codec.Scalars.INTEGER;
import static org.jointletter.codec.Scalars.STRING;
import static org.jointletter.codec.Scalars.TERM;
import static org.jointletter.codec.Scalars.code;

import java.util.List;
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
import org.jointletter.vocabulary.AssessmentStatus;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Channel;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.CountQualifier;
import org.jointletter.vocabulary.CountUnit;
import org.jointletter.vocabulary.DemandKind;
import org.jointletter.vocabulary.Disclosure;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.Formation;
import org.jointletter.vocabulary.IdentifierScheme;
import org.jointletter.vocabulary.JurisdictionKind;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.LetterStatus;
import org.jointletter.vocabulary.LinkKind;
import org.jointletter.vocabulary.Match;
import org.jointletter.vocabulary.MemberRole;
import org.jointletter.vocabulary.PartsMode;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.PositionKind;
import org.jointletter.vocabulary.Relation;
import org.jointletter.vocabulary.Rendering;
import org.jointletter.vocabulary.ResponseKind;
import org.jointletter.vocabulary.RosterOrder;
import org.jointletter.vocabulary.SignatoryEventKind;
import org.jointletter.vocabulary.SignatoryRole;
import org.jointletter.vocabulary.SourceKind;
import org.jointletter.vocabulary.Stance;
import org.jointletter.vocabulary.Theme;
import org.jointletter.vocabulary.TranslationKind;
import org.jointletter.vocabulary.UnnamedReason;

/**
 * The wire form of every type: a line for each attribute, in the order in which they are written.
 */
public final class Tables {

  static final ObjectCodec<Translation, Translation.Builder> TRANSLATION = new ObjectCodec<>(
      Translation.class,
      () -> Table.of(
              Translation::builder,
              Translation.Builder::build,
              Translation::getUnknownMembers,
              Translation.Builder::putUnknownMember)
          .required("value", Translation::getValue, Translation.Builder::value, STRING)
          .required("language", Translation::getLanguage, Translation.Builder::language, TERM)
          .required(
              "kind", Translation::getKind, Translation.Builder::kind, code(TranslationKind.class))
          .optional("by", Translation::getBy, Translation.Builder::by, STRING));

  static final ObjectCodec<Text, Text.Builder> TEXT = new ObjectCodec<>(
      Text.class,
      () -> Table.of(
              Text::builder,
              Text.Builder::build,
              Text::getUnknownMembers,
              Text.Builder::putUnknownMember)
          .required("value", Text::getValue, Text.Builder::value, STRING)
          .optional("language", Text::getLanguage, Text.Builder::language, TERM)
          .list("translations", Text::getTranslations, Text.Builder::addTranslation, TRANSLATION));

  static final ObjectCodec<Period, Period.Builder> PERIOD = new ObjectCodec<>(
      Period.class,
      () -> Table.of(
              Period::builder,
              Period.Builder::build,
              Period::getUnknownMembers,
              Period.Builder::putUnknownMember)
          .optional("start", Period::getStart, Period.Builder::start, DATE)
          .optional("end", Period::getEnd, Period.Builder::end, DATE)
          .defaulted("ongoing", false, Period::isOngoing, Period.Builder::ongoing, BOOLEAN));

  static final ObjectCodec<JurisdictionCode, JurisdictionCode.Builder> JURISDICTION_CODE =
      new ObjectCodec<>(
          JurisdictionCode.class,
          () -> Table.of(
                  JurisdictionCode::builder,
                  JurisdictionCode.Builder::build,
                  JurisdictionCode::getUnknownMembers,
                  JurisdictionCode.Builder::putUnknownMember)
              .required(
                  "scheme",
                  JurisdictionCode::getScheme,
                  JurisdictionCode.Builder::scheme,
                  code(IdentifierScheme.class))
              .required("value", JurisdictionCode::getValue, JurisdictionCode.Builder::value, TERM)
              .required(
                  "match",
                  JurisdictionCode::getMatch,
                  JurisdictionCode.Builder::match,
                  code(Match.class)));

  static final ObjectCodec<Jurisdiction, Jurisdiction.Builder> JURISDICTION = new ObjectCodec<>(
      Jurisdiction.class,
      () -> Table.of(
              Jurisdiction::builder,
              Jurisdiction.Builder::build,
              Jurisdiction::getUnknownMembers,
              Jurisdiction.Builder::putUnknownMember)
          .shared()
          .required("label", Jurisdiction::getLabel, Jurisdiction.Builder::label, TEXT)
          .required(
              "kind",
              Jurisdiction::getKind,
              Jurisdiction.Builder::kind,
              code(JurisdictionKind.class))
          .list("codes", Jurisdiction::getCodes, Jurisdiction.Builder::addCode, JURISDICTION_CODE)
          .optional(
              "within",
              Jurisdiction::getWithin,
              Jurisdiction.Builder::within,
              Tables.JURISDICTION));

  static final ObjectCodec<Citation, Citation.Builder> CITATION = new ObjectCodec<>(
      Citation.class,
      () -> Table.of(
              Citation::builder,
              Citation.Builder::build,
              Citation::getUnknownMembers,
              Citation.Builder::putUnknownMember)
          .shared()
          .required("source", Citation::getSource, Citation.Builder::source, TERM)
          .optional("locator", Citation::getLocator, Citation.Builder::locator, STRING)
          .optional("quote", Citation::getQuote, Citation.Builder::quote, TEXT)
          .optional(
              "rendering",
              Citation::getRendering,
              Citation.Builder::rendering,
              code(Rendering.class)));

  static final ObjectCodec<DatedEvent, DatedEvent.Builder> DATED_EVENT = new ObjectCodec<>(
      DatedEvent.class,
      () -> Table.of(
              DatedEvent::builder,
              DatedEvent.Builder::build,
              DatedEvent::getUnknownMembers,
              DatedEvent.Builder::putUnknownMember)
          .required("event", DatedEvent::getEvent, DatedEvent.Builder::event, code(EventKind.class))
          .required("on", DatedEvent::getOn, DatedEvent.Builder::on, DATE)
          .optional("asStated", DatedEvent::getAsStated, DatedEvent.Builder::asStated, STRING)
          .optional("label", DatedEvent::getLabel, DatedEvent.Builder::label, TEXT)
          .optional("place", DatedEvent::getPlace, DatedEvent.Builder::place, JURISDICTION)
          .list("citations", DatedEvent::getCitations, DatedEvent.Builder::addCitation, CITATION));

  static final ObjectCodec<CountPart, CountPart.Builder> COUNT_PART = new ObjectCodec<>(
      CountPart.class,
      () -> Table.of(
              CountPart::builder,
              CountPart.Builder::build,
              CountPart::getUnknownMembers,
              CountPart.Builder::putUnknownMember)
          .required("label", CountPart::getLabel, CountPart.Builder::label, TEXT)
          .optional(
              "jurisdiction",
              CountPart::getJurisdiction,
              CountPart.Builder::jurisdiction,
              JURISDICTION)
          .required("count", CountPart::getCount, CountPart.Builder::count, Tables.COUNT));

  static final ObjectCodec<Count, Count.Builder> COUNT = new ObjectCodec<>(
      Count.class,
      () -> Table.of(
              Count::builder,
              Count.Builder::build,
              Count::getUnknownMembers,
              Count.Builder::putUnknownMember)
          .required(
              "qualifier",
              Count::getQualifier,
              Count.Builder::qualifier,
              code(CountQualifier.class))
          .optional("value", Count::getValue, Count.Builder::value, INTEGER)
          .optional("upper", Count::getUpper, Count.Builder::upper, INTEGER)
          .required("unit", Count::getUnit, Count.Builder::unit, code(CountUnit.class))
          .optional("asStated", Count::getAsStated, Count.Builder::asStated, STRING)
          .optional("asOf", Count::getAsOf, Count.Builder::asOf, DATE)
          .list("breakdown", Count::getBreakdown, Count.Builder::addBreakdown, COUNT_PART)
          .list("citations", Count::getCitations, Count.Builder::addCitation, CITATION));

  static final ObjectCodec<Source, Source.Builder> SOURCE = new ObjectCodec<>(
      Source.class,
      () -> Table.of(
              Source::builder,
              Source.Builder::build,
              Source::getUnknownMembers,
              Source.Builder::putUnknownMember)
          .required("id", Source::getId, Source.Builder::id, STRING)
          .required("kind", Source::getKind, Source.Builder::kind, code(SourceKind.class))
          .required("title", Source::getTitle, Source.Builder::title, STRING)
          .optional("publisher", Source::getPublisher, Source.Builder::publisher, STRING)
          .list("authors", Source::getAuthors, Source.Builder::addAuthor, STRING)
          .optional("published", Source::getPublished, Source.Builder::published, DATE)
          .optional("retrieved", Source::getRetrieved, Source.Builder::retrieved, DATE)
          .optional("url", Source::getUrl, Source.Builder::url, STRING)
          .optional("archivedUrl", Source::getArchivedUrl, Source.Builder::archivedUrl, STRING)
          .optional("language", Source::getLanguage, Source.Builder::language, STRING)
          .extensible(Source::getExtensions, Source.Builder::putExtension));

  static final ObjectCodec<Identifier, Identifier.Builder> IDENTIFIER = new ObjectCodec<>(
      Identifier.class,
      () -> Table.of(
              Identifier::builder,
              Identifier.Builder::build,
              Identifier::getUnknownMembers,
              Identifier.Builder::putUnknownMember)
          .required(
              "scheme",
              Identifier::getScheme,
              Identifier.Builder::scheme,
              code(IdentifierScheme.class))
          .required("value", Identifier::getValue, Identifier.Builder::value, STRING));

  static final ObjectCodec<Unnamed, Unnamed.Builder> UNNAMED = new ObjectCodec<>(
      Unnamed.class,
      () -> Table.of(
              Unnamed::builder,
              Unnamed.Builder::build,
              Unnamed::getUnknownMembers,
              Unnamed.Builder::putUnknownMember)
          .personal()
          .required(
              "reason", Unnamed::getReason, Unnamed.Builder::reason, code(UnnamedReason.class))
          .optional("note", Unnamed::getNote, Unnamed.Builder::note, STRING));

  static final ObjectCodec<Office, Office.Builder> OFFICE = new ObjectCodec<>(
      Office.class,
      () -> Table.of(
              Office::builder,
              Office.Builder::build,
              Office::getUnknownMembers,
              Office.Builder::putUnknownMember)
          .personal()
          .required("title", Office::getTitle, Office.Builder::title, TEXT)
          .optional("body", Office::getBody, Office.Builder::body, TEXT)
          .list("legalBasis", Office::getLegalBasis, Office.Builder::addLegalBasis, TEXT));

  static final ObjectCodec<Party, Party.Builder> PARTY = new ObjectCodec<>(
      Party.class,
      () -> Table.of(
              Party::builder,
              Party.Builder::build,
              Party::getUnknownMembers,
              Party.Builder::putUnknownMember)
          .personal()
          .optional("id", Party::getId, Party.Builder::id, STRING)
          .required("kind", Party::getKind, Party.Builder::kind, code(PartyKind.class))
          .optional("name", Party::getName, Party.Builder::name, TEXT)
          .optional("unnamed", Party::getUnnamed, Party.Builder::unnamed, UNNAMED)
          .list("otherNames", Party::getOtherNames, Party.Builder::addOtherName, TEXT)
          .list("affiliations", Party::getAffiliations, Party.Builder::addAffiliation, TEXT)
          .optional("office", Party::getOffice, Party.Builder::office, OFFICE)
          .optional(
              "jurisdiction", Party::getJurisdiction, Party.Builder::jurisdiction, JURISDICTION)
          .optional("size", Party::getSize, Party.Builder::size, COUNT)
          .list("identifiers", Party::getIdentifiers, Party.Builder::addIdentifier, IDENTIFIER)
          .extensible(Party::getExtensions, Party.Builder::putExtension));

  static final ObjectCodec<SignatoryEvent, SignatoryEvent.Builder> SIGNATORY_EVENT =
      new ObjectCodec<>(
          SignatoryEvent.class,
          () -> Table.of(
                  SignatoryEvent::builder,
                  SignatoryEvent.Builder::build,
                  SignatoryEvent::getUnknownMembers,
                  SignatoryEvent.Builder::putUnknownMember)
              .personal()
              .required(
                  "event",
                  SignatoryEvent::getEvent,
                  SignatoryEvent.Builder::event,
                  code(SignatoryEventKind.class))
              .optional("on", SignatoryEvent::getOn, SignatoryEvent.Builder::on, DATE)
              .optional("by", SignatoryEvent::getBy, SignatoryEvent.Builder::by, PARTY)
              .optional("reason", SignatoryEvent::getReason, SignatoryEvent.Builder::reason, TEXT)
              .list(
                  "citations",
                  SignatoryEvent::getCitations,
                  SignatoryEvent.Builder::addCitation,
                  CITATION));

  static final ObjectCodec<Signatory, Signatory.Builder> SIGNATORY = new ObjectCodec<>(
      Signatory.class,
      () -> Table.of(
              Signatory::builder,
              Signatory.Builder::build,
              Signatory::getUnknownMembers,
              Signatory.Builder::putUnknownMember)
          .personal()
          .optional("id", Signatory::getId, Signatory.Builder::id, STRING)
          .required("party", Signatory::getParty, Signatory.Builder::party, PARTY)
          .required("role", Signatory::getRole, Signatory.Builder::role, code(SignatoryRole.class))
          .required(
              "capacity", Signatory::getCapacity, Signatory.Builder::capacity, code(Capacity.class))
          .optional("onBehalfOf", Signatory::getOnBehalfOf, Signatory.Builder::onBehalfOf, PARTY)
          .list("events", Signatory::getEvents, Signatory.Builder::addEvent, SIGNATORY_EVENT)
          .optional(
              "signedVersion",
              Signatory::getSignedVersion,
              Signatory.Builder::signedVersion,
              STRING)
          .optional("comment", Signatory::getComment, Signatory.Builder::comment, TEXT)
          .defaulted(
              "disclosure",
              Code.of(Disclosure.PUBLIC),
              Signatory::getDisclosure,
              Signatory.Builder::disclosure,
              code(Disclosure.class))
          .list("citations", Signatory::getCitations, Signatory.Builder::addCitation, CITATION)
          .extensible(Signatory::getExtensions, Signatory.Builder::putExtension));

  static final ObjectCodec<Roster, Roster.Builder> ROSTER = new ObjectCodec<>(
      Roster.class,
      () -> Table.of(
              Roster::builder,
              Roster.Builder::build,
              Roster::getUnknownMembers,
              Roster.Builder::putUnknownMember)
          .personal()
          .list("signatories", Roster::getSignatories, Roster.Builder::addSignatory, SIGNATORY)
          .list("declared", Roster::getDeclared, Roster.Builder::addDeclared, COUNT)
          .required(
              "completeness",
              Roster::getCompleteness,
              Roster.Builder::completeness,
              code(Completeness.class))
          .optional("order", Roster::getOrder, Roster.Builder::order, code(RosterOrder.class))
          .optional("asOf", Roster::getAsOf, Roster.Builder::asOf, DATE));

  static final ObjectCodec<Membership, Membership.Builder> MEMBERSHIP = new ObjectCodec<>(
      Membership.class,
      () -> Table.of(
              Membership::builder,
              Membership.Builder::build,
              Membership::getUnknownMembers,
              Membership.Builder::putUnknownMember)
          .personal()
          .required("party", Membership::getParty, Membership.Builder::party, PARTY)
          .required("role", Membership::getRole, Membership.Builder::role, code(MemberRole.class))
          .optional("period", Membership::getPeriod, Membership.Builder::period, PERIOD));

  static final ObjectCodec<Spokesperson, Spokesperson.Builder> SPOKESPERSON = new ObjectCodec<>(
      Spokesperson.class,
      () -> Table.of(
              Spokesperson::builder,
              Spokesperson.Builder::build,
              Spokesperson::getUnknownMembers,
              Spokesperson.Builder::putUnknownMember)
          .personal()
          .required("party", Spokesperson::getParty, Spokesperson.Builder::party, PARTY)
          .optional("role", Spokesperson::getRole, Spokesperson.Builder::role, TEXT)
          .optional(
              "speaksFor", Spokesperson::getSpeaksFor, Spokesperson.Builder::speaksFor, PARTY));

  static final ObjectCodec<Coalition, Coalition.Builder> COALITION = new ObjectCodec<>(
      Coalition.class,
      () -> Table.of(
              Coalition::builder,
              Coalition.Builder::build,
              Coalition::getUnknownMembers,
              Coalition.Builder::putUnknownMember)
          .required("id", Coalition::getId, Coalition.Builder::id, STRING)
          .optional("name", Coalition::getName, Coalition.Builder::name, TEXT)
          .optional("description", Coalition::getDescription, Coalition.Builder::description, TEXT)
          .required(
              "formation",
              Coalition::getFormation,
              Coalition.Builder::formation,
              code(Formation.class))
          .list("members", Coalition::getMembers, Coalition.Builder::addMember, MEMBERSHIP)
          .list(
              "declaredSize", Coalition::getDeclaredSize, Coalition.Builder::addDeclaredSize, COUNT)
          .list("convenors", Coalition::getConvenors, Coalition.Builder::addConvenor, PARTY)
          .list(
              "spokespersons",
              Coalition::getSpokespersons,
              Coalition.Builder::addSpokesperson,
              SPOKESPERSON)
          .list("citations", Coalition::getCitations, Coalition.Builder::addCitation, CITATION)
          .extensible(Coalition::getExtensions, Coalition.Builder::putExtension));

  static final ObjectCodec<Demand, Demand.Builder> DEMAND = new ObjectCodec<>(
      Demand.class,
      () -> Table.of(
              Demand::builder,
              Demand.Builder::build,
              Demand::getUnknownMembers,
              Demand.Builder::putUnknownMember)
          .required("id", Demand::getId, Demand.Builder::id, STRING)
          .required("statement", Demand::getStatement, Demand.Builder::statement, TEXT)
          .list("kinds", Demand::getKinds, Demand.Builder::addKind, code(DemandKind.class))
          .list("directedTo", Demand::getDirectedTo, Demand.Builder::addDirectedTo, STRING)
          .list("parts", Demand::getParts, Demand.Builder::addPart, Tables.DEMAND)
          .optional(
              "partsMode", Demand::getPartsMode, Demand.Builder::partsMode, code(PartsMode.class))
          .optional("condition", Demand::getCondition, Demand.Builder::condition, TEXT)
          .optional("deadline", Demand::getDeadline, Demand.Builder::deadline, DATE)
          .list("beneficiaries", Demand::getBeneficiaries, Demand.Builder::addBeneficiary, TEXT)
          .list("identifiers", Demand::getIdentifiers, Demand.Builder::addIdentifier, IDENTIFIER)
          .optional("attributedTo", Demand::getAttributedTo, Demand.Builder::attributedTo, PARTY)
          .list("citations", Demand::getCitations, Demand.Builder::addCitation, CITATION)
          .extensible(Demand::getExtensions, Demand.Builder::putExtension));

  static final ObjectCodec<AffectedGroup, AffectedGroup.Builder> AFFECTED_GROUP = new ObjectCodec<>(
      AffectedGroup.class,
      () -> Table.of(
              AffectedGroup::builder,
              AffectedGroup.Builder::build,
              AffectedGroup::getUnknownMembers,
              AffectedGroup.Builder::putUnknownMember)
          .required("label", AffectedGroup::getLabel, AffectedGroup.Builder::label, TEXT)
          .optional("size", AffectedGroup::getSize, AffectedGroup.Builder::size, COUNT));

  static final ObjectCodec<Assessment, Assessment.Builder> ASSESSMENT = new ObjectCodec<>(
      Assessment.class,
      () -> Table.of(
              Assessment::builder,
              Assessment.Builder::build,
              Assessment::getUnknownMembers,
              Assessment.Builder::putUnknownMember)
          .required(
              "status",
              Assessment::getStatus,
              Assessment.Builder::status,
              code(AssessmentStatus.class))
          .required("by", Assessment::getBy, Assessment.Builder::by, PARTY)
          .optional("on", Assessment::getOn, Assessment.Builder::on, DATE)
          .list("citations", Assessment::getCitations, Assessment.Builder::addCitation, CITATION));

  static final ObjectCodec<Allegation, Allegation.Builder> ALLEGATION = new ObjectCodec<>(
      Allegation.class,
      () -> Table.of(
              Allegation::builder,
              Allegation.Builder::build,
              Allegation::getUnknownMembers,
              Allegation.Builder::putUnknownMember)
          .required("id", Allegation::getId, Allegation.Builder::id, STRING)
          .required("statement", Allegation::getStatement, Allegation.Builder::statement, TEXT)
          .list("themes", Allegation::getThemes, Allegation.Builder::addTheme, code(Theme.class))
          .list(
              "jurisdictions",
              Allegation::getJurisdictions,
              Allegation.Builder::addJurisdiction,
              JURISDICTION)
          .list(
              "responsible", Allegation::getResponsible, Allegation.Builder::addResponsible, PARTY)
          .list(
              "affected", Allegation::getAffected, Allegation.Builder::addAffected, AFFECTED_GROUP)
          .optional("period", Allegation::getPeriod, Allegation.Builder::period, PERIOD)
          .list("quantities", Allegation::getQuantities, Allegation.Builder::addQuantity, COUNT)
          .list("provisions", Allegation::getProvisions, Allegation.Builder::addProvision, TEXT)
          .optional(
              "attributedTo", Allegation::getAttributedTo, Allegation.Builder::attributedTo, PARTY)
          .list(
              "assessments",
              Allegation::getAssessments,
              Allegation.Builder::addAssessment,
              ASSESSMENT)
          .list("citations", Allegation::getCitations, Allegation.Builder::addCitation, CITATION)
          .extensible(Allegation::getExtensions, Allegation.Builder::putExtension));

  static final ObjectCodec<Addressee, Addressee.Builder> ADDRESSEE = new ObjectCodec<>(
      Addressee.class,
      () -> Table.of(
              Addressee::builder,
              Addressee.Builder::build,
              Addressee::getUnknownMembers,
              Addressee.Builder::putUnknownMember)
          .personal()
          .required("party", Addressee::getParty, Addressee.Builder::party, PARTY)
          .required(
              "mode", Addressee::getMode, Addressee.Builder::mode, code(AddresseeMode.class)));

  static final ObjectCodec<LetterVersion, LetterVersion.Builder> LETTER_VERSION = new ObjectCodec<>(
      LetterVersion.class,
      () -> Table.of(
              LetterVersion::builder,
              LetterVersion.Builder::build,
              LetterVersion::getUnknownMembers,
              LetterVersion.Builder::putUnknownMember)
          .required("label", LetterVersion::getLabel, LetterVersion.Builder::label, STRING)
          .optional("on", LetterVersion::getOn, LetterVersion.Builder::on, DATE)
          .optional("text", LetterVersion::getText, LetterVersion.Builder::text, TEXT)
          .optional("digest", LetterVersion::getDigest, LetterVersion.Builder::digest, STRING)
          .optional("note", LetterVersion::getNote, LetterVersion.Builder::note, TEXT));

  static final ObjectCodec<LetterLink, LetterLink.Builder> LETTER_LINK = new ObjectCodec<>(
      LetterLink.class,
      () -> Table.of(
              LetterLink::builder,
              LetterLink.Builder::build,
              LetterLink::getUnknownMembers,
              LetterLink.Builder::putUnknownMember)
          .required("kind", LetterLink::getKind, LetterLink.Builder::kind, code(LinkKind.class))
          .optional("target", LetterLink::getTarget, LetterLink.Builder::target, STRING)
          .optional("citation", LetterLink::getCitation, LetterLink.Builder::citation, CITATION));

  static final ObjectCodec<Copy, Copy.Builder> COPY = new ObjectCodec<>(
      Copy.class,
      () -> Table.of(
              Copy::builder,
              Copy.Builder::build,
              Copy::getUnknownMembers,
              Copy.Builder::putUnknownMember)
          .required("url", Copy::getUrl, Copy.Builder::url, STRING)
          .optional("publisher", Copy::getPublisher, Copy.Builder::publisher, STRING)
          .optional("language", Copy::getLanguage, Copy.Builder::language, STRING));

  static final ObjectCodec<JointLetter, JointLetter.Builder> JOINT_LETTER = new ObjectCodec<>(
      JointLetter.class,
      () -> Table.of(
              JointLetter::builder,
              JointLetter.Builder::build,
              JointLetter::getUnknownMembers,
              JointLetter.Builder::putUnknownMember)
          .required("id", JointLetter::getId, JointLetter.Builder::id, STRING)
          .required("kind", JointLetter::getKind, JointLetter.Builder::kind, code(LetterKind.class))
          .optional(
              "status",
              JointLetter::getStatus,
              JointLetter.Builder::status,
              code(LetterStatus.class))
          .required("title", JointLetter::getTitle, JointLetter.Builder::title, TEXT)
          .list(
              "identifiers",
              JointLetter::getIdentifiers,
              JointLetter.Builder::addIdentifier,
              IDENTIFIER)
          .list("events", JointLetter::getEvents, JointLetter.Builder::addEvent, DATED_EVENT)
          .list(
              "versions", JointLetter::getVersions, JointLetter.Builder::addVersion, LETTER_VERSION)
          .optional("coalition", JointLetter::getCoalition, JointLetter.Builder::coalition, STRING)
          .list(
              "addressees",
              JointLetter::getAddressees,
              JointLetter.Builder::addAddressee,
              ADDRESSEE)
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
          .list(
              "disclaimers", JointLetter::getDisclaimers, JointLetter.Builder::addDisclaimer, TEXT)
          .list("citations", JointLetter::getCitations, JointLetter.Builder::addCitation, CITATION)
          .extensible(JointLetter::getExtensions, JointLetter.Builder::putExtension));

  static final ObjectCodec<Position, Position.Builder> POSITION = new ObjectCodec<>(
      Position.class,
      () -> Table.of(
              Position::builder,
              Position.Builder::build,
              Position::getUnknownMembers,
              Position.Builder::putUnknownMember)
          .required("on", Position::getOn, Position.Builder::on, STRING)
          .required(
              "position",
              Position::getPosition,
              Position.Builder::position,
              code(PositionKind.class))
          .list("citations", Position::getCitations, Position.Builder::addCitation, CITATION));

  static final ObjectCodec<OfficialResponse, OfficialResponse.Builder> OFFICIAL_RESPONSE =
      new ObjectCodec<>(
          OfficialResponse.class,
          () -> Table.of(
                  OfficialResponse::builder,
                  OfficialResponse.Builder::build,
                  OfficialResponse::getUnknownMembers,
                  OfficialResponse.Builder::putUnknownMember)
              .required("id", OfficialResponse::getId, OfficialResponse.Builder::id, STRING)
              .list(
                  "respondsTo",
                  OfficialResponse::getRespondsTo,
                  OfficialResponse.Builder::addRespondsTo,
                  STRING)
              .required(
                  "issuer", OfficialResponse::getIssuer, OfficialResponse.Builder::issuer, PARTY)
              .required(
                  "relation",
                  OfficialResponse::getRelation,
                  OfficialResponse.Builder::relation,
                  code(Relation.class))
              .optional(
                  "spokesperson",
                  OfficialResponse::getSpokesperson,
                  OfficialResponse.Builder::spokesperson,
                  PARTY)
              .list(
                  "kinds",
                  OfficialResponse::getKinds,
                  OfficialResponse.Builder::addKind,
                  code(ResponseKind.class))
              .optional(
                  "stance",
                  OfficialResponse::getStance,
                  OfficialResponse.Builder::stance,
                  code(Stance.class))
              .required(
                  "channel",
                  OfficialResponse::getChannel,
                  OfficialResponse.Builder::channel,
                  code(Channel.class))
              .optional(
                  "prompt", OfficialResponse::getPrompt, OfficialResponse.Builder::prompt, TEXT)
              .optional("asOf", OfficialResponse::getAsOf, OfficialResponse.Builder::asOf, DATE)
              .list(
                  "events",
                  OfficialResponse::getEvents,
                  OfficialResponse.Builder::addEvent,
                  DATED_EVENT)
              .optional("text", OfficialResponse::getText, OfficialResponse.Builder::text, TEXT)
              .list(
                  "positions",
                  OfficialResponse::getPositions,
                  OfficialResponse.Builder::addPosition,
                  POSITION)
              .list(
                  "citations",
                  OfficialResponse::getCitations,
                  OfficialResponse.Builder::addCitation,
                  CITATION)
              .extensible(OfficialResponse::getExtensions, OfficialResponse.Builder::putExtension));

  static final ObjectCodec<Dossier, Dossier.Builder> DOSSIER = new ObjectCodec<>(
      Dossier.class,
      () -> Table.of(
              Dossier::builder,
              Dossier.Builder::build,
              Dossier::getUnknownMembers,
              Dossier.Builder::putUnknownMember)
          .required("id", Dossier::getId, Dossier.Builder::id, STRING)
          .required("title", Dossier::getTitle, Dossier.Builder::title, TEXT)
          .list("sources", Dossier::getSources, Dossier.Builder::addSource, SOURCE)
          .list("coalitions", Dossier::getCoalitions, Dossier.Builder::addCoalition, COALITION)
          .list("letters", Dossier::getLetters, Dossier.Builder::addLetter, JOINT_LETTER)
          .list("responses", Dossier::getResponses, Dossier.Builder::addResponse, OFFICIAL_RESPONSE)
          .list("events", Dossier::getEvents, Dossier.Builder::addEvent, DATED_EVENT)
          .optional("revision", Dossier::getRevision, Dossier.Builder::revision, STRING)
          .extensible(Dossier::getExtensions, Dossier.Builder::putExtension));

  private static final List<ObjectCodec<?, ?>> ALL = List.of(
      TRANSLATION,
      TEXT,
      PERIOD,
      JURISDICTION_CODE,
      JURISDICTION,
      CITATION,
      DATED_EVENT,
      COUNT_PART,
      COUNT,
      SOURCE,
      IDENTIFIER,
      UNNAMED,
      OFFICE,
      PARTY,
      SIGNATORY_EVENT,
      SIGNATORY,
      ROSTER,
      MEMBERSHIP,
      SPOKESPERSON,
      COALITION,
      DEMAND,
      AFFECTED_GROUP,
      ASSESSMENT,
      ALLEGATION,
      ADDRESSEE,
      LETTER_VERSION,
      LETTER_LINK,
      COPY,
      JOINT_LETTER,
      POSITION,
      OFFICIAL_RESPONSE,
      DOSSIER);

  private Tables() {}

  /** Returns the tables of all types. */
  public static List<ObjectCodec<?, ?>> all() {
    return ALL;
  }
}
