package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointletter.constraint.ExtensionName;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.PlainText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.Slug;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.BrokenParts;
import org.jointletter.constraint.check.Checked;
import org.jspecify.annotations.Nullable;

/**
 * All that is known around one or more letters: the unit in which records are kept and exchanged.
 *
 * <p>Every reference inside it resolves.
 *
 * @since 0.1
 */
@Checked
@Value.Immutable(copy = false, lazyhash = true)
@UniqueIds
@ReferencesResolve
@ResponsesFollowLetters
@NoLinkCycles
public abstract sealed class Dossier implements JsonObject permits ImmutableDossier {

  Dossier() {}

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id of the dossier, unique in it} */
  @Required
  @Slug
  public abstract String getId();

  /** {@return the title} */
  @Required
  public abstract Text getTitle();

  /** {@return the sources that citations point at} */
  public abstract List<Source> getSources();

  /** {@return the coalitions} */
  public abstract List<Coalition> getCoalitions();

  /** {@return the letters} */
  public abstract List<JointLetter> getLetters();

  /** {@return the responses} */
  public abstract List<OfficialResponse> getResponses();

  /** {@return what else happened} */
  public abstract List<Event> getEvents();

  /** {@return numbers about all of it, such as how many letters there are} */
  public abstract List<Quantity> getQuantities();

  /** {@return how far its lists were looked into, such as the answers} */
  public abstract List<Survey> getSurveys();

  /** {@return the name of this state of the dossier, as in a version number} */
  public abstract Optional<@PlainText(max = 1_000) String> getRevision();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Dossier.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    DossierCheck.check(this);
  }

  @Override
  public String toString() {
    return "Dossier[" + getId() + ", " + getLetters().size() + " letters]";
  }

  /** Assembles a {@link Dossier}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableDossier.Builder implements DossierSetters {

    @Nullable
    BrokenParts<Dossier> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Dossier build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
