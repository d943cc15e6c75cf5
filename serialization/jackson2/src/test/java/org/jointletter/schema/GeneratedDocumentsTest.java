package org.jointletter.schema;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jointletter.model.Allegation;
import org.jointletter.model.Coalition;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Jurisdiction;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Signatory;

/** Whatever the types can hold, the schemas allow. */
class GeneratedDocumentsTest {

  @Property(tries = 50)
  void dossiersAreValid(@ForAll Dossier dossier) {
    SchemaCheck.assertValid(dossier);
  }

  @Property(tries = 50)
  void lettersAreValid(@ForAll JointLetter letter) {
    SchemaCheck.assertValid(letter);
  }

  @Property(tries = 100)
  void coalitionsAreValid(@ForAll Coalition coalition) {
    SchemaCheck.assertValid(coalition);
  }

  @Property(tries = 200)
  void signatoriesAreValid(@ForAll Signatory signatory) {
    SchemaCheck.assertValid(signatory);
  }

  @Property(tries = 100)
  void responsesAreValid(@ForAll OfficialResponse response) {
    SchemaCheck.assertValid(response);
  }

  @Property(tries = 100)
  void allegationsAreValid(@ForAll Allegation allegation) {
    SchemaCheck.assertValid(allegation);
  }

  @Property(tries = 200)
  void jurisdictionsAreValid(@ForAll Jurisdiction jurisdiction) {
    SchemaCheck.assertValid(jurisdiction);
  }
}
