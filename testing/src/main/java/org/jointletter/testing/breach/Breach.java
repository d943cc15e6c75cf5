package org.jointletter.testing.breach;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A valid value in which one thing was changed, so that it breaks one rule and no other.
 *
 * @since 0.1
 */
public final class Breach {

  private final String code;
  private final Class<?> type;
  private final List<String> paths;
  private final Supplier<?> building;
  private final Supplier<Optional<BrokenDocument>> document;

  Breach(
      String code,
      Class<?> type,
      List<String> paths,
      Supplier<?> building,
      Supplier<Optional<BrokenDocument>> document) {
    this.code = code;
    this.type = type;
    this.paths = paths;
    this.building = building;
    this.document = document;
  }

  /** {@return the code of the rule that is broken} */
  public String code() {
    return code;
  }

  /** {@return the type of the value that breaks the rule} */
  public Class<?> type() {
    return type;
  }

  /** {@return the property paths, in the value, at which the rule is broken: nearly always one} */
  public List<String> paths() {
    return paths;
  }

  /**
   * Tries to build the value.
   *
   * @return never anything, unless the rule is not kept
   * @throws ConstraintViolationException which tells of this rule at these paths, and of nothing
   *     else
   */
  public Object build() {
    return building.get();
  }

  /**
   * {@return a document that breaks the rule, and no other: the value stands in it, or is it} There
   * is none if no document can break the rule in this way.
   */
  public Optional<BrokenDocument> document() {
    return document.get();
  }

  @Override
  public String toString() {
    return type.getSimpleName() + " breaks " + code + " at " + paths
        + document().map(broken -> ", as in " + broken).orElse("");
  }
}
