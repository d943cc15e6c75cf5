package org.jointletter.testing.provider;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.jointletter.testing.breach.Breach;
import org.jointletter.testing.breach.Breaches;

/** Provides breaches of all rules. */
public final class BreachProvider implements ArbitraryProvider {

  /** Creates a provider. */
  public BreachProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage type) {
    return type.isOfType(Breach.class);
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
    return Set.of(Breaches.all());
  }
}
