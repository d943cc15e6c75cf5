package org.jointletter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jointletter.model.Jurisdiction;
import org.jointletter.rule.Problem;
import org.junit.jupiter.api.Test;

/** The answer of a web service to a document that is not valid. */
class ProblemDetailsTest {

  @Test
  void everyProblemIsToldWithItsPlaceAsAUriFragment() {
    InvalidDocumentException thrown = assertThrows(
        InvalidDocumentException.class,
        () -> DocumentReader.strict().read("""
                {"jointletter": "1.0", "type": "jurisdiction",
                 "label": {"value": "Norland"}, "kind": "State", "a b%/ø~e\u0301": 1}
                """, Jurisdiction.class));
    assertEquals("""
            {"type":"https://jointletter.org/problems/invalid-document",\
            "title":"The document is not valid","status":422,\
            "detail":"The document has 2 problems","errors":[\
            {"detail":"must be a code: lower-case letters and digits in words joined by single \
            hyphens, after an optional prefix and colon, at most 64 characters; or two of these joined by a \
            slash, the broader one first",\
            "pointer":"#/kind","code":"code-text","line":2,"column":41,"offset":87,\
            "found":"\\"State\\""},\
            {"detail":"is not known here; correct its name, or give it a prefix (\\"ngo:…\\") if it is \
            an extension","pointer":"#/*","code":"unknown-member","line":2,\
            "column":63,"offset":111}]}""", thrown.toProblemDetails());
  }

  @Test
  void whatIsNoPartOfAUriIsPercentEncoded() {
    Problem problem =
        new Problem("required", "/a b%~1ø~0e\u0301", 0, 0, 0, -1, "is required", null);
    String details = new InvalidDocumentException("It", List.of(problem), 0).toProblemDetails();
    assertTrue(details.contains("\"pointer\":\"#/a%20b%25~1%C3%B8~0e%CC%81\""), details);
  }

  @Test
  void aPlaceThatIsNotKnownIsLeftOutAndTheStartIsKnown() {
    Problem unknown = new Problem("required", "", 0, 0, 0, -1, "is required", null);
    Problem atTheStart = new Problem("wrong-type", "", 1, 1, 1, 0, "must be an object", "null");
    assertEquals(
        """
            {"type":"https://jointletter.org/problems/invalid-document",\
            "title":"The document is not valid","status":422,\
            "detail":"It has 2 problems","errors":[\
            {"detail":"is required","pointer":"#","code":"required"},\
            {"detail":"must be an object","pointer":"#","code":"wrong-type",\
            "record":1,"line":1,"column":1,"offset":0,"found":"null"}]}""",
        new InvalidDocumentException("It", List.of(unknown, atTheStart), 0).toProblemDetails());
  }
}
