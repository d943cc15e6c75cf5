package org.jointletter.testing.breach;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jointletter.model.Allegation;
import org.jointletter.model.Coalition;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Jurisdiction;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Signatory;
import org.jointletter.testing.Values;
import org.jointletter.vocabulary.Code;

/** The types of the model, and which of them stand in which. */
final class Types {

  /** Those that can stand alone, smaller ones first. */
  static final List<Class<?>> DOCUMENTS = List.of(
      Jurisdiction.class,
      Signatory.class,
      Allegation.class,
      Coalition.class,
      OfficialResponse.class,
      JointLetter.class,
      Dossier.class);

  private Types() {}

  /** Returns those that have attributes. */
  static List<Class<?>> ofValues() {
    return Values.types().stream().filter(Types::hasAttributes).toList();
  }

  /** Returns the type of a value, and not the class that hides behind it. */
  static Class<?> of(Object value) {
    Class<?> type = value.getClass();
    return Values.types().contains(type.getSuperclass()) ? type.getSuperclass() : type;
  }

  /** Tells whether something has attributes that can be told apart. */
  static boolean hasAttributes(Class<?> type) {
    return Values.types().contains(type);
  }

  /** Tells whether something stands for a text that has a rule of its own. */
  static boolean isWord(Class<?> type) {
    return type == Code.class;
  }

  /** Returns what documents call a type: its name in lower case, the words joined by hyphens. */
  static String text(Class<?> type) {
    return kebab(type.getSimpleName());
  }

  static String kebab(String camel) {
    return camel.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** Tells whether values of a type can have parts of another, or are of it. */
  static boolean canHold(Class<?> whole, Class<?> part) {
    Set<Class<?>> reached = new LinkedHashSet<>();
    reach(whole, reached);
    return reached.contains(part);
  }

  private static void reach(Class<?> type, Set<Class<?>> reached) {
    if (reached.add(type) && hasAttributes(type)) {
      Attribute.of(type).forEach(attribute -> reach(attribute.contentType(), reached));
    }
  }
}
