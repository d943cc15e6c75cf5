package org.jointletter.publicview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jointletter.attribute.AddresseeAttributes;
import org.jointletter.attribute.AllegationAttributes;
import org.jointletter.attribute.AssessmentAttributes;
import org.jointletter.attribute.Attribute;
import org.jointletter.attribute.CitationAttributes;
import org.jointletter.attribute.CoalitionAttributes;
import org.jointletter.attribute.CopyAttributes;
import org.jointletter.attribute.DemandAttributes;
import org.jointletter.attribute.DossierAttributes;
import org.jointletter.attribute.EventAttributes;
import org.jointletter.attribute.IdentifierAttributes;
import org.jointletter.attribute.JointLetterAttributes;
import org.jointletter.attribute.LinkAttributes;
import org.jointletter.attribute.OfficialResponseAttributes;
import org.jointletter.attribute.PartyAttributes;
import org.jointletter.attribute.PositionAttributes;
import org.jointletter.attribute.QuantityAttributes;
import org.jointletter.attribute.ResponseTargetAttributes;
import org.jointletter.attribute.RosterAttributes;
import org.jointletter.attribute.SignatoryAttributes;
import org.jointletter.attribute.SignatoryEventAttributes;
import org.jointletter.attribute.SourceAttributes;
import org.jointletter.attribute.SpokespersonAttributes;
import org.jointletter.attribute.StatementAttributes;
import org.jointletter.attribute.SurveyAttributes;
import org.jointletter.attribute.TextAttributes;
import org.jointletter.attribute.TranslationAttributes;
import org.jointletter.attribute.VersionAttributes;
import org.jointletter.model.Addressee;
import org.jointletter.model.Allegation;
import org.jointletter.model.Assessment;
import org.jointletter.model.Citation;
import org.jointletter.model.Coalition;
import org.jointletter.model.Copy;
import org.jointletter.model.Demand;
import org.jointletter.model.Event;
import org.jointletter.model.Identifier;
import org.jointletter.model.Membership;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Party;
import org.jointletter.model.Quantity;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryEvent;
import org.jointletter.model.Source;
import org.jointletter.model.Spokesperson;
import org.jointletter.model.Statement;
import org.jointletter.model.Survey;
import org.jointletter.model.Text;
import org.jointletter.model.Translation;
import org.jointletter.model.Version;
import org.jointletter.publicview.CountDecision.Counting;
import org.jointletter.publicview.text.TextRedaction;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.IdentifierScheme;
import org.jointletter.vocabulary.MemberRole;
import org.jointletter.vocabulary.Qualifier;
import org.jointletter.vocabulary.SignatoryRole;
import org.jspecify.annotations.Nullable;

/** The decisions on what is shown that do not follow from the type of an attribute. */
final class Decisions {

  /** All decisions. */
  static final Rules RULES = new Rules();

  static {
    decideOnPlaces();
    decideOnWithheldParties();
    decideOnWordsOfWithheldParties();
    decideOnCounts();
    decideOnIds();
    decideOnIdentifiers();
    decideOnTexts();
    decideOnSources();
  }

  /** The language of a translation whose language is not shown. */
  private static final String UNDETERMINED = "und";

  /** The code in the place of a currency that is not shown. */
  private static final String NO_CURRENCY = "XXX";

  private Decisions() {}

  /** Numbers are hidden by coalition and by letter; only a letter's own wording keeps them. */
  private static void decideOnPlaces() {
    RULES
        .on(DossierAttributes.COALITIONS)
        .within((dossier, coalition, scope) -> scope.plan().ofCoalition(coalition.getId()));
    RULES
        .on(DossierAttributes.LETTERS)
        .within((dossier, letter, scope) -> scope.plan().ofLetter(letter.getId()));
    RULES
        .on(DossierAttributes.RESPONSES)
        .within((dossier, response, scope) -> scope.plan().ofResponse(response.getId()));
    for (Attribute<?, ?, ?> wording : List.of(
        VersionAttributes.TEXT,
        DemandAttributes.STATEMENT,
        DemandAttributes.CONDITION,
        DemandAttributes.IDENTIFIERS,
        DemandAttributes.QUANTITIES,
        AllegationAttributes.STATEMENT,
        AllegationAttributes.JURISDICTIONS,
        AllegationAttributes.PERIOD,
        AllegationAttributes.QUANTITIES,
        AllegationAttributes.NORMS,
        AllegationAttributes.TOPICS,
        AllegationAttributes.IDENTIFIERS,
        StatementAttributes.STATEMENT,
        StatementAttributes.QUANTITIES,
        JointLetterAttributes.SERIES,
        JointLetterAttributes.PROCEDURE)) {
      RULES.on(wording).within((holder, value, scope) -> scope.ofOwnWording());
    }
  }

