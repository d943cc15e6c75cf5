package org.jointletter.codec;

import static org.jointletter.codec.Recurring.recurring;
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
@Accessed
public final class Tables {

  static final ObjectCodec<Translation> TRANSLATION = new ObjectCodec<>(
      Translation.class,
      () -> Table.of(new TranslationAccess())
          .required("value", TranslationAccess.VALUE, STRING)
          .required("language", TranslationAccess.LANGUAGE, TERM)
          .required("kind", TranslationAccess.KIND, code(TranslationKind.class))
          .optional("by", TranslationAccess.BY, STRING));

  static final ObjectCodec<Text> TEXT = new ObjectCodec<>(
      Text.class,
      () -> Table.of(new TextAccess())
          .required("value", TextAccess.VALUE, STRING)
          .optional("language", TextAccess.LANGUAGE, TERM)
          .list("translations", TextAccess.TRANSLATIONS, TRANSLATION));

  static final ObjectCodec<Period> PERIOD = new ObjectCodec<>(
      Period.class,
      () -> Table.of(new PeriodAccess())
          .optional("start", PeriodAccess.START, DATE)
          .optional("end", PeriodAccess.END, DATE)
          .defaulted("ongoing", false, PeriodAccess.ONGOING, BOOLEAN));

  static final ObjectCodec<JurisdictionCode> JURISDICTION_CODE = new ObjectCodec<>(
      JurisdictionCode.class,
      () -> Table.of(new JurisdictionCodeAccess())
          .required("scheme", JurisdictionCodeAccess.SCHEME, code(IdentifierScheme.class))
          .required("value", JurisdictionCodeAccess.VALUE, TERM)
          .required("match", JurisdictionCodeAccess.MATCH, code(Match.class)));

  static final ObjectCodec<Jurisdiction> JURISDICTION = new ObjectCodec<>(
      Jurisdiction.class,
      () -> Table.of(new JurisdictionAccess())
          .required("label", JurisdictionAccess.LABEL, TEXT)
          .required("kind", JurisdictionAccess.KIND, code(JurisdictionKind.class))
          .list("codes", JurisdictionAccess.CODES, recurring(JURISDICTION_CODE))
          .optional("within", JurisdictionAccess.WITHIN, recurring(Tables.JURISDICTION)));

  static final ObjectCodec<Citation> CITATION = new ObjectCodec<>(
      Citation.class,
      () -> Table.of(new CitationAccess())
          .required("source", CitationAccess.SOURCE, TERM)
          .optional("locator", CitationAccess.LOCATOR, STRING)
          .optional("quote", CitationAccess.QUOTE, TEXT)
          .optional("rendering", CitationAccess.RENDERING, code(Rendering.class)));

  static final ObjectCodec<DatedEvent> DATED_EVENT = new ObjectCodec<>(
      DatedEvent.class,
      () -> Table.of(new DatedEventAccess())
          .required("event", DatedEventAccess.EVENT, code(EventKind.class))
          .required("on", DatedEventAccess.ON, DATE)
          .optional("asStated", DatedEventAccess.AS_STATED, STRING)
          .optional("label", DatedEventAccess.LABEL, TEXT)
          .optional("place", DatedEventAccess.PLACE, recurring(Tables.JURISDICTION))
          .list("citations", DatedEventAccess.CITATIONS, recurring(CITATION)));

  static final ObjectCodec<CountPart> COUNT_PART = new ObjectCodec<>(
      CountPart.class,
      () -> Table.of(new CountPartAccess())
          .required("label", CountPartAccess.LABEL, TEXT)
          .optional("jurisdiction", CountPartAccess.JURISDICTION, recurring(Tables.JURISDICTION))
          .required("count", CountPartAccess.COUNT, Tables.COUNT));

