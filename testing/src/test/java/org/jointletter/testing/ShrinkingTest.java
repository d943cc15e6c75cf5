package org.jointletter.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Party;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Channel;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.Relation;
import org.jointletter.vocabulary.ResponseKind;
import org.jointletter.vocabulary.SignatoryRole;

/** What fails shrinks to something with no more in it than is needed to fail. */
class ShrinkingTest {

  @Property(seed = "7", tries = 50)
  @AddLifecycleHook(ToLetterWithWhatIsRequired.class)
  boolean whatFailsForEveryLetterFailsForOneWithWhatIsRequired(@ForAll JointLetter letter) {
    return false;
  }

  static final class ToLetterWithWhatIsRequired extends Shrinking {

    ToLetterWithWhatIsRequired() {
      super(letter(List.of()));
    }
  }

  @Property(seed = "7", tries = 50)
  @AddLifecycleHook(ToLetterWithOneSignatory.class)
  boolean whatFailsForSignedLettersFailsForOneWithOneSignatory(@ForAll JointLetter letter) {
    return letter.getRoster().getSignatories().isEmpty();
  }

  static final class ToLetterWithOneSignatory extends Shrinking {

    ToLetterWithOneSignatory() {
      super(letter(List.of(Signatory.builder()
          .party(Party.named(PartyKind.values()[0], "a"))
          .role(SignatoryRole.values()[0])
          .capacity(Capacity.values()[0])
          .build())));
    }
  }

  @Property(seed = "7", tries = 50)
  @AddLifecycleHook(ToEmptyDossier.class)
  boolean whatFailsForEveryDossierFailsForAnEmptyOne(@ForAll Dossier dossier) {
    return false;
  }

  static final class ToEmptyDossier extends Shrinking {

    ToEmptyDossier() {
      super(Dossier.builder().id("a").title("a").build());
    }
  }

  @Property(seed = "7", tries = 50, shrinking = ShrinkingMode.FULL)
  @AddLifecycleHook(ToLetterWithResponse.class)
  boolean whatFailsForAnsweredLettersFailsForOneWithOneResponse(@ForAll Dossier dossier) {
    return dossier.getResponses().stream()
        .allMatch(response -> response.getRespondsTo().isEmpty());
  }

  static final class ToLetterWithResponse extends Shrinking {

    ToLetterWithResponse() {
      super(Dossier.builder()
          .id("a")
          .title("a")
          .addLetter(letter(List.of()).toBuilder().id("a-2").build())
          .addResponse(OfficialResponse.builder()
              .id("a-3")
              .addRespondsTo("a-2")
              .addIssuer(Party.named(PartyKind.values()[0], "a"))
              .relation(Relation.values()[0])
              .channel(Channel.values()[0])
              .build())
          .build());
    }
  }

  @Property(seed = "7", tries = 50)
  @AddLifecycleHook(ToFirstTerm.class)
  boolean whatFailsForEveryCodeFailsForTheFirstTerm(@ForAll Code<ResponseKind> kind) {
    return false;
  }

  static final class ToFirstTerm extends Shrinking {

    ToFirstTerm() {
      super(Code.of(ResponseKind.values()[0]));
    }
  }

  private static JointLetter letter(List<Signatory> signatories) {
    return JointLetter.builder()
        .id("a")
        .kind(LetterKind.values()[0])
        .title("a")
        .roster(Roster.builder()
            .signatories(signatories)
            .completeness(Completeness.values()[0])
            .build())
        .build();
  }

  /** Expects a property to fail, and to end with a certain example. */
  abstract static class Shrinking implements AroundPropertyHook {

    private final Object simplest;

    Shrinking(Object simplest) {
      this.simplest = simplest;
    }

    @Override
    public PropertyExecutionResult aroundProperty(
        PropertyLifecycleContext context, PropertyExecutor property) {
      PropertyExecutionResult result = property.execute();
      List<Object> shrunk = result
          .falsifiedParameters()
          .orElseThrow(
              () -> new AssertionError("has to fail", result.throwable().orElse(null)));
      assertEquals(List.of(simplest), shrunk);
      return result.mapToSuccessful();
    }
  }
}