  /** One entry, at the end, stands for all that are withheld: it does not show their places. */
  private static void decideOnWithheldParties() {
    RULES.on(CoalitionAttributes.MEMBERS).gathered(Decisions::member);
    RULES.on(CoalitionAttributes.CONVENORS).gathered(Decisions::party);
    RULES.on(CoalitionAttributes.SPOKESPERSONS).gathered(Decisions::spokesperson);
    RULES.on(JointLetterAttributes.ADDRESSEES).gathered(Decisions::addressee);
    RULES.on(JointLetterAttributes.SPOKESPERSONS).gathered(Decisions::spokesperson);
    RULES.on(RosterAttributes.SIGNATORIES).gathered(Decisions::signatory);
    RULES.on(AllegationAttributes.RESPONSIBLE).gathered(Decisions::party);
    RULES.on(EventAttributes.BY).gathered(Decisions::party);
    RULES.on(AddresseeAttributes.ON_BEHALF_OF).gathered(Decisions::party);
    RULES.on(SignatoryAttributes.ON_BEHALF_OF).gathered(Decisions::party);
    RULES.on(SpokespersonAttributes.ON_BEHALF_OF).gathered(Decisions::party);
    RULES.on(AllegationAttributes.AFFECTED).gathered(Decisions::party);
    RULES.on(DemandAttributes.BENEFICIARIES).gathered(Decisions::party);
    RULES.on(OfficialResponseAttributes.ISSUERS).gathered(Decisions::party);
    RULES.on(OfficialResponseAttributes.ON_BEHALF_OF).gathered(Decisions::party);
    RULES.on(OfficialResponseAttributes.RECIPIENTS).gathered(Decisions::addressee);
    RULES.on(DemandAttributes.DIRECTED_TO).all(Decisions::directedTo);
    RULES.on(StatementAttributes.DIRECTED_TO).all(Decisions::directedTo);
    RULES.on(PartyAttributes.OF, Decisions::party);
  }

  private static Party party(Party party, Scope scope, Rebuild<Party, ?> rebuild) {
    return scope.plan().withheld().include(party)
        ? WithheldGroup.ANYONE
        : rebuild.byAttributes(party, scope);
  }

  private static Party party(Object holder, List<Party> withheld, Scope scope) {
    return WithheldGroup.ANYONE;
  }

  private static Membership member(Object holder, List<Membership> withheld, Scope scope) {
    Party members = WithheldGroup.ofMembers(withheld, scope.plan().smallest());
    return Membership.builder().party(members).role(MemberRole.MEMBER).build();
  }

  private static Spokesperson spokesperson(
      Object holder, List<Spokesperson> withheld, Scope scope) {
    return Spokesperson.builder().party(WithheldGroup.ANYONE).build();
  }

  private static Addressee addressee(Object holder, List<Addressee> withheld, Scope scope) {
    Optional<String> id = scope.plan().addressee(scope.letter());
    return Addressee.of(WithheldGroup.ANYONE.toBuilder().id(id).build());
  }

  private static Signatory signatory(Roster roster, List<Signatory> withheld, Scope scope) {
    Signatory group = Signatory.of(
        WithheldGroup.ofSignatories(withheld, roster.getDeclared(), scope.plan().smallest()),
        Capacity.UNKNOWN);
    // Where signatories are not listed, somebody who did not sign is withheld.
    return roster.getCompleteness().is(Completeness.NOT_LISTED)
        ? group.toBuilder().role(Code.of(SignatoryRole.class, "withheld")).build()
        : group;
  }

