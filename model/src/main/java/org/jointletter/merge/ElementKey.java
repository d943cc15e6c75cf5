package org.jointletter.merge;

import org.jspecify.annotations.Nullable;

/**
 * The key of an element of a list, for hash tables. It has an order, by which a table looks among
 * keys whose hash codes collide, however many there are.
 */
final class ElementKey implements Comparable<ElementKey> {

  private final Object key;
  private final Object compared;
  private final Policy<Object> policy;

  private ElementKey(Object key, Object compared, Policy<Object> policy) {
    this.key = key;
    this.compared = compared;
    this.policy = policy;
  }

  @SuppressWarnings("unchecked") // a key meets keys of its policy only
  static <V> ElementKey of(V element, Policy<V> policy) {
    Object key = policy.elementKey(element);
    // Without an id, the key is the element itself or a variant of it, and is compared in its
    // place.
    Object compared = key.getClass() == element.getClass() ? key : element;
    return new ElementKey(key, compared, (Policy<Object>) policy);
  }

  @Override
  public int compareTo(ElementKey other) {
    return policy.compareElementKeys(compared, other.compared);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ElementKey element && element.key.equals(key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
