package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointletter.constraint.ExtensionName;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.PlainText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.BrokenParts;
import org.jointletter.constraint.check.Checked;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.IdentifierScheme;
import org.jointletter.vocabulary.Match;
import org.jspecify.annotations.Nullable;

/**
 * A name or a code that a scheme gives to something, as in {@code OL CHN 17/2020}: to a letter, a
 * party, a place, a topic, a norm.
 *
 * <p>If the scheme has a canonical spelling, the value is kept in that spelling.
 *
 * @since 0.1
 */
@ValueOfScheme
@Checked
@Value.Immutable
public abstract sealed class Identifier implements JsonObject permits ImmutableIdentifier {

  Identifier() {}

  /**
   * {@return an identifier of a known scheme}
   *
   * @param scheme the scheme
   * @param value the value, in any spelling that the scheme accepts
   * @throws ConstraintViolationException if it would break a rule
   */
  public static Identifier of(IdentifierScheme scheme, String value) {
    return builder().scheme(scheme).value(value).build();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the scheme} */
  @Required
  public abstract Code<IdentifierScheme> getScheme();

  /** {@return the value, in the form that the scheme asks for} */
  @Required
  @PlainText(max = 1_000)
  public abstract String getValue();

  /** {@return the label that the scheme has for it: "Freedom of expression"} */
  public abstract Optional<Text> getLabel();

  /** {@return how well it fits what it is attached to} Exactly, if it is not told. */
  @Value.Default
  @Required
  public Code<Match> getMatch() {
    return Code.of(Match.EXACT);
  }

  /** {@return who assigned it, if it is not the holder of the scheme} */
  public abstract Optional<Text> getAssignedBy();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Identifier.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @Value.Check
  Identifier check() {
    Optional<IdentifierScheme> scheme = Optional.ofNullable(getScheme()).flatMap(Code::getKnown);
    if (scheme.isPresent() && getValue() != null) {
      String canonical = scheme.get().canonical(getValue());
      if (!canonical.equals(getValue())) {
        return toBuilder().value(canonical).build();
      }
    }
    IdentifierCheck.check(this);
    return this;
  }

  @Override
  public String toString() {
    return getScheme() + ":" + getValue();
  }

  /** Assembles an {@link Identifier}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableIdentifier.Builder
      implements IdentifierSetters {

    @Nullable
    BrokenParts<Identifier> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Identifier build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
