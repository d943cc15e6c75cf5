package org.jointletter.constraint.check;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;

/** What checks ask of lists and maps. */
public final class Containers {

  private Containers() {}

  /**
   * Tells whether a list or map is one of the empty ones of {@link Collections}, as most are. That
   * is told at a glance.
   */
  @SuppressWarnings("ReferenceEquality") // equals would look at all others
  public static boolean isUsualEmpty(Object container) {
    return container == Collections.EMPTY_LIST || container == Collections.EMPTY_MAP;
  }

  /**
   * Tells that a list holds no null.
   *
   * @throws NullPointerException if it does
   */
  public static boolean holdNoNull(String place, Collection<?> elements) {
    if (!isUsualEmpty(elements)) {
      for (Object element : elements) {
        if (element == null) {
          throw new NullPointerException(place + " must not hold null");
        }
      }
    }
    return true;
  }

  /**
   * Tells that a map holds no null.
   *
   * @throws NullPointerException if it does
   */
  public static boolean holdNoNull(String place, Map<?, ?> map) {
    return isUsualEmpty(map) || holdNoNull(place, map.keySet()) && holdNoNull(place, map.values());
  }
}
