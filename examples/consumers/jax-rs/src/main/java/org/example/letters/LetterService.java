package org.example.letters;

import jakarta.ws.rs.core.Application;
import java.util.Set;

/** A service that names its own classes only: what the library brings is found. */
public class LetterService extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(LetterResource.class, RuleMapper.class);
  }
}
