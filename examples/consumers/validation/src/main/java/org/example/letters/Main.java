package org.example.letters;

import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jointletter.constraint.Slug;
import org.jointletter.model.JointLetter;

/** Has values checked by a validator of its own, before it builds anything. */
public final class Main {

  private Main() {}

  /** Something of one's own, with a rule of ours. */
  public static final class Form {

    /** Returns the address of the form. */
    @Slug
    public String getSlug() {
      return "Lakes!";
    }
  }

  /** Runs the program. */
  public static void main(String[] arguments) {
    try (ValidatorFactory factory =
        arguments[0].equals("with-language") ? withLanguage() : withoutLanguage()) {
      Validator validator = factory.getValidator();
      validator
          .validateValue(JointLetter.class, "id", "Lakes!")
          .forEach(
              broken -> System.out.println(broken.getPropertyPath() + " " + broken.getMessage()));
      validator
          .validate(new Form())
          .forEach(
              broken -> System.out.println(broken.getPropertyPath() + " " + broken.getMessage()));
    }
  }

  /** An expression language is on the class path. */
  private static ValidatorFactory withLanguage() {
    return Validation.buildDefaultValidatorFactory();
  }

  /** No expression language is there: messages with parameters need none. */
  private static ValidatorFactory withoutLanguage() {
    try {
      Validation.buildDefaultValidatorFactory();
      System.out.println("a default factory needs no expression language");
    } catch (ValidationException e) {
      System.out.println("a default factory needs an expression language");
    }
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory();
  }
}
