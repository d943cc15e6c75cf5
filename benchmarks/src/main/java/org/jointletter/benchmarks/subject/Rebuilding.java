package org.jointletter.benchmarks.subject;

import java.util.List;
import java.util.function.Function;
import org.jointletter.model.Addressee;
import org.jointletter.model.Allegation;
import org.jointletter.model.Citation;
import org.jointletter.model.Demand;
import org.jointletter.model.Dossier;
import org.jointletter.model.Event;
import org.jointletter.model.Identifier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Jurisdiction;
import org.jointletter.model.Name;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Party;
import org.jointletter.model.Position;
import org.jointletter.model.Quantity;
import org.jointletter.model.ResponseTarget;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryEvent;
import org.jointletter.model.Source;
import org.jointletter.model.Text;
import org.jointletter.model.Time;

/**
 * Builds a subject anew, value by value, as a program does that has the texts, codes and dates at
 * hand. These three are taken over, so that nothing but builders is measured.
 */
public final class Rebuilding {

  private Rebuilding() {}

  /** Returns an equal dossier of which every part was built anew. */
  public static Dossier of(Dossier dossier) {
    return Dossier.builder()
        .id(dossier.getId())
        .title(text(dossier.getTitle()))
        .addAllSources(all(dossier.getSources(), Rebuilding::source))
        .addAllLetters(all(dossier.getLetters(), Rebuilding::letter))
        .addAllResponses(all(dossier.getResponses(), Rebuilding::response))
        .build();
  }

  private static Source source(Source source) {
    return Source.builder()
        .id(source.getId())
        .kind(source.getKind())
        .title(source.getTitle())
        .publisher(source.getPublisher())
        .addAllAuthors(source.getAuthors())
        .published(source.getPublished())
        .url(source.getUrl())
        .language(source.getLanguage())
        .build();
  }

  private static JointLetter letter(JointLetter letter) {
    return JointLetter.builder()
        .id(letter.getId())
        .kind(letter.getKind())
        .status(letter.getStatus())
        .title(letter.getTitle().map(Rebuilding::text))
        .addAllEvents(all(letter.getEvents(), Rebuilding::event))
        .addAllAddressees(all(letter.getAddressees(), Rebuilding::addressee))
        .roster(roster(letter.getRoster()))
        .subject(letter.getSubject().map(Rebuilding::text))
        .addAllDemands(all(letter.getDemands(), Rebuilding::demand))
        .addAllAllegations(all(letter.getAllegations(), Rebuilding::allegation))
        .addAllCitations(all(letter.getCitations(), Rebuilding::citation))
        .build();
  }

  private static Roster roster(Roster roster) {
    return Roster.builder()
        .addAllSignatories(all(roster.getSignatories(), Rebuilding::signatory))
        .addAllDeclared(all(roster.getDeclared(), Rebuilding::count))
        .completeness(roster.getCompleteness())
        .order(roster.getOrder())
        .build();
  }

  private static Signatory signatory(Signatory signatory) {
    return Signatory.builder()
        .id(signatory.getId())
        .party(party(signatory.getParty()))
        .role(signatory.getRole())
        .capacity(signatory.getCapacity())
        .addAllEvents(all(signatory.getEvents(), Rebuilding::signatoryEvent))
        .addAllCitations(all(signatory.getCitations(), Rebuilding::citation))
        .build();
  }

  private static SignatoryEvent signatoryEvent(SignatoryEvent event) {
    return SignatoryEvent.builder().event(event.getEvent()).on(event.getOn()).build();
  }

  private static Party party(Party party) {
    return Party.builder()
        .id(party.getId())
        .kind(party.getKind())
        .name(party.getName().map(Rebuilding::text))
        .addAllOtherNames(all(party.getOtherNames(), Rebuilding::name))
        .addAllJurisdictions(all(party.getJurisdictions(), Rebuilding::place))
        .build();
  }

  private static Addressee addressee(Addressee addressee) {
    return Addressee.builder()
        .party(party(addressee.getParty()))
        .mode(addressee.getMode())
        .build();
  }

  private static Demand demand(Demand demand) {
    return Demand.builder()
        .id(demand.getId())
        .statement(text(demand.getStatement()))
        .addAllKinds(demand.getKinds())
        .addAllDirectedTo(demand.getDirectedTo())
        .deadline(demand.getDeadline())
        .addAllCitations(all(demand.getCitations(), Rebuilding::citation))
        .build();
  }

  private static Allegation allegation(Allegation allegation) {
    return Allegation.builder()
        .id(allegation.getId())
        .statement(text(allegation.getStatement()))
        .addAllThemes(allegation.getThemes())
        .addAllJurisdictions(all(allegation.getJurisdictions(), Rebuilding::place))
        .addAllResponsible(all(allegation.getResponsible(), Rebuilding::party))
        .addAllAffected(all(allegation.getAffected(), Rebuilding::party))
        .period(allegation.getPeriod())
        .addAllCitations(all(allegation.getCitations(), Rebuilding::citation))
        .build();
  }

  private static Name name(Name name) {
    return Name.builder().name(text(name.getName())).build();
  }

  private static OfficialResponse response(OfficialResponse response) {
    return OfficialResponse.builder()
        .id(response.getId())
        .addAllRespondsTo(
            all(response.getRespondsTo(), target -> ResponseTarget.of(target.getTarget())))
        .addAllIssuers(all(response.getIssuers(), Rebuilding::party))
        .relation(response.getRelation())
        .addAllKinds(response.getKinds())
        .stance(response.getStance())
        .channel(response.getChannel())
        .addAllEvents(all(response.getEvents(), Rebuilding::event))
        .text(response.getText().map(Rebuilding::text))
        .addAllPositions(all(response.getPositions(), Rebuilding::position))
        .addAllCitations(all(response.getCitations(), Rebuilding::citation))
        .build();
  }

  private static Position position(Position position) {
    return Position.builder()
        .on(position.getOn())
        .position(position.getPosition())
        .addAllCitations(all(position.getCitations(), Rebuilding::citation))
        .build();
  }

  private static Event event(Event event) {
    return Event.builder()
        .event(event.getEvent())
        .on(event.getOn().map(Rebuilding::time))
        .addAllCitations(all(event.getCitations(), Rebuilding::citation))
        .build();
  }

  private static Time time(Time time) {
    return Time.builder().edtf(time.getEdtf()).asStated(time.getAsStated()).build();
  }

  private static Quantity count(Quantity count) {
    return Quantity.builder()
        .qualifier(count.getQualifier())
        .value(count.getValue())
        .unit(count.getUnit())
        .asStated(count.getAsStated())
        .addAllCitations(all(count.getCitations(), Rebuilding::citation))
        .build();
  }

  private static Jurisdiction place(Jurisdiction place) {
    return Jurisdiction.builder()
        .label(text(place.getLabel()))
        .kind(place.getKind())
        .addAllCodes(all(place.getCodes(), Rebuilding::code))
        .build();
  }

  private static Identifier code(Identifier code) {
    return Identifier.builder().scheme(code.getScheme()).value(code.getValue()).build();
  }

  private static Citation citation(Citation citation) {
    return Citation.builder()
        .source(citation.getSource())
        .quote(citation.getQuote().map(Rebuilding::text))
        .rendering(citation.getRendering())
        .build();
  }

  private static Text text(Text text) {
    return Text.builder().value(text.getValue()).language(text.getLanguage()).build();
  }

  private static <T> List<T> all(List<T> values, Function<T, T> rebuilt) {
    return values.stream().map(rebuilt).toList();
  }
}