  /** A demand that is directed to a withheld party stays directed: without ids, it is to all. */
  private static List<String> directedTo(Object demand, List<String> ids, Scope scope) {
    Plan plan = scope.plan();
    List<String> shown = ids.stream()
        .filter(id -> !plan.withheld().includeId(id))
        .flatMap(id -> Stream.ofNullable(plan.partyId(id)))
        .toList();
    return shown.size() == ids.size()
        ? shown
        : Stream.concat(shown.stream(), plan.addressee(scope.letter()).stream())
            .distinct()
            .toList();
  }

  /** The words of a withheld party are not quoted. */
  private static void decideOnWordsOfWithheldParties() {
    RULES
        .on(SignatoryEventAttributes.REASON)
        .leftOut((event, scope) -> scope.plan().withheld().include(event.getBy()));
    RULES
        .on(SignatoryEventAttributes.CITATIONS)
        .within((event, citation, scope) -> scope.saidBy(event.getBy()));
    RULES.on(EventAttributes.LABEL).leftOut(Decisions::isByWithheld);
    RULES.on(EventAttributes.QUANTITIES).leftOut(Decisions::isByWithheld);
    RULES.on(EventAttributes.CITATIONS).within((event, citation, scope) -> {
      Scope within = scope;
      for (Party party : event.getBy()) {
        within = within.saidBy(Optional.of(party));
      }
      return within;
    });
    RULES
        .on(DemandAttributes.CITATIONS)
        .within((demand, citation, scope) -> scope.saidBy(demand.getAttributedTo()));
    RULES
        .on(StatementAttributes.CITATIONS)
        .within((statement, citation, scope) -> scope.saidBy(statement.getAttributedTo()));
    RULES
        .on(SurveyAttributes.CITATIONS)
        .within((survey, citation, scope) -> scope.saidBy(survey.getBy()));
    RULES
        .on(AssessmentAttributes.REASON)
        .leftOut((assessment, scope) -> scope.plan().withheld().include(assessment.getBy()));
    RULES
        .on(AllegationAttributes.CITATIONS)
        .within((allegation, citation, scope) -> scope.saidBy(allegation.getAttributedTo()));
    RULES
        .on(AssessmentAttributes.CITATIONS)
        .within((assessment, citation, scope) -> scope.saidBy(Optional.of(assessment.getBy())));
    RULES
        .on(OfficialResponseAttributes.CITATIONS)
        .within((response, citation, scope) -> saidBy(response, scope));
    RULES
        .on(OfficialResponseAttributes.POSITIONS)
        .within((response, position, scope) -> saidBy(response, scope));
    RULES
        .on(OfficialResponseAttributes.RESPONDS_TO)
        .within((response, target, scope) -> saidBy(response, scope));
    RULES
        .on(OfficialResponseAttributes.LINKS)
        .within((response, link, scope) -> saidBy(response, scope));
    // The words of an entry are gone with it; those of a coalition are not a party's.
    RULES.onWordsBesideParties(WithheldParties.ENTRIES);
    RULES.onWordsBesideParties(Set.of(
        Allegation.class,
        Assessment.class,
        Citation.class,
        Coalition.class,
        Demand.class,
        Event.class,
        OfficialResponse.class,
        SignatoryEvent.class,
        Statement.class,
        Survey.class));
  }

  private static boolean isByWithheld(Event event, Scope scope) {
    return event.getBy().stream().anyMatch(scope.plan().withheld()::include);
  }

  private static Scope saidBy(OfficialResponse response, Scope scope) {
    return scope
        .saidBy(response.getIssuers())
        .saidBy(response.getOnBehalfOf())
        .saidBy(response.getSpokesperson());
  }

