package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import java.util.Map;
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
 * A code that stands for a jurisdiction in some scheme, and how well it fits.
 *
 * @since 0.1
 */
@ValueOfScheme
@Checked
@Value.Immutable
public abstract sealed class JurisdictionCode implements JsonObject
    permits ImmutableJurisdictionCode {

  JurisdictionCode() {}

  /**
   * {@return a code that means just what the label says}
   *
   * @param scheme the scheme
   * @param value the code
   * @throws ConstraintViolationException if it would break a rule
   */
  public static JurisdictionCode exact(IdentifierScheme scheme, String value) {
    return builder().scheme(scheme).value(value).match(Match.EXACT).build();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the scheme} */
  @Required
  public abstract Code<IdentifierScheme> getScheme();

  /** {@return the code, in the form that the scheme asks for} */
  @Required
  @PlainText(max = 1_000)
  public abstract String getValue();

  /** {@return how well the code fits the jurisdiction as it is labelled} */
  @Required
  public abstract Code<Match> getMatch();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = JurisdictionCode.class) String,
          @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    JurisdictionCodeCheck.check(this);
  }

  @Override
  public String toString() {
    return getScheme() + ":" + getValue();
  }

  /** Assembles a {@link JurisdictionCode}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableJurisdictionCode.Builder
      implements JurisdictionCodeSetters {

    @Nullable
    BrokenParts<JurisdictionCode> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public JurisdictionCode build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