  static final ObjectCodec<Count> COUNT = new ObjectCodec<>(
      Count.class,
      () -> Table.of(new CountAccess())
          .required("qualifier", CountAccess.QUALIFIER, code(CountQualifier.class))
          .optional("value", CountAccess.VALUE, INTEGER)
          .optional("upper", CountAccess.UPPER, INTEGER)
          .required("unit", CountAccess.UNIT, code(CountUnit.class))
          .optional("asStated", CountAccess.AS_STATED, STRING)
          .optional("asOf", CountAccess.AS_OF, DATE)
          .list("breakdown", CountAccess.BREAKDOWN, COUNT_PART)
          .list("citations", CountAccess.CITATIONS, recurring(CITATION)));

  static final ObjectCodec<Source> SOURCE = new ObjectCodec<>(
      Source.class,
      () -> Table.of(new SourceAccess())
          .required("id", SourceAccess.ID, STRING)
          .required("kind", SourceAccess.KIND, code(SourceKind.class))
          .required("title", SourceAccess.TITLE, STRING)
          .optional("publisher", SourceAccess.PUBLISHER, STRING)
          .list("authors", SourceAccess.AUTHORS, STRING)
          .optional("published", SourceAccess.PUBLISHED, DATE)
          .optional("retrieved", SourceAccess.RETRIEVED, DATE)
          .optional("url", SourceAccess.URL, STRING)
          .optional("archivedUrl", SourceAccess.ARCHIVED_URL, STRING)
          .optional("language", SourceAccess.LANGUAGE, STRING));

  static final ObjectCodec<Identifier> IDENTIFIER = new ObjectCodec<>(
      Identifier.class,
      () -> Table.of(new IdentifierAccess())
          .required("scheme", IdentifierAccess.SCHEME, code(IdentifierScheme.class))
          .required("value", IdentifierAccess.VALUE, STRING));

  static final ObjectCodec<Unnamed> UNNAMED = new ObjectCodec<>(
      Unnamed.class,
      () -> Table.of(new UnnamedAccess())
          .required("reason", UnnamedAccess.REASON, code(UnnamedReason.class))
          .optional("note", UnnamedAccess.NOTE, STRING));

  static final ObjectCodec<Office> OFFICE = new ObjectCodec<>(
      Office.class,
      () -> Table.of(new OfficeAccess())
          .required("title", OfficeAccess.TITLE, TEXT)
          .optional("body", OfficeAccess.BODY, TEXT)
          .list("legalBasis", OfficeAccess.LEGAL_BASIS, TEXT));

  static final ObjectCodec<Party> PARTY = new ObjectCodec<>(
      Party.class,
      () -> Table.of(new PartyAccess())
          .optional("id", PartyAccess.ID, STRING)
          .required("kind", PartyAccess.KIND, code(PartyKind.class))
          .optional("name", PartyAccess.NAME, TEXT)
          .optional("unnamed", PartyAccess.UNNAMED, UNNAMED)
          .list("otherNames", PartyAccess.OTHER_NAMES, TEXT)
          .list("affiliations", PartyAccess.AFFILIATIONS, recurring(TEXT))
          .optional("office", PartyAccess.OFFICE, OFFICE)
          .optional("jurisdiction", PartyAccess.JURISDICTION, recurring(Tables.JURISDICTION))
          .optional("size", PartyAccess.SIZE, COUNT)
          .list("identifiers", PartyAccess.IDENTIFIERS, IDENTIFIER));

  static final ObjectCodec<SignatoryEvent> SIGNATORY_EVENT = new ObjectCodec<>(
      SignatoryEvent.class,
      () -> Table.of(new SignatoryEventAccess())
          .required("event", SignatoryEventAccess.EVENT, code(SignatoryEventKind.class))
          .optional("on", SignatoryEventAccess.ON, DATE)
          .optional("by", SignatoryEventAccess.BY, recurring(PARTY))
          .optional("reason", SignatoryEventAccess.REASON, TEXT)
          .list("citations", SignatoryEventAccess.CITATIONS, recurring(CITATION)));