  /** Counts from which the number of withheld parties follows are shown without it. */
  private static void decideOnCounts() {
    RULES
        .on(CoalitionAttributes.DECLARED_SIZE)
        .within((coalition, count, scope) -> scope.counting(scope.counts().counting()));
    RULES
        .on(RosterAttributes.DECLARED)
        .within((roster, count, scope) -> scope.counting(scope.counts().counting()));
    for (Attribute<?, ?, Quantity> about :
        List.of(JointLetterAttributes.QUANTITIES, DossierAttributes.QUANTITIES)) {
      RULES
          .on(about)
          .within((holder, count, scope) -> CountDecisions.isOfSigners(count)
              ? scope.counting(scope.counts().counting())
              : scope.ofOwnWording());
    }
    RULES
        .on(QuantityAttributes.CURRENCY)
        .each((currency, scope) -> scope.texts().words().finds(currency) ? NO_CURRENCY : currency);
    RULES
        .on(OfficialResponseAttributes.QUANTITIES)
        .within((response, count, scope) -> saidBy(response, scope));
    RULES.on(QuantityAttributes.OF, Decisions::count);
  }

  /** Whatever else is counted, such as the size of a party, may be those who are withheld. */
  private static Quantity count(Quantity count, Scope scope, Rebuild<Quantity, ?> rebuild) {
    return switch (scope.counting()) {
      case AS_STATED ->
        scope.hides(count)
            ? rebuild.byAttributes(indefinite(count), scope.counting(Counting.INDEFINITE))
            : rebuild.byAttributes(count, scope);
      case BARE -> rebuild.byAttributes(bare(count, scope.counts().breakdowns()), scope);
      case INDEFINITE -> rebuild.byAttributes(indefinite(count), scope);
    };
  }

  private static Quantity bare(Quantity count, boolean breakdowns) {
    return Quantity.builder()
        .qualifier(count.getQualifier())
        .value(count.getValue())
        .upper(count.getUpper())
        .unit(count.getUnit())
        .currency(count.getCurrency())
        .of(count.getOf().map(Decisions::marked))
        .role(count.getRole())
        .asOf(count.getAsOf())
        .breakdown(breakdowns ? count.getBreakdown() : List.of())
        .citations(count.getCitations())
        .build();
  }

  private static Text marked(Text of) {
    return Text.of(TextRedaction.MARK);
  }

  private static Quantity indefinite(Quantity count) {
    return Quantity.builder()
        .qualifier(Qualifier.INDEFINITE)
        .unit(count.getUnit())
        .currency(count.getCurrency())
        .of(count.getOf().map(Decisions::marked))
        .role(count.getRole())
        .asOf(count.getAsOf())
        .citations(count.getCitations())
        .build();
  }

  /**
   * Parties have ids of their own, and versions have labels. Whatever refers to a signature whose
   * id is not shown is gone.
   */
  private static void decideOnIds() {
    RULES.on(
        PositionAttributes.OF,
        (position, scope, rebuild) ->
            leads(position.getOn(), scope) ? rebuild.byAttributes(position, scope) : null);
    RULES.on(
        ResponseTargetAttributes.OF,
        (target, scope, rebuild) ->
            leads(target.getTarget(), scope) ? rebuild.byAttributes(target, scope) : null);
    RULES.on(
        LinkAttributes.OF,
        (link, scope, rebuild) ->
            link.getTarget().filter(id -> !leads(id, scope)).isPresent()
                ? null
                : rebuild.byAttributes(link, scope));
    RULES.on(PartyAttributes.ID).each((id, scope) -> scope.plan().partyId(id));
    RULES
        .on(VersionAttributes.LABEL)
        .each((label, scope) -> scope.plan().label(scope.letter(), label));
  }

  private static boolean leads(String id, Scope scope) {
    return scope.plan().id(id) != null;
  }

  /** Identifiers, codes and links are shown as they are, or gone as a whole. */
  private static void decideOnIdentifiers() {
    RULES.on(IdentifierAttributes.VALUE).each((value, scope) -> value);
    RULES.on(IdentifierAttributes.OF, Decisions::identifier);
    RULES.on(CopyAttributes.URL).each((url, scope) -> url);
    RULES.on(CopyAttributes.OF, Decisions::copy);
  }

