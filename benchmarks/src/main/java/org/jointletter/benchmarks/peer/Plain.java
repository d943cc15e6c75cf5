package org.jointletter.benchmarks.peer;

import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the subject holds, as records that check nothing: what is absent is null, and codes and
 * dates are strings, so that reading them costs as little as it can.
 */
@SuppressWarnings("MissingJavadoc") // the names are those of docs/wire-format.md
public interface Plain {

  @Json
  record Text(String value, String language) {}

  @Json
  record Code(String scheme, String value) {}

  @Json
  record Place(Text label, String kind, List<Code> codes) {}

  @Json
  record Citation(String source, Text quote, String rendering) {}

  @Json
  record Time(String edtf, String asStated) {}

  @Json
  record Event(String event, Time on, List<Citation> citations) {}

  @Json
  record SignatoryEvent(String event, String on) {}

  @Json
  record Count(
      String qualifier, BigDecimal value, String unit, String asStated, List<Citation> citations) {}

  @Json
  record Source(
      String id,
      String kind,
      String title,
      String publisher,
      List<String> authors,
      String published,
      String url,
      String language) {}

  @Json
  record Name(Text name) {}

  @Json
  record Party(
      String id, String kind, Text name, List<Name> otherNames, List<Place> jurisdictions) {}

  @Json
  record Addressee(Party party, String mode) {}

  @Json
  record Signatory(
      String id,
      Party party,
      String role,
      String capacity,
      List<SignatoryEvent> events,
      List<Citation> citations) {}

  @Json
  record Roster(
      List<Signatory> signatories, List<Count> declared, String completeness, String order) {}

  @Json
  record Demand(
      String id,
      Text statement,
      List<String> kinds,
      List<String> directedTo,
      String deadline,
      List<Citation> citations) {}

  @Json
  record Allegation(
      String id,
      Text statement,
      List<String> themes,
      List<Place> jurisdictions,
      List<Party> responsible,
      List<Party> affected,
      String period,
      List<Citation> citations) {}

  @Json
  record Letter(
      String id,
      String kind,
      String status,
      Text title,
      List<Event> events,
      List<Addressee> addressees,
      Roster roster,
      Text subject,
      List<Demand> demands,
      List<Allegation> allegations,
      List<Citation> citations) {}

  @Json
  record Position(String on, String position, List<Citation> citations) {}

  @Json
  record Response(
      String id,
      List<String> respondsTo,
      List<Party> issuers,
      String relation,
      List<String> kinds,
      String stance,
      String channel,
      List<Event> events,
      Text text,
      List<Position> positions,
      List<Citation> citations) {}

  @Json
  record Dossier(
      String jointletter,
      String type,
      String id,
      Text title,
      List<Source> sources,
      List<Letter> letters,
      List<Response> responses) {}
}
