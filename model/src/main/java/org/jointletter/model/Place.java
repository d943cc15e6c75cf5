package org.jointletter.model;

import org.jspecify.annotations.Nullable;

/**
 * A place inside a value: one of its attributes, or one element of it, or an attribute of that.
 *
 * @param parent the place of the value that has the attribute, or null if that is the outermost
 *     value
 * @param attribute the name of the attribute
 * @param index the index of the element, or -1 if the place is the attribute itself
 */
record Place(@Nullable Place parent, String attribute, int index) {

  /** Stands for every place, if nobody asks which: nothing is kept of what is inside. */
  static final Place ANYWHERE = new Place(null, "", -1);

  static Place of(@Nullable Place parent, String attribute) {
    return of(parent, attribute, -1);
  }

  @SuppressWarnings("ReferenceEquality") // it is that one, not one like it
  static Place of(@Nullable Place parent, String attribute, int index) {
    return parent == ANYWHERE ? ANYWHERE : new Place(parent, attribute, index);
  }

  /** Returns the place as a property path, as in {@code letters[0].id}. */
  @Override
  public String toString() {
    return (parent == null ? "" : parent + ".") + attribute + (index < 0 ? "" : "[" + index + "]");
  }
}
