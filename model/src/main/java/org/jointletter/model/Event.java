package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.jointletter.constraint.ExtensionName;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.PlainText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.BrokenParts;
import org.jointletter.constraint.check.Checked;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.EventKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened at some time, according to some source.
 *
 * <p>Sources disagree, so that two events of one kind may stand side by side.
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

  /** {@return when, as precisely as it is known} */
  @Required
  public abstract PartialDate getOn();

  /** {@return the time in the words of the source, as in "noon PST Dec 21"} */
  public abstract Optional<@PlainText(max = 1_000) String> getAsStated();

  /** {@return what happened, in words} */
  public abstract Optional<Text> getLabel();

  /** {@return where} */
  public abstract Optional<Jurisdiction> getPlace();

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

  /**
   * Returns the dates of all events of some kinds. If an event lacks its kind or its date, they are
   * not known, and there are none.
   */
  static List<PartialDate> datesOf(List<Event> events, Predicate<Code<EventKind>> kinds) {
    return events.stream().anyMatch(event -> event.getEvent() == null || event.getOn() == null)
        ? List.of()
        : events.stream()
            .filter(event -> kinds.test(event.getEvent()))
            .map(Event::getOn)
            .toList();
  }

  @Value.Check
  void check() {
    EventCheck.check(this);
  }

  @Override
  public String toString() {
    return getEvent() + " " + getOn();
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
