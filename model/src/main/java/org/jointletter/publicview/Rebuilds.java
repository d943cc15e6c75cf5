package org.jointletter.publicview;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointletter.attribute.AllAttributes;
import org.jointletter.attribute.Attribute;
import org.jointletter.attribute.Attributes;
import org.jointletter.attribute.Form;
import org.jointletter.constraint.LanguageTag;
import org.jointletter.constraint.PlainText;
import org.jointletter.constraint.Slug;
import org.jointletter.constraint.WebLink;
import org.jointletter.model.Citation;
import org.jointletter.model.LetterVersion;
import org.jointletter.model.PartialDate;
import org.jointletter.model.Party;
import org.jointletter.model.Text;
import org.jointletter.publicview.AttributeRule.Each;
import org.jointletter.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * Builds what is shown of the values of all types.
 *
 * <p>It is closed by default: an attribute is shown by the {@linkplain Decisions decision} on it
 * or, without one, by the rule for its type, and cannot be made if there is neither.
 */
final class Rebuilds {

  /** The rebuilds of the types of a dossier. */
  static final Rebuilds PUBLIC = new Rebuilds(AllAttributes.get(), Decisions.RULES);

  /** The term in the place of an unknown one that is not shown. */
  private static final String WITHHELD = "withheld";

  private final Map<Class<?>, Rebuild<?, ?>> byType = new HashMap<>();

  /**
   * Creates rebuilds.
   *
   * @throws IllegalStateException if there is no rule for an attribute, or if it is not decided
   *     what is shown of the words beside a party
   */
  Rebuilds(List<Attributes<?, ?>> types, Rules rules) {
    for (Attributes<?, ?> type : types) {
      boolean hasParty = type.all().stream().anyMatch(attribute -> attribute.type() == Party.class);
      if (hasParty
          && type.all().stream().anyMatch(Rebuilds::isWords)
          && !rules.hasDecisionOnWords(type.type())) {
        throw new IllegalStateException("the public view does not know whose words those of "
            + type.type().getSimpleName()
            + " are, if its party is withheld; decide on them in "
            + Decisions.class.getName());
      }
    }
    types.forEach(type -> byType.put(type.type(), rebuild(type, rules)));
    byType.values().forEach(rebuild -> rebuild.complete(this, rules));
  }

  private static boolean isWords(Attribute<?, ?, ?> attribute) {
    return attribute.type() == Text.class
        || attribute.type() == Citation.class
        || attribute.form().filter(form -> form.constraint() == PlainText.class).isPresent();
  }

  private static <T, B> Rebuild<T, B> rebuild(Attributes<T, B> type, Rules rules) {
    return new Rebuild<>(type, rules.of(type));
  }

  /** Returns the rebuild of a type. */
  @SuppressWarnings("unchecked") // it was put there with the type
  <T> Rebuild<T, ?> of(Attributes<T, ?> type) {
    return (Rebuild<T, ?>) requireNonNull(byType.get(type.type()));
  }

  /**
   * Returns the rule for the values of an attribute, by their type.
   *
   * @throws IllegalStateException if there is none
   */
  @SuppressWarnings("unchecked") // the rules are picked by the type of the values
  <T, V> Each<V> byType(Attribute<T, ?, V> attribute, AttributeRule<T, V> rule) {
    Each<?> each = ofKind(attribute);
    boolean inPlace = attribute instanceof Attribute.Many
        && WithheldParties.ENTRIES.contains(attribute.type())
        && !rule.isGathered();
    if (each == null || inPlace) {
      throw new IllegalStateException("the public view has no rule for " + attribute
          + "; add one to " + Decisions.class.getName());
    }
    return (Each<V>) each;
  }

  private @Nullable Each<?> ofKind(Attribute<?, ?, ?> attribute) {
    Class<?> type = attribute.type();
    if (!attribute.refersTo().isEmpty()) {
      return ofReference(attribute.refersTo());
    } else if (attribute.form().isPresent()) {
      return ofString(attribute, attribute.form().get());
    } else if (type == Code.class) {
      return (Each<Code<?>>) Rebuilds::term;
    } else if (type == PartialDate.class || type == Boolean.class) {
      return (value, scope) -> value;
    } else if (type == Long.class && !(attribute instanceof Attribute.One)) {
      return (Each<Long>) Rebuilds::number;
    } else if (attribute instanceof Attribute.Named) {
      return (Each<Map<String, String>>) (members, scope) -> scope.texts().redacted(members);
    }
    return ofPart(byType.get(type));
  }

  private static <T> @Nullable Each<T> ofPart(@Nullable Rebuild<T, ?> rebuild) {
    return rebuild == null ? null : rebuild::shown;
  }

  private static Each<String> ofReference(List<Class<?>> targets) {
    if (targets.contains(Party.class)) {
      return (id, scope) -> scope.plan().partyId(id);
    } else if (targets.contains(LetterVersion.class)) {
      return (label, scope) -> scope.plan().label(scope.letter(), label);
    }
    return (id, scope) -> scope.plan().id(id);
  }

  private static @Nullable Each<String> ofString(Attribute<?, ?, ?> attribute, Form form) {
    if (form.constraint() == Slug.class) {
      return (id, scope) -> scope.plan().id(id);
    } else if (form.constraint() == PlainText.class) {
      return (text, scope) -> scope.texts().redacted(text, form.max());
    } else if (Set.of(WebLink.class, LanguageTag.class).contains(form.constraint())
        && !(attribute instanceof Attribute.One)) {
      return (text, scope) -> scope.texts().finds(text) ? null : text;
    }
    return null;
  }

  /** A term that is known has no word of anyone. */
  private static <E extends Enum<E>> Code<E> term(Code<E> term, Scope scope) {
    return term.getKnown().isEmpty() && scope.texts().words().finds(term.getText())
        ? Code.of(term.getVocabulary(), WITHHELD)
        : term;
  }

  private static @Nullable Long number(Long number, Scope scope) {
    return scope.texts().numbers().hides(number) ? null : number;
  }
}
