package org.jointletter.testing.breach;

import java.util.List;

/**
 * A document that breaks one rule.
 *
 * @param type the type of the document
 * @param json the document
 * @param pointers the JSON Pointers to where it breaks the rule: nearly always one
 * @param neighbour the document before it was broken, which is valid
 * @since 0.1
 */
public record BrokenDocument(Class<?> type, String json, List<String> pointers, String neighbour) {

  @Override
  public String toString() {
    return pointers + " of " + json;
  }
}
