package org.jointletter.merge;

import org.jspecify.annotations.Nullable;

/**
 * What elements of lists have in common that are the same thing, as a key of a table. It has an
 * order, by which the table looks among keys whose hash codes collide, however many there are.
 */
final class Key implements Comparable<Key> {

  private final Object common;
  private final Object thing;
  private final Kind<Object> kind;

  private Key(Object common, Object thing, Kind<Object> kind) {
    this.common = common;
    this.thing = thing;
    this.kind = kind;
  }

  @SuppressWarnings("unchecked") // a key meets keys of its kind only
  static <V> Key of(V thing, Kind<V> kind) {
    Object common = kind.listKey(thing);
    // Without an id, it is the thing, or its like.
    Object compared = common.getClass() == thing.getClass() ? common : thing;
    return new Key(common, compared, (Kind<Object>) kind);
  }

  @Override
  public int compareTo(Key other) {
    return kind.compareListKeys(thing, other.thing);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Key key && key.common.equals(common);
  }

  @Override
  public int hashCode() {
    return common.hashCode();
  }
}