  static final ObjectCodec<Signatory> SIGNATORY = new ObjectCodec<>(
      Signatory.class,
      () -> Table.of(new SignatoryAccess())
          .optional("id", SignatoryAccess.ID, STRING)
          .required("party", SignatoryAccess.PARTY, PARTY)
          .required("role", SignatoryAccess.ROLE, code(SignatoryRole.class))
          .required("capacity", SignatoryAccess.CAPACITY, code(Capacity.class))
          .optional("onBehalfOf", SignatoryAccess.ON_BEHALF_OF, recurring(PARTY))
          .list("events", SignatoryAccess.EVENTS, recurring(SIGNATORY_EVENT))
          .optional("signedVersion", SignatoryAccess.SIGNED_VERSION, STRING)
          .optional("comment", SignatoryAccess.COMMENT, TEXT)
          .defaulted(
              "disclosure",
              Code.of(Disclosure.PUBLIC),
              SignatoryAccess.DISCLOSURE,
              code(Disclosure.class))
          .list("citations", SignatoryAccess.CITATIONS, recurring(CITATION)));

  static final ObjectCodec<Roster> ROSTER = new ObjectCodec<>(
      Roster.class,
      () -> Table.of(new RosterAccess())
          .list("signatories", RosterAccess.SIGNATORIES, SIGNATORY)
          .list("declared", RosterAccess.DECLARED, COUNT)
          .required("completeness", RosterAccess.COMPLETENESS, code(Completeness.class))
          .optional("order", RosterAccess.ORDER, code(RosterOrder.class))
          .optional("asOf", RosterAccess.AS_OF, DATE));

  static final ObjectCodec<Membership> MEMBERSHIP = new ObjectCodec<>(
      Membership.class,
      () -> Table.of(new MembershipAccess())
          .required("party", MembershipAccess.PARTY, PARTY)
          .required("role", MembershipAccess.ROLE, code(MemberRole.class))
          .optional("period", MembershipAccess.PERIOD, recurring(PERIOD)));

  static final ObjectCodec<Spokesperson> SPOKESPERSON = new ObjectCodec<>(
      Spokesperson.class,
      () -> Table.of(new SpokespersonAccess())
          .required("party", SpokespersonAccess.PARTY, PARTY)
          .optional("role", SpokespersonAccess.ROLE, TEXT)
          .optional("speaksFor", SpokespersonAccess.SPEAKS_FOR, recurring(PARTY)));

  static final ObjectCodec<Coalition> COALITION = new ObjectCodec<>(
      Coalition.class,
      () -> Table.of(new CoalitionAccess())
          .required("id", CoalitionAccess.ID, STRING)
          .optional("name", CoalitionAccess.NAME, TEXT)
          .optional("description", CoalitionAccess.DESCRIPTION, TEXT)
          .required("formation", CoalitionAccess.FORMATION, code(Formation.class))
          .list("members", CoalitionAccess.MEMBERS, MEMBERSHIP)
          .list("declaredSize", CoalitionAccess.DECLARED_SIZE, COUNT)
          .list("convenors", CoalitionAccess.CONVENORS, PARTY)
          .list("spokespersons", CoalitionAccess.SPOKESPERSONS, SPOKESPERSON)
          .list("citations", CoalitionAccess.CITATIONS, recurring(CITATION)));

  static final ObjectCodec<Demand> DEMAND = new ObjectCodec<>(
      Demand.class,
      () -> Table.of(new DemandAccess())
          .required("id", DemandAccess.ID, recurring(STRING))
          .required("statement", DemandAccess.STATEMENT, TEXT)
          .list("kinds", DemandAccess.KINDS, code(DemandKind.class))
          .list("directedTo", DemandAccess.DIRECTED_TO, recurring(STRING))
          .list("parts", DemandAccess.PARTS, Tables.DEMAND)
          .optional("partsMode", DemandAccess.PARTS_MODE, code(PartsMode.class))
          .optional("condition", DemandAccess.CONDITION, TEXT)
          .optional("deadline", DemandAccess.DEADLINE, DATE)
          .list("beneficiaries", DemandAccess.BENEFICIARIES, TEXT)
          .list("identifiers", DemandAccess.IDENTIFIERS, IDENTIFIER)
          .optional("attributedTo", DemandAccess.ATTRIBUTED_TO, recurring(PARTY))
          .list("citations", DemandAccess.CITATIONS, recurring(CITATION)));

