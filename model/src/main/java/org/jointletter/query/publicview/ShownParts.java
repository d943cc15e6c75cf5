package org.jointletter.query.publicview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jointletter.constraint.Quantity;
import org.jointletter.model.Citation;
import org.jointletter.model.Count;
import org.jointletter.model.CountPart;
import org.jointletter.model.DatedEvent;
import org.jointletter.model.Identifier;
import org.jointletter.model.Jurisdiction;
import org.jointletter.model.JurisdictionCode;
import org.jointletter.model.Office;
import org.jointletter.model.Party;
import org.jointletter.model.Period;
import org.jointletter.model.Spokesperson;
import org.jointletter.model.Unnamed;
import org.jointletter.vocabulary.CountQualifier;
import org.jointletter.vocabulary.CountUnit;
import org.jointletter.vocabulary.IdentifierScheme;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.UnnamedReason;

/**
 * What is shown of the parts that coalitions, letters and responses are made of.
 *
 * @param withheld who is not shown
 * @param references the ids that are shown
 * @param texts takes out of texts what is not shown
 */
record ShownParts(Withheld withheld, ShownReferences references, ShownTexts texts) {

  /** Stands for anyone who is withheld, or several of them. */
  static final Party ABSENT = Party.unnamed(PartyKind.UNKNOWN, UnnamedReason.WITHHELD);

  /**
   * Returns what stands for several who are withheld. How many they are at least is its size, which
   * is indefinite if that is too few to be told.
   */
  static Party group(long number, CountUnit unit, int smallest) {
    Count size = number >= smallest
        ? Count.atLeast(Math.min(number, Quantity.MAX), unit)
        : Count.builder().qualifier(CountQualifier.INDEFINITE).unit(unit).build();
    return ABSENT.toBuilder().size(size).build();
  }

  ShownParts with(ShownTexts others) {
    return new ShownParts(withheld, references, others);
  }

  Party party(Party party) {
    return withheld.includes(party) ? ABSENT : named(party);
  }

  Optional<Party> party(Optional<Party> party) {
    return party.map(this::party);
  }

  boolean isWithheld(Optional<Party> party) {
    return party.filter(withheld::includes).isPresent();
  }

  /** Returns a list in which one party at the end stands for all who are withheld. */
  List<Party> parties(List<Party> parties) {
    return gathered(parties, withheld::includes, this::named, ABSENT);
  }

  /**
   * Returns a list in which one entry at the end stands for all that are withheld, so that where
   * they stood tells nothing.
   */
  static <T> List<T> gathered(
      List<T> entries, Predicate<T> isWithheld, Function<T, T> shown, T absent) {
    List<T> gathered = new ArrayList<>(entries.size());
    for (T entry : entries) {
      if (!isWithheld.test(entry)) {
        gathered.add(shown.apply(entry));
      }
    }
    if (gathered.size() < entries.size()) {
      gathered.add(absent);
    }
    return gathered;
  }

  /** Returns what is shown of a party that is not withheld. */
  Party named(Party party) {
    return party.toBuilder()
        .id(party.getId().map(references::party))
        .kind(texts.code(party.getKind()))
        .name(texts.text(party.getName()))
        .unnamed(party.getUnnamed().map(this::unnamed))
        .otherNames(texts.texts(party.getOtherNames()))
        .affiliations(texts.texts(party.getAffiliations()))
        .office(party.getOffice().map(this::office))
        .jurisdiction(party.getJurisdiction().map(this::jurisdiction))
        .size(party.getSize().map(this::size))
        .identifiers(identifiers(party.getIdentifiers()))
        .extensions(texts.members(party.getExtensions()))
        .unknownMembers(texts.members(party.getUnknownMembers()))
        .build();
  }

  /** The party may be those who are counted: its size does not tell what their count does not. */
  private Count size(Count size) {
    return texts.hides(size) ? indefinite(size) : count(size);
  }

  private Unnamed unnamed(Unnamed unnamed) {
    return unnamed.toBuilder()
        .reason(texts.code(unnamed.getReason()))
        .note(texts.string(unnamed.getNote()))
        .unknownMembers(texts.members(unnamed.getUnknownMembers()))
        .build();
  }

  private Office office(Office office) {
    return office.toBuilder()
        .title(texts.text(office.getTitle()))
        .body(texts.text(office.getBody()))
        .legalBasis(texts.texts(office.getLegalBasis()))
        .unknownMembers(texts.members(office.getUnknownMembers()))
        .build();
  }

  List<Spokesperson> spokespersons(List<Spokesperson> spokespersons) {
    return gathered(
        spokespersons,
        spokesperson -> withheld.includes(spokesperson.getParty()),
        spokesperson -> spokesperson.toBuilder()
            .party(named(spokesperson.getParty()))
            .role(texts.text(spokesperson.getRole()))
            .speaksFor(party(spokesperson.getSpeaksFor()))
            .unknownMembers(texts.members(spokesperson.getUnknownMembers()))
            .build(),
        Spokesperson.builder().party(ABSENT).build());
  }

