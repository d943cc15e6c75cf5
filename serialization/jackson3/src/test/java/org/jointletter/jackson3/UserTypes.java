package org.jointletter.jackson3;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Party;
import org.jointletter.model.Quantity;
import org.jointletter.model.Text;
import org.jointletter.model.Time;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.ResponseKind;

/** Classes such as a user has, in which our types stand. Public, as Jackson has to reach them. */
public interface UserTypes {

  /** A record. */
  record Case(String name, JointLetter letter, Time opened, Quantity size) {}

  /** Values of {@code java.time} beside ours, and plain ones. */
  record Meeting(
      Text subject, LocalDate day, OffsetDateTime start, int seats, boolean open, Mode mode) {}

  /** How to meet. */
  enum Mode {
    ONLINE
  }

  /** Codes, whose vocabulary is a type argument. */
  record CodedCase(Code<ResponseKind> answer, List<Code<LetterKind>> kinds) {}

  /** Maps by our types. */
  record Keyed(
      Map<Code<LetterKind>, Integer> kinds, Map<Time, Integer> days, Map<?, Integer> others) {}

  /** A code whose vocabulary is not declared. */
  record Coded(Code<?> code) {}

  /** A party that is believed to have no name here. */
  record Nameless(@JsonIgnoreProperties("name") Party party) {}

  /** Parties by a name. */
  record Parties(List<Party> a) {}

  /** A class with setters. */
  final class Folder {
    private List<JointLetter> letters = List.of();
    private Map<String, Party> parties = Map.of();

    public Folder() {}

    public List<JointLetter> getLetters() {
      return letters;
    }

    public void setLetters(List<JointLetter> letters) {
      this.letters = letters;
    }

    public Map<String, Party> getParties() {
      return parties;
    }

    public void setParties(Map<String, Party> parties) {
      this.parties = parties;
    }
  }

  /** A class with a constructor. */
  final class Created {
    public final Text title;

    @JsonCreator
    public Created(@JsonProperty("title") Text title) {
      this.title = title;
    }
  }

  /** A type of several forms. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "entry")
  @JsonSubTypes({@JsonSubTypes.Type(value = Filed.class, name = "filed")})
  interface Entry {}

  /** One of its forms. */
  record Filed(int fileNumber, JointLetter filedLetter) implements Entry {}

  /** A class that is written as one of our types. */
  record Wrapped(@JsonValue Text text) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Wrapped {}
  }
}