  static final ObjectCodec<AffectedGroup> AFFECTED_GROUP = new ObjectCodec<>(
      AffectedGroup.class,
      () -> Table.of(new AffectedGroupAccess())
          .required("label", AffectedGroupAccess.LABEL, TEXT)
          .optional("size", AffectedGroupAccess.SIZE, COUNT));

  static final ObjectCodec<Assessment> ASSESSMENT = new ObjectCodec<>(
      Assessment.class,
      () -> Table.of(new AssessmentAccess())
          .required("status", AssessmentAccess.STATUS, code(AssessmentStatus.class))
          .required("by", AssessmentAccess.BY, recurring(PARTY))
          .optional("on", AssessmentAccess.ON, DATE)
          .list("citations", AssessmentAccess.CITATIONS, recurring(CITATION)));

  static final ObjectCodec<Allegation> ALLEGATION = new ObjectCodec<>(
      Allegation.class,
      () -> Table.of(new AllegationAccess())
          .required("id", AllegationAccess.ID, recurring(STRING))
          .required("statement", AllegationAccess.STATEMENT, TEXT)
          .list("themes", AllegationAccess.THEMES, code(Theme.class))
          .list("jurisdictions", AllegationAccess.JURISDICTIONS, recurring(Tables.JURISDICTION))
          .list("responsible", AllegationAccess.RESPONSIBLE, recurring(PARTY))
          .list("affected", AllegationAccess.AFFECTED, AFFECTED_GROUP)
          .optional("period", AllegationAccess.PERIOD, recurring(PERIOD))
          .list("quantities", AllegationAccess.QUANTITIES, COUNT)
          .list("provisions", AllegationAccess.PROVISIONS, TEXT)
          .optional("attributedTo", AllegationAccess.ATTRIBUTED_TO, recurring(PARTY))
          .list("assessments", AllegationAccess.ASSESSMENTS, ASSESSMENT)
          .list("citations", AllegationAccess.CITATIONS, recurring(CITATION)));

  static final ObjectCodec<Addressee> ADDRESSEE = new ObjectCodec<>(
      Addressee.class,
      () -> Table.of(new AddresseeAccess())
          .required("party", AddresseeAccess.PARTY, recurring(PARTY))
          .required("mode", AddresseeAccess.MODE, code(AddresseeMode.class)));

  static final ObjectCodec<LetterVersion> LETTER_VERSION = new ObjectCodec<>(
      LetterVersion.class,
      () -> Table.of(new LetterVersionAccess())
          .required("label", LetterVersionAccess.LABEL, STRING)
          .optional("on", LetterVersionAccess.ON, DATE)
          .optional("text", LetterVersionAccess.TEXT, TEXT)
          .optional("digest", LetterVersionAccess.DIGEST, STRING)
          .optional("note", LetterVersionAccess.NOTE, TEXT));

  static final ObjectCodec<LetterLink> LETTER_LINK = new ObjectCodec<>(
      LetterLink.class,
      () -> Table.of(new LetterLinkAccess())
          .required("kind", LetterLinkAccess.KIND, code(LinkKind.class))
          .optional("target", LetterLinkAccess.TARGET, STRING)
          .optional("citation", LetterLinkAccess.CITATION, recurring(CITATION)));

  static final ObjectCodec<Copy> COPY = new ObjectCodec<>(
      Copy.class,
      () -> Table.of(new CopyAccess())
          .required("url", CopyAccess.URL, STRING)
          .optional("publisher", CopyAccess.PUBLISHER, STRING)
          .optional("language", CopyAccess.LANGUAGE, STRING));

