package org.jointletter.constraint.check;

/**
 * The answer to a mapper that would read or write a value without the module that knows its form.
 */
public final class Unregistered {

  private static final String MESSAGE =
      "The mapper does not know the form of %s in JSON: register the"
          + " module of Jointletter. For Jackson 2 it is org.jointletter.jackson.JointletterModule in"
          + " jointletter-serialization, which findAndRegisterModules() finds; for Jackson 3 it is"
          + " org.jointletter.jackson3.JointletterModule in jointletter-serialization-jackson3, which"
          + " findAndAddModules() finds";

  private Unregistered() {}

  /**
   * {@return an exception whose message names the module to register}
   *
   * @param type the name of the type of the value
   */
  public static UnsupportedOperationException exception(String type) {
    return new UnsupportedOperationException(MESSAGE.replace("%s", type));
  }
}
