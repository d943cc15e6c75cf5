package org.jointletter.testing.provider;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.jointletter.testing.Values;

/** Provides values of every type of the model. */
public final class ValueProvider implements ArbitraryProvider {

  /** Creates a provider. */
  public ValueProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage type) {
    return Values.types().contains(type.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
    return Set.of(Values.of(type.getRawType()));
  }
}
