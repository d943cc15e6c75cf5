package org.jointletter.jackson3;

import org.jointletter.codec.Codecs;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Names a root after its type, if a mapper wraps roots. A user's own name for it comes first. */
final class RootNames extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass type) {
    return Codecs.toWrite(type.getRawType())
        .map(
            codec -> PropertyName.construct(Codecs.publicType(type.getRawType()).getSimpleName()))
        .orElse(null);
  }
}
