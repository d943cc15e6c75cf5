package org.jointletter.merge;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.jointletter.model.Citation;
import org.jointletter.model.Dossier;

/**
 * Something that contributions to a {@link Merge} state and that could not all go into the merged
 * dossier: one value stands there, or none, and here are all that are stated.
 *
 * <p>That one stands says nothing for it. It can be shown to the public no more than the
 * contributions can: what is withheld may be among the values.
 *
 * @param path where it is, from the dossier inwards
 * @param reason why not all could stand
 * @param standing what stands in the merged dossier; empty if nothing does
 * @param claims every distinct value that is stated, in the order of the contributions
 * @since 0.1
 */
public record MergeConflict(
    List<Step> path, Reason reason, Optional<Object> standing, List<Claim> claims) {

  /** Why not everything that is stated could stand. */
  public enum Reason {
    /**
     * There is place for one value, and the contributions state others than the one that stands.
     */
    DIFFERENCE,

    /** Each can stand alone; all of them together would break a rule of the model. */
    RULE
  }

  /**
   * A step on the way from the dossier inwards.
   *
   * @param attribute the attribute, as in {@code letters}
   * @param id of an element of a list, its id if it has one; of an addressee, a member or a
   *     spokesperson, the id of the party if it has one; of a version of a letter, its label; of an
   *     extension or an unknown member, its name
   */
  public record Step(String attribute, Optional<String> id) {

    /** Returns the attribute alone: an id can give away someone who is not to be named. */
    @Override
    public String toString() {
      return attribute;
    }
  }

  /**
   * A value that is stated.
   *
   * @param value the value: of the type of the attribute, or a list of such values if the list as a
   *     whole is what differs
   * @param contributions those that state it
   * @param citations what they cite for the thing that has the value, or if that cites nothing, for
   *     the innermost thing around it that cites anything
   */
  public record Claim(Object value, List<Dossier> contributions, List<Citation> citations) {

    /**
     * Creates a claim.
     *
     * @param value the value: of the type of the attribute, or a list of such values if the list as
     *     a whole is what differs
     * @param contributions those that state it
     * @param citations what they cite for the thing that has the value, or if that cites nothing,
     *     for the innermost thing around it that cites anything
     */
    public Claim {
      contributions = List.copyOf(contributions);
      citations = List.copyOf(citations);
    }

    /** Returns how many state it, and never the value, which may be withheld. */
    @Override
    public String toString() {
      return "Claim[by " + contributions.size() + "]";
    }
  }

  /**
   * Creates a conflict.
   *
   * @param path where it is, from the dossier inwards
   * @param reason why not all could stand
   * @param standing what stands in the merged dossier; empty if nothing does
   * @param claims every distinct value that is stated, in the order of the contributions
   */
  public MergeConflict {
    path = List.copyOf(path);
    claims = List.copyOf(claims);
  }

  /** {@return the id of the innermost thing on the path that has one; empty for the dossier} */
  public Optional<String> subject() {
    return path.stream().flatMap(step -> step.id().stream()).reduce((outer, inner) -> inner);
  }

  /** {@return the attributes on the path, as in {@code letters.roster.completeness}} */
  public String attribute() {
    return path.stream().map(Step::attribute).collect(joining("."));
  }

  /** Returns the attribute and how many values there are, and never an id or a value. */
  @Override
  public String toString() {
    return "MergeConflict[" + attribute() + ", " + reason + ", " + claims.size() + " claims]";
  }
}
