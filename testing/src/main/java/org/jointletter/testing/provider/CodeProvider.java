package org.jointletter.testing.provider;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.jointletter.testing.Codes;
import org.jointletter.vocabulary.Code;

/** Provides codes of a vocabulary that is told, as in {@code Code<ResponseKind>}. */
public final class CodeProvider implements ArbitraryProvider {

  /** Creates a provider. */
  public CodeProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage type) {
    return type.isOfType(Code.class) && type.getTypeArgument(0).isEnum();
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
    return Set.of(codes(type.getTypeArgument(0).getRawType()));
  }

  @SuppressWarnings("unchecked") // only asked for enums
  private static <E extends Enum<E>> Arbitrary<Code<E>> codes(Class<?> vocabulary) {
    return Codes.codes((Class<E>) vocabulary);
  }
}
