package org.jointletter.jackson3;

import java.io.Serializable;
import java.lang.reflect.Type;
import org.jointletter.codec.Codecs;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.type.TypeBindings;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.type.TypeModifier;

/**
 * Puts the public type in the place of the hidden class that implements it, so that a mapper treats
 * a value by its class as it treats one that is declared: in type ids, mixins and overrides.
 */
final class HiddenTypes extends TypeModifier implements Serializable {
  private static final long serialVersionUID = 1L;

  @Override
  public JavaType modifyType(
      JavaType type, Type declared, TypeBindings context, TypeFactory factory) {
    Class<?> known = Codecs.publicType(type.getRawClass());
    return known == type.getRawClass() ? type : factory.constructType(known);
  }

  /** A factory leaves out a modifier that it has. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HiddenTypes;
  }

  @Override
  public int hashCode() {
    return HiddenTypes.class.hashCode();
  }
}