  List<Identifier> identifiers(List<Identifier> identifiers) {
    return identifiers.stream()
        .filter(identifier -> identifier.getScheme().is(IdentifierScheme.URL)
            ? !texts.finds(identifier.getValue())
            : !texts.findsWord(identifier.getValue()))
        .map(identifier -> identifier.toBuilder()
            .scheme(texts.code(identifier.getScheme()))
            .unknownMembers(texts.members(identifier.getUnknownMembers()))
            .build())
        .toList();
  }

  List<Jurisdiction> jurisdictions(List<Jurisdiction> jurisdictions) {
    return jurisdictions.stream().map(this::jurisdiction).toList();
  }

  private Jurisdiction jurisdiction(Jurisdiction jurisdiction) {
    return jurisdiction.toBuilder()
        .label(texts.text(jurisdiction.getLabel()))
        .kind(texts.code(jurisdiction.getKind()))
        .codes(codes(jurisdiction.getCodes()))
        .within(jurisdiction.getWithin().map(this::jurisdiction))
        .unknownMembers(texts.members(jurisdiction.getUnknownMembers()))
        .build();
  }

  private List<JurisdictionCode> codes(List<JurisdictionCode> codes) {
    return codes.stream()
        .filter(code -> !texts.findsWord(code.getValue()))
        .map(code -> code.toBuilder()
            .scheme(texts.code(code.getScheme()))
            .match(texts.code(code.getMatch()))
            .unknownMembers(texts.members(code.getUnknownMembers()))
            .build())
        .toList();
  }

  Period period(Period period) {
    return period.toBuilder()
        .unknownMembers(texts.members(period.getUnknownMembers()))
        .build();
  }

  /** Returns what is shown of counts from which someone might be inferred. */
  List<Count> counts(List<Count> counts, ShownCounts.Decision decision) {
    return decision.withholding()
        ? counts.stream().map(count -> vague(count, decision)).toList()
        : counts(counts);
  }

  private Count vague(Count count, ShownCounts.Decision decision) {
    if (!decision.totals()) {
      return indefinite(count);
    }
    return count(count).toBuilder()
        .asStated(Optional.empty())
        .breakdown(decision.breakdowns() ? parts(count.getBreakdown(), decision) : List.of())
        .citations(sourcesOf(count.getCitations()))
        .unknownMembers(Map.of())
        .build();
  }

  private Count indefinite(Count count) {
    return Count.builder()
        .qualifier(CountQualifier.INDEFINITE)
        .unit(texts.code(count.getUnit()))
        .asOf(count.getAsOf())
        .citations(sourcesOf(count.getCitations()))
        .build();
  }

  private List<CountPart> parts(List<CountPart> parts, ShownCounts.Decision decision) {
    return parts.stream()
        .map(part ->
            part(part).toBuilder().count(vague(part.getCount(), decision)).build())
        .toList();
  }

  List<Count> counts(List<Count> counts) {
    return counts.stream().map(this::count).toList();
  }

  Count count(Count count) {
    return count.toBuilder()
        .qualifier(texts.code(count.getQualifier()))
        .unit(texts.code(count.getUnit()))
        .asStated(texts.string(count.getAsStated()))
        .breakdown(count.getBreakdown().stream().map(this::part).toList())
        .citations(citations(count.getCitations()))
        .unknownMembers(texts.members(count.getUnknownMembers()))
        .build();
  }

  private CountPart part(CountPart part) {
    return part.toBuilder()
        .label(texts.text(part.getLabel()))
        .jurisdiction(part.getJurisdiction().map(this::jurisdiction))
        .count(count(part.getCount()))
        .unknownMembers(texts.members(part.getUnknownMembers()))
        .build();
  }

  List<DatedEvent> events(List<DatedEvent> events) {
    return events.stream()
        .map(event -> event.toBuilder()
            .event(texts.code(event.getEvent()))
            .asStated(texts.string(event.getAsStated()))
            .label(texts.text(event.getLabel()))
            .place(event.getPlace().map(this::jurisdiction))
            .citations(citations(event.getCitations()))
            .unknownMembers(texts.members(event.getUnknownMembers()))
            .build())
        .toList();
  }

  List<Citation> citations(List<Citation> citations) {
    return citations.stream().map(this::citation).toList();
  }

  /** Returns citations of what someone said: without a quote, if that is withheld. */
  List<Citation> citations(List<Citation> citations, boolean byWithheld) {
    return byWithheld ? sourcesOf(citations) : citations(citations);
  }

  Citation citation(Citation citation) {
    if (references.isOpaque(citation.getSource())) {
      return sourceOf(citation);
    }
    boolean quoted = citation.getQuote().filter(texts::findsNumber).isEmpty();
    return citation.toBuilder()
        .source(references.cited(citation.getSource()))
        .locator(texts.string(citation.getLocator()))
        .quote(texts.text(citation.getQuote().filter(quote -> quoted)))
        .rendering(texts.code(citation.getRendering().filter(rendering -> quoted)))
        .unknownMembers(texts.members(citation.getUnknownMembers()))
        .build();
  }

  private List<Citation> sourcesOf(List<Citation> citations) {
    return citations.stream().map(this::sourceOf).toList();
  }

  private Citation sourceOf(Citation citation) {
    return Citation.of(references.cited(citation.getSource()));
  }
}
