package org.jointletter.query.basis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jointletter.query.Letters;
import org.jointletter.vocabulary.EventKind;
import org.junit.jupiter.api.Test;

class IssueTest {

  @Test
  void whatIsNoStepOfATextTellsNothingOfItsIssue() {
    Issue issue = Issue.of(Letters.letter("a")
        .addEvent(Letters.event(EventKind.MEETING, "2020-09"))
        .build());

    assertEquals(new Issue(List.of(), Span.OPEN), issue);
  }
}
