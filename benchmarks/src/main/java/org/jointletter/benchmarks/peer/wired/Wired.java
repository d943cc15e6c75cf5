package org.jointletter.benchmarks.peer.wired;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointletter.constraint.Amount;
import org.jointletter.constraint.CodeText;
import org.jointletter.constraint.LanguageTag;
import org.jointletter.constraint.PlainText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.Slug;
import org.jointletter.constraint.TimeText;
import org.jointletter.constraint.WebLink;

/**
 * What the subject holds, in the way in which Immutables, databind and Hibernate Validator are
 * usually wired together. The rules on single attributes are those of the model, by the same
 * annotations; the rules over several attributes and the references between ids are left out, to
 * the advantage of this peer.
 */
@Value.Style(get = "get*", jdkOnly = true, allowedClasspathAnnotations = Override.class)
@SuppressWarnings("MissingJavadoc") // the names are those of docs/wire-format.md
public interface Wired {

  @Value.Immutable
  @JsonSerialize(as = ImmutableText.class)
  @JsonDeserialize(as = ImmutableText.class)
  interface Text {

    @Required
    @PlainText(max = 1_000_000)
    String getValue();

    Optional<@LanguageTag String> getLanguage();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableCode.class)
  @JsonDeserialize(as = ImmutableCode.class)
  interface Code {

    @Required
    @CodeText
    String getScheme();

    @Required
    @PlainText(max = 1_000)
    String getValue();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutablePlace.class)
  @JsonDeserialize(as = ImmutablePlace.class)
  interface Place {

    @Required
    @Valid
    Text getLabel();

    @Required
    @CodeText
    String getKind();

    List<@Valid Code> getCodes();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableCitation.class)
  @JsonDeserialize(as = ImmutableCitation.class)
  interface Citation {

    @Required
    @Slug
    String getSource();

    Optional<@Valid Text> getQuote();

    Optional<@CodeText String> getRendering();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableTime.class)
  @JsonDeserialize(as = ImmutableTime.class)
  interface Time {

    Optional<@TimeText String> getEdtf();

    Optional<@PlainText(max = 1_000) String> getAsStated();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableEvent.class)
  @JsonDeserialize(as = ImmutableEvent.class)
  interface Event {

    @Required
    @CodeText
    String getEvent();

    Optional<@Valid Time> getOn();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableSignatoryEvent.class)
  @JsonDeserialize(as = ImmutableSignatoryEvent.class)
  interface SignatoryEvent {

    @Required
    @CodeText
    String getEvent();

    Optional<@TimeText String> getOn();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableQuantity.class)
  @JsonDeserialize(as = ImmutableQuantity.class)
  interface Quantity {

    @Required
    @CodeText
    String getQualifier();

    Optional<@Amount BigDecimal> getValue();

    @Required
    @CodeText
    String getUnit();

    Optional<@PlainText(max = 1_000) String> getAsStated();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableSource.class)
  @JsonDeserialize(as = ImmutableSource.class)
  interface Source {

    @Required
    @Slug
    String getId();

    @Required
    @CodeText
    String getKind();

    @Required
    @PlainText(max = 1_000)
    String getTitle();

    Optional<@PlainText(max = 1_000) String> getPublisher();

    List<@PlainText(max = 1_000) String> getAuthors();

    Optional<@TimeText String> getPublished();

    Optional<@WebLink String> getUrl();

    Optional<@LanguageTag String> getLanguage();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableName.class)
  @JsonDeserialize(as = ImmutableName.class)
  interface Name {

    @Required
    @Valid
    Text getName();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableParty.class)
  @JsonDeserialize(as = ImmutableParty.class)
  interface Party {

    Optional<@Slug String> getId();

    @Required
    @CodeText
    String getKind();

    Optional<@Valid Text> getName();

    List<@Valid Name> getOtherNames();

    List<@Valid Place> getJurisdictions();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableAddressee.class)
  @JsonDeserialize(as = ImmutableAddressee.class)
  interface Addressee {

    @Required
    @Valid
    Party getParty();

    @Required
    @CodeText
    String getMode();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableSignatory.class)
  @JsonDeserialize(as = ImmutableSignatory.class)
  interface Signatory {

    Optional<@Slug String> getId();

    @Required
    @Valid
    Party getParty();

    @Required
    @CodeText
    String getRole();

    @Required
    @CodeText
    String getCapacity();

    List<@Valid SignatoryEvent> getEvents();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableRoster.class)
  @JsonDeserialize(as = ImmutableRoster.class)
  interface Roster {

    List<@Valid Signatory> getSignatories();

    List<@Valid Quantity> getDeclared();

    @Required
    @CodeText
    String getCompleteness();

    Optional<@CodeText String> getOrder();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableDemand.class)
  @JsonDeserialize(as = ImmutableDemand.class)
  interface Demand {

    @Required
    @Slug
    String getId();

    @Required
    @Valid
    Text getStatement();

    List<@CodeText String> getKinds();

    List<@Slug String> getDirectedTo();

    Optional<@TimeText String> getDeadline();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableAllegation.class)
  @JsonDeserialize(as = ImmutableAllegation.class)
  interface Allegation {

    @Required
    @Slug
    String getId();

    @Required
    @Valid
    Text getStatement();

    List<@CodeText String> getThemes();

    List<@Valid Place> getJurisdictions();

    List<@Valid Party> getResponsible();

    List<@Valid Party> getAffected();

    Optional<@TimeText String> getPeriod();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableLetter.class)
  @JsonDeserialize(as = ImmutableLetter.class)
  interface Letter {

    @Required
    @Slug
    String getId();

    @Required
    @CodeText
    String getKind();

    Optional<@CodeText String> getStatus();

    @Required
    @Valid
    Text getTitle();

    List<@Valid Event> getEvents();

    List<@Valid Addressee> getAddressees();

    @Required
    @Valid
    Roster getRoster();

    Optional<@Valid Text> getSubject();

    List<@Valid Demand> getDemands();

    List<@Valid Allegation> getAllegations();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutablePosition.class)
  @JsonDeserialize(as = ImmutablePosition.class)
  interface Position {

    @Required
    @Slug
    String getOn();

    @Required
    @CodeText
    String getPosition();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableResponse.class)
  @JsonDeserialize(as = ImmutableResponse.class)
  interface Response {

    @Required
    @Slug
    String getId();

    List<@Slug String> getRespondsTo();

    @Required
    List<@Valid Party> getIssuers();

    @Required
    @CodeText
    String getRelation();

    List<@CodeText String> getKinds();

    Optional<@CodeText String> getStance();

    @Required
    @CodeText
    String getChannel();

    List<@Valid Event> getEvents();

    Optional<@Valid Text> getText();

    List<@Valid Position> getPositions();

    List<@Valid Citation> getCitations();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableDossier.class)
  @JsonDeserialize(as = ImmutableDossier.class)
  interface Dossier {

    @Required
    @PlainText(max = 1_000)
    String getJointletter();

    @Required
    @PlainText(max = 1_000)
    String getType();

    @Required
    @Slug
    String getId();

    @Required
    @Valid
    Text getTitle();

    List<@Valid Source> getSources();

    List<@Valid Letter> getLetters();

    List<@Valid Response> getResponses();
  }
}
