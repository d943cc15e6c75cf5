package org.jointletter.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.jointletter.constraint.check.Unregistered;

/**
 * A value that is an object in documents. The modules for Jackson have serializers for it, which
 * come before annotations. A mapper without them finds the annotation, and fails instead of writing
 * the accessors as they are.
 *
 * <p>The annotation is absent at run time unless Jackson is there, and then does nothing. It has no
 * arguments: compilers of users, who may not have Jackson, would warn of these.
 */
interface JsonObject {

  /** The type of the result is what generators of schemas show: they do not call the method. */
  @JsonValue
  private Map<String, Object> toJson() {
    throw Unregistered.exception(getClass().getSuperclass().getSimpleName());
  }
}