  static final ObjectCodec<JointLetter> JOINT_LETTER = new ObjectCodec<>(
      JointLetter.class,
      () -> Table.of(new JointLetterAccess())
          .required("id", JointLetterAccess.ID, recurring(STRING))
          .required("kind", JointLetterAccess.KIND, code(LetterKind.class))
          .optional("status", JointLetterAccess.STATUS, code(LetterStatus.class))
          .required("title", JointLetterAccess.TITLE, TEXT)
          .list("identifiers", JointLetterAccess.IDENTIFIERS, IDENTIFIER)
          .list("events", JointLetterAccess.EVENTS, DATED_EVENT)
          .list("versions", JointLetterAccess.VERSIONS, LETTER_VERSION)
          .optional("coalition", JointLetterAccess.COALITION, STRING)
          .list("addressees", JointLetterAccess.ADDRESSEES, ADDRESSEE)
          .required("roster", JointLetterAccess.ROSTER, ROSTER)
          .optional("subject", JointLetterAccess.SUBJECT, TEXT)
          .list("demands", JointLetterAccess.DEMANDS, DEMAND)
          .list("allegations", JointLetterAccess.ALLEGATIONS, ALLEGATION)
          .list("spokespersons", JointLetterAccess.SPOKESPERSONS, SPOKESPERSON)
          .list("links", JointLetterAccess.LINKS, LETTER_LINK)
          .list("copies", JointLetterAccess.COPIES, COPY)
          .list("disclaimers", JointLetterAccess.DISCLAIMERS, TEXT)
          .list("citations", JointLetterAccess.CITATIONS, recurring(CITATION)));

  static final ObjectCodec<Position> POSITION = new ObjectCodec<>(
      Position.class,
      () -> Table.of(new PositionAccess())
          .required("on", PositionAccess.ON, recurring(STRING))
          .required("position", PositionAccess.POSITION, code(PositionKind.class))
          .list("citations", PositionAccess.CITATIONS, recurring(CITATION)));

  static final ObjectCodec<OfficialResponse> OFFICIAL_RESPONSE = new ObjectCodec<>(
      OfficialResponse.class,
      () -> Table.of(new OfficialResponseAccess())
          .required("id", OfficialResponseAccess.ID, STRING)
          .list("respondsTo", OfficialResponseAccess.RESPONDS_TO, recurring(STRING))
          .required("issuer", OfficialResponseAccess.ISSUER, recurring(PARTY))
          .required("relation", OfficialResponseAccess.RELATION, code(Relation.class))
          .optional("spokesperson", OfficialResponseAccess.SPOKESPERSON, PARTY)
          .list("kinds", OfficialResponseAccess.KINDS, code(ResponseKind.class))
          .optional("stance", OfficialResponseAccess.STANCE, code(Stance.class))
          .required("channel", OfficialResponseAccess.CHANNEL, code(Channel.class))
          .optional("prompt", OfficialResponseAccess.PROMPT, TEXT)
          .optional("asOf", OfficialResponseAccess.AS_OF, DATE)
          .list("events", OfficialResponseAccess.EVENTS, DATED_EVENT)
          .optional("text", OfficialResponseAccess.TEXT, TEXT)
          .list("positions", OfficialResponseAccess.POSITIONS, POSITION)
          .list("citations", OfficialResponseAccess.CITATIONS, recurring(CITATION)));

  static final ObjectCodec<Dossier> DOSSIER = new ObjectCodec<>(
      Dossier.class,
      () -> Table.of(new DossierAccess())
          .required("id", DossierAccess.ID, STRING)
          .required("title", DossierAccess.TITLE, TEXT)
          .list("sources", DossierAccess.SOURCES, SOURCE)
          .list("coalitions", DossierAccess.COALITIONS, COALITION)
          .list("letters", DossierAccess.LETTERS, JOINT_LETTER)
          .list("responses", DossierAccess.RESPONSES, OFFICIAL_RESPONSE)
          .list("events", DossierAccess.EVENTS, DATED_EVENT)
          .optional("revision", DossierAccess.REVISION, STRING));

  private static final List<ObjectCodec<?>> ALL = List.of(
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
  public static List<ObjectCodec<?>> all() {
    return ALL;
  }
}
