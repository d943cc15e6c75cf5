package org.jointletter.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.ResponseKind;
import org.jointletter.vocabulary.SignatoryRole;

/** A property gets what it asks for by type. */
class ProviderTest {

  @Property(tries = 20)
  void aTypeIsEnough(@ForAll JointLetter letter, @ForAll Dossier dossier) {
    assertEquals(letter, letter.toBuilder().build());
    assertEquals(dossier, dossier.toBuilder().build());
  }

  @Property(tries = 50)
  void codesAreOfTheVocabularyThatIsAskedFor(@ForAll Code<ResponseKind> kind) {
    assertEquals(ResponseKind.class, kind.getVocabulary());
  }

  @Property(tries = 20)
  void containersOfOurTypesWorkToo(
      @ForAll List<Signatory> signatories, @ForAll Optional<Code<LetterKind>> kind) {
    assertTrue(signatories.stream().allMatch(Signatory.class::isInstance));
    assertTrue(kind.stream().allMatch(code -> code.getVocabulary() == LetterKind.class));
  }

  @Property(tries = 10)
  void rostersCanListWhomeverOneLikes(@ForAll("crowds") Roster roster) {
    if (roster.getCompleteness().is(Completeness.NOT_LISTED)) {
      assertTrue(roster.getSignatories().stream()
          .noneMatch(other -> other.getRole().is(SignatoryRole.SIGNATORY)));
    } else {
      assertEquals(300, roster.getSignatories().size());
    }
  }

  @Provide
  Arbitrary<Roster> crowds() {
    return Rosters.listing(Rosters.signatories().list().ofSize(300));
  }
}
