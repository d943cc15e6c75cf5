package org.example.letters;

import jakarta.validation.ConstraintViolationException;
import org.jointletter.constraint.RuleCode;
import org.jointletter.document.DocumentReader;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Jurisdiction;

/** Reads a document, and breaks the rules of a letter, in an image of modules. */
public final class Main {

  private Main() {}

  /** Runs the program. */
  public static void main(String[] arguments) {
    System.out.println(Main.class.getModule());
    System.out.println(JointLetter.class.getModule());
    String json = """
        {"jointletter": "1.0", "type": "jurisdiction",
         "label": {"value": "Norland"}, "kind": "state"}
        """;
    System.out.println(
        DocumentReader.strict().read(json, Jurisdiction.class).getLabel().getValue());

    try {
      JointLetter.builder().id("Lakes!").build();
    } catch (ConstraintViolationException invalid) {
      invalid.getConstraintViolations().stream()
          .map(violation -> violation.getPropertyPath() + " " + RuleCode.of(violation))
          .sorted()
          .forEach(System.out::println);
    }
  }
}
