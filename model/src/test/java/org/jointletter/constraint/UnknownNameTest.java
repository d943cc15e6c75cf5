package org.jointletter.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jointletter.model.Demand;
import org.jointletter.model.Signatory;
import org.jointletter.model.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names a type does not know is told by its accessors. */
class UnknownNameTest {

  @ParameterizedTest
  @CsvSource({
    // attributes, and the name that documents have
    "Text, value, false",
    "Text, translations, false",
    "Text, type, false",
    "Signatory, disclosure, false",
    "Demand, id, false",
    // names as they are not spelled
    "Text, Value, true",
    "Text, getValue, true",
    "Signatory, getDisclosure, true",
    // methods that are no attributes: static, with a parameter, private to the package, final
    "Text, of, true",
    "Text, toBuilder, true",
    "Text, check, true",
    "Signatory, officeGivenForOfficialCapacity, true",
    "Signatory, withheld, true",
    // extensions have a place of their own
    "Demand, extensions, true",
    "Demand, unknownMembers, true",
    "Demand, ngo:case, false",
    "Text, ngo:case, false",
  })
  void namesOfAttributesAreKnown(String type, String name, boolean unknown) {
    assertEquals(unknown, validator(type).isValid(name, null));
  }

  @ParameterizedTest
  @CsvSource({"1000, true", "1001, false"})
  void namesAreNotLong(int length, boolean valid) {
    assertEquals(valid, validator("Text").isValid("x".repeat(length), null));
    assertTrue(validator("Text").isValid(null, null));
  }

  private static UnknownName.Validator validator(String type) {
    return new UnknownName.Validator(
        switch (type) {
          case "Text" -> Text.class;
          case "Demand" -> Demand.class;
          default -> Signatory.class;
        });
  }
}
