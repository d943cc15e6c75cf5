package org.jointletter.jackson;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeBindings;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.type.TypeModifier;
import java.io.Serializable;
import java.lang.reflect.Type;
import org.jointletter.codec.Codecs;
import org.jspecify.annotations.Nullable;

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