  private static @Nullable Identifier identifier(
      Identifier identifier, Scope scope, Rebuild<Identifier, ?> rebuild) {
    boolean found = identifier.getScheme().is(IdentifierScheme.URL)
        ? scope.texts().finds(identifier.getValue())
        : scope.texts().words().finds(identifier.getValue());
    return found ? null : rebuild.byAttributes(identifier, scope);
  }

  private static @Nullable Copy copy(Copy copy, Scope scope, Rebuild<Copy, ?> rebuild) {
    boolean found = Stream.of(copy.getUrl(), copy.getPublisher(), copy.getLanguage())
        .flatMap(Optional::stream)
        .anyMatch(scope.texts()::finds);
    return found ? null : rebuild.byAttributes(copy, scope);
  }

  /** All wordings of a text are looked at together, and so are a version and its digest. */
  private static void decideOnTexts() {
    RULES.on(TextAttributes.OF, Decisions::text);
    RULES
        .on(TranslationAttributes.LANGUAGE)
        .each((language, scope) -> scope.texts().words().finds(language) ? UNDETERMINED : language);
    RULES.on(VersionAttributes.DIGEST).each((digest, scope) -> null);
    RULES.on(VersionAttributes.OF, Decisions::version);
  }

  /**
   * If some wordings have words that are not shown, the others may have them too, in a spelling
   * that is not known: they are gone.
   */
  private static Text text(Text text, Scope scope, Rebuild<Text, ?> rebuild) {
    Text shown = rebuild.byAttributes(text, scope);
    boolean changed = !shown.getValue().equals(text.getValue());
    List<Translation> translations = new ArrayList<>();
    for (int i = 0; i < text.getTranslations().size(); i++) {
      Translation translation = shown.getTranslations().get(i);
      if (!translation.getValue().equals(text.getTranslations().get(i).getValue())) {
        translations.add(translation);
      }
    }
    return changed || !translations.isEmpty()
        ? shown.toBuilder()
            .value(changed ? shown.getValue() : TextRedaction.MARK)
            .translations(translations)
            .build()
        : shown;
  }

  /** A digest lets anyone check a guess: it stays only if nothing is withheld from the letter. */
  private static Version version(Version version, Scope scope, Rebuild<Version, ?> rebuild) {
    Version shown = rebuild.byAttributes(version, scope);
    return scope.counts().withholding() || !shown.getText().equals(version.getText())
        ? shown
        : shown.toBuilder().digest(version.getDigest()).build();
  }

  /** A source that says who is withheld is hidden, and so are the quotes from it. */
  private static void decideOnSources() {
    RULES.on(SourceAttributes.OF, Decisions::source);
    RULES.on(CitationAttributes.OF, Decisions::citation);
  }

  private static @Nullable Source source(Source source, Scope scope, Rebuild<Source, ?> rebuild) {
    if (scope.plan().gone().contains(source.getId())) {
      return null;
    }
    return rebuild.byAttributes(
        scope.plan().opaque().contains(source.getId())
            ? Source.builder()
                .id(source.getId())
                .kind(source.getKind())
                .title(TextRedaction.MARK)
                .build()
            : source,
        scope);
  }

  /**
   * Words that a withheld party said, or that are said of one, are gone, with the name of whoever
   * says so. A quote with a number that is not shown is gone: it says what is counted.
   */
  private static Citation citation(Citation citation, Scope scope, Rebuild<Citation, ?> rebuild) {
    Citation quoted = scope.showsWhole(citation)
        ? citation
        : Citation.builder()
            .source(citation.getSource())
            .basis(citation.getBasis())
            .build();
    Citation shown = rebuild.byAttributes(quoted, scope);
    boolean quoting = quoted.getQuote().filter(scope::findsNumber).isEmpty();
    boolean noting = quoted.getNote().filter(scope::findsNumber).isEmpty();
    return quoting && noting
        ? shown
        : shown.toBuilder()
            .quote(shown.getQuote().filter(quote -> quoting))
            .rendering(shown.getRendering().filter(rendering -> quoting))
            .note(shown.getNote().filter(note -> noting))
            .build();
  }
}
