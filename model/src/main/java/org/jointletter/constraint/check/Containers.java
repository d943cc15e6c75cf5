package org.jointletter.constraint.check;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
  public static boolean holdNoNull(String place, List<?> elements) {
    if (!isUsualEmpty(elements)) {
      // An iterator for each list would be another object.
      for (int i = 0; i < elements.size(); i++) {
        refuseNull(place, elements.get(i));
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
    if (!isUsualEmpty(map)) {
      map.forEach((name, value) -> {
        refuseNull(place, name);
        refuseNull(place, value);
      });
    }
    return true;
  }

  private static void refuseNull(String place, @Nullable Object element) {
    if (element == null) {
      throw new NullPointerException(place + " must not hold null");
    }
  }
}
