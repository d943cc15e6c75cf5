package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.AssertTrue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointletter.constraint.ExtensionName;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.BrokenParts;
import org.jointletter.constraint.check.Checked;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.IdentifierScheme;
import org.jointletter.vocabulary.JurisdictionKind;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * A place, or a body with powers of its own, as a letter speaks of it.
 *
 * <p>Neither its label nor its kind nor its codes imply anything about its status. The source's
 * wording comes first; the codes only help to find it.
 *
 * <p>This rule holds between its attributes:
 *
 * <ul>
 *   <li>{@code not-nested-too-deep}: there are at most 16 levels, the jurisdiction included.
 * </ul>
 *
 * @since 0.1
 */
@Checked
@Value.Immutable(copy = false, lazyhash = true)
public abstract sealed class Jurisdiction implements JsonObject permits ImmutableJurisdiction {

  Jurisdiction() {}

  /**
   * {@return a jurisdiction that is labelled with its country code, of an
   * {@linkplain JurisdictionKind#UNSPECIFIED unspecified} kind: the code says nothing about status}
   *
   * @param code an ISO 3166-1 alpha-2 code, as in {@code CN}
   * @throws ConstraintViolationException if it would break a rule
   */
  public static Jurisdiction ofCountry(String code) {
    return ofCountry(code, code);
  }

  /**
   * {@return a jurisdiction with a country code, of an {@linkplain JurisdictionKind#UNSPECIFIED
   * unspecified} kind: the code says nothing about status}
   *
   * @param code an ISO 3166-1 alpha-2 code, as in {@code CN}
   * @param label the name, as the source uses it
   * @throws ConstraintViolationException if it would break a rule
   */
  public static Jurisdiction ofCountry(String code, String label) {
    return builder()
        .label(label)
        .kind(JurisdictionKind.UNSPECIFIED)
        .addCode(Identifier.of(IdentifierScheme.ISO3166_1, code))
        .build();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return its name, as the source uses it} */
  @Required
  public abstract Text getLabel();

  /** {@return other names of the same place, in usage or in other languages} */
  public abstract List<Text> getOtherNames();

  /** {@return what it is called in usage} */
  @Required
  public abstract Code<JurisdictionKind> getKind();

  /** {@return codes that stand for it} */
  public abstract List<Identifier> getCodes();

  /** {@return what it is a part of, as the source presents it} */
  public abstract Optional<Jurisdiction> getWithin();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Jurisdiction.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @AssertTrue(message = RuleWords.NOT_NESTED_TOO_DEEP)
  final boolean isNotNestedTooDeep() {
    return getWithin().isEmpty()
        || Nesting.isWithinBounds(this, place -> place.getWithin().map(List::of).orElse(List.of()));
  }

  @Value.Check
  void check() {
    JurisdictionCheck.check(this);
  }

  @Override
  public String toString() {
    return "Jurisdiction[" + getLabel() + "]";
  }

  /** Assembles a {@link Jurisdiction}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableJurisdiction.Builder
      implements JurisdictionSetters {

    @Nullable
    BrokenParts<Jurisdiction> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Jurisdiction build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
