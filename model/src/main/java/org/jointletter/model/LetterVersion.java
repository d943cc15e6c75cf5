package org.jointletter.model;

import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointletter.constraint.Digest;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.PlainText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.Constraints;

/**
 * One of the versions of the text of a letter.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract sealed class LetterVersion permits ImmutableLetterVersion {

  private static final Constraints<LetterVersion> RULES = Constraints.of(MethodHandles.lookup());

  LetterVersion() {}

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the label by which signatories point at the version, unique in its letter. */
  @Required
  @PlainText(max = 1_000)
  public abstract String getLabel();

  /** Returns when it was made. */
  public abstract Optional<PartialDate> getOn();

  /** Returns the text. */
  public abstract Optional<Text> getText();

  /** Returns a digest of the text or file, as in {@code sha256:} and 64 hexadecimal digits. */
  public abstract Optional<@Digest String> getDigest();

  /** Returns what is special about it. */
  public abstract Optional<Text> getNote();

  /**
   * Returns the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order.
   */
  public abstract Map<
          @UnknownName(to = LetterVersion.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** Returns a builder that starts from the values of this object. */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    RULES.check(this);
  }

  @Override
  public String toString() {
    return "LetterVersion[" + getLabel() + "]";
  }

  /** Assembles a {@link LetterVersion}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableLetterVersion.Builder {

    Builder() {}

    /** Sets {@link #getOn() on}, to the day. */
    public Builder on(LocalDate day) {
      return on(PartialDate.of(day));
    }

    /** Sets {@link #getOn() on}, as in {@code 2020-06}. */
    public Builder on(String text) {
      return on(PartialDate.parse(text));
    }

    /** Sets {@link #getText() text}, in a language that is not told. */
    public Builder text(String value) {
      return text(Text.of(value));
    }

    /** Sets {@link #getNote() note}, in a language that is not told. */
    public Builder note(String value) {
      return note(Text.of(value));
    }
  }
}
