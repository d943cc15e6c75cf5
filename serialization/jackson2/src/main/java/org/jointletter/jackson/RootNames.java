package org.jointletter.jackson;

import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import org.jointletter.codec.Codecs;
import org.jspecify.annotations.Nullable;

/** Names a root after its type, if a mapper wraps roots. A user's own name for it comes first. */
final class RootNames extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable PropertyName findRootName(AnnotatedClass type) {
    return Codecs.toWrite(type.getRawType())
        .map(
            codec -> PropertyName.construct(Codecs.publicType(type.getRawType()).getSimpleName()))
        .orElse(null);
  }
}
