package org.jointletter.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jointletter.document.DocumentReader;
import org.jointletter.model.Dossier;
import org.jointletter.rule.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Seeds are there to be copied: nothing in them is probably a mistake. */
class SeedNoticesTest {

  @ParameterizedTest
  @EnumSource
  void seedsHaveNoNotices(Seed seed) throws IOException {
    List<Problem> notices = new ArrayList<>();
    try (InputStream in = seed.open()) {
      DocumentReader.tolerant().withNotices(notices::add).read(in, Dossier.class);
    }
    assertEquals(List.of(), notices);
  }
}
