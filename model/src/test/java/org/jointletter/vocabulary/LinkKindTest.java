package org.jointletter.vocabulary;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkKindTest {

  @ParameterizedTest
  @EnumSource(
      value = LinkKind.class,
      names = {"CITES", "ENDORSES", "COUNTERS", "SAME_CAMPAIGN", "RESPONDS_TO", "OTHER"})
  void lettersMayDoThisToEachOther(LinkKind kind) {
    assertFalse(kind.isAcyclic());
  }

  @ParameterizedTest
  @EnumSource(
      value = LinkKind.class,
      names = {"PRECEDES", "BUILDS_ON", "REITERATES", "SUPERSEDES"})
  void noLetterDoesThisToItself(LinkKind kind) {
    assertTrue(kind.isAcyclic());
  }
}
