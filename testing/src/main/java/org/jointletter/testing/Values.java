package org.jointletter.testing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import org.jointletter.model.Addressee;
import org.jointletter.model.Allegation;
import org.jointletter.model.Assessment;
import org.jointletter.model.Citation;
import org.jointletter.model.Coalition;
import org.jointletter.model.Copy;
import org.jointletter.model.Demand;
import org.jointletter.model.Dossier;
import org.jointletter.model.Event;
import org.jointletter.model.Identifier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Jurisdiction;
import org.jointletter.model.Link;
import org.jointletter.model.Membership;
import org.jointletter.model.Name;
import org.jointletter.model.Norm;
import org.jointletter.model.Office;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Party;
import org.jointletter.model.Position;
import org.jointletter.model.Procedure;
import org.jointletter.model.ProcedureStep;
import org.jointletter.model.Quantity;
import org.jointletter.model.QuantityPart;
import org.jointletter.model.ResponseTarget;
import org.jointletter.model.Roster;
import org.jointletter.model.Series;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryEvent;
import org.jointletter.model.Source;
import org.jointletter.model.Spokesperson;
import org.jointletter.model.Statement;
import org.jointletter.model.Survey;
import org.jointletter.model.Text;
import org.jointletter.model.Time;
import org.jointletter.model.Translation;
import org.jointletter.model.Unnamed;
import org.jointletter.model.Version;

/**
 * The arbitraries by type, for properties that hold for every type.
 *
 * @since 0.1
 */
public final class Values {

  private static final Map<Class<?>, Arbitrary<?>> BY_TYPE = new LinkedHashMap<>();

  static {
    add(Text.class, Texts.texts());
    add(Translation.class, Texts.translations());
    add(Time.class, Times.times());
    add(Source.class, Sources.sources());
    add(Citation.class, Sources.citations());
    add(Event.class, Parties.events());
    add(Quantity.class, Counts.counts());
    add(QuantityPart.class, Counts.parts());
    add(Identifier.class, Places.identifiers());
    add(Jurisdiction.class, Places.jurisdictions());
    add(Party.class, Parties.parties());
    add(Office.class, Parties.offices());
    add(Name.class, Parties.names());
    add(Norm.class, Norms.norms());
    add(Unnamed.class, Parties.reasons());
    add(Membership.class, Parties.memberships());
    add(Spokesperson.class, Parties.spokespersons());
    add(Coalition.class, Parties.coalitions());
    add(Signatory.class, Rosters.signatories());
    add(SignatoryEvent.class, Rosters.events());
    add(Roster.class, Rosters.rosters());
    add(Demand.class, Statements.demands());
    add(Statement.class, Statements.statements());
    add(Survey.class, Surveys.surveys());
    add(Series.class, Procedures.series());
    add(ProcedureStep.class, Procedures.steps());
    add(Procedure.class, Procedures.procedures());
    add(Allegation.class, Statements.allegations());
    add(Assessment.class, Statements.assessments());
    add(JointLetter.class, Letters.letters());
    add(Addressee.class, Letters.addressees());
    add(Version.class, Letters.versions());
    add(Link.class, Letters.links());
    add(Copy.class, Letters.copies());
    add(OfficialResponse.class, Responses.responses());
    add(ResponseTarget.class, Responses.targets());
    add(Position.class, Responses.positions());
    add(Dossier.class, Dossiers.dossiers());
  }

  private Values() {}

  /** {@return every value type of the model, smaller ones first} */
  public static Set<Class<?>> types() {
    return Collections.unmodifiableSet(BY_TYPE.keySet());
  }

  /**
   * {@return an arbitrary of a value type}
   *
   * @param <T> the type
   * @param type the type
   * @throws IllegalArgumentException if it is none of the {@link #types() types}
   */
  @SuppressWarnings("unchecked") // kept under its type
  public static <T> Arbitrary<T> of(Class<T> type) {
    Arbitrary<?> values = BY_TYPE.get(type);
    if (values == null) {
      throw new IllegalArgumentException(type.getName() + " is no value type of the model");
    }
    return (Arbitrary<T>) values;
  }

  private static <T> void add(Class<T> type, Arbitrary<T> values) {
    BY_TYPE.put(type, values);
  }
}
