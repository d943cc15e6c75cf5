package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.jointletter.constraint.ExtensionName;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.BrokenParts;
import org.jointletter.constraint.check.Checked;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.EventStatus;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened at some time, or was to happen, according to some source.
 *
 * <p>It may have no time: that something happened can be known when the time is not. Sources
 * disagree, so that two events of one kind may stand side by side.
 *
 * @since 0.1
 */
@Checked
@Value.Immutable
public abstract sealed class Event implements JsonObject permits ImmutableEvent {

  Event() {}

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what happened} */
  @Required
  public abstract Code<EventKind> getEvent();

  /** {@return when, as precisely as it is known: at some time of an interval} */
  public abstract Optional<Time> getOn();

  /** {@return where it stands, if it has not happened} What has happened has no status. */
  public abstract Optional<Code<EventStatus>> getStatus();

  /** {@return who did it, or is to do it} */
  public abstract List<Party> getBy();

  /** {@return what happened, in words} */
  public abstract Optional<Text> getLabel();

  /** {@return where} */
  public abstract Optional<Jurisdiction> getPlace();

  /** {@return how much or how many there were, as in "more than 300 people"} */
  public abstract List<Quantity> getQuantities();

  /** {@return where this is said} */
  public abstract List<Citation> getCitations();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Event.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  /** {@return whether it has happened: whether it has no other status} */
  public final boolean hasHappened() {
    return getStatus().isEmpty();
  }

  /**
   * Returns the times of all events of some kinds that have happened. If one of these lacks its
   * time, or any event lacks its kind, they are not known, and there are none.
   */
  static List<Time> timesOf(List<Event> events, Predicate<Code<EventKind>> kinds) {
    List<Time> times = new ArrayList<>();
    for (Event event : events) {
      if (event.getEvent() == null) {
        return List.of();
      }
      if (event.hasHappened() && kinds.test(event.getEvent())) {
        Time on = event.getOn().orElse(null);
        if (on == null) {
          return List.of();
        }
        times.add(on);
      }
    }
    return times;
  }

  @Value.Check
  void check() {
    EventCheck.check(this);
  }

  @Override
  public String toString() {
    return getEvent()
        + getStatus().map(status -> " (" + status + ")").orElse("")
        + getOn().map(on -> " " + on).orElse("");
  }

  /** Assembles a {@link Event}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableEvent.Builder implements EventSetters {

    @Nullable
    BrokenParts<Event> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Event build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
