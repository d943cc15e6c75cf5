package org.jointletter.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointletter.attribute.Attribute;
import org.jointletter.attribute.SourceAttributes;
import org.jointletter.merge.MergeConflict.Reason;
import org.jointletter.model.Dossier;
import org.jointletter.model.Source;
import org.jointletter.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;

/** Attributes of sources, merged one at a time. */
class MergedAttributeTest {

  private static final Source SOURCE = Source.builder()
      .id("news")
      .kind(SourceKind.NEWS_REPORT)
      .title("News")
      .putExtension("ngo:case", "7")
      .build();

  private static final Source OTHER = SOURCE.toBuilder()
      .publisher("Harbour News")
      .authors(List.of("Ada Sample", "Bo Sample"))
      .extensions(Map.of("ngo:case", "8", "ngo:note", "true"))
      .build();

  private final FoundConflicts conflicts = new FoundConflicts(List.of(dossier("a"), dossier("b")));

  @Test
  void textsByNameAreMergedEachOnItsOwn() {
    Source merged = merged(new MergedAttribute.Named<>(SourceAttributes.EXTENSIONS));

    assertEquals(Map.of("ngo:case", "7", "ngo:note", "true"), merged.getExtensions());
    assertEquals(List.of("extensions"), attributes());
    assertEquals(Optional.of("ngo:case"), conflicts.toList().get(0).subject());
  }

  @Test
  void theContentOfOneHolderIsKeptAndTheOthersAreReported() {
    assertEquals(
        OTHER.getExtensions(),
        kept(new MergedAttribute.Named<>(SourceAttributes.EXTENSIONS)).getExtensions());
    assertEquals(OTHER.getAuthors(), kept(of(SourceAttributes.AUTHORS)).getAuthors());
    assertEquals(OTHER.getTitle(), kept(of(SourceAttributes.TITLE)).getTitle());
    assertEquals(OTHER.getPublisher(), kept(of(SourceAttributes.PUBLISHER)).getPublisher());

    assertEquals(List.of("extensions", "authors"), attributes());
    assertTrue(conflicts.toList().stream()
        .allMatch(
            conflict -> conflict.reason() == Reason.RULE && conflict.claims().size() == 2));
  }

  /** Whether a value is required or not: one comes before another, and any before none. */
  @Test
  void attributesAreComparedByTheirContent() {
    assertEquals(0, of(SourceAttributes.TITLE).compare(SOURCE, OTHER));
    assertTrue(of(SourceAttributes.PUBLISHER).compare(OTHER, SOURCE) < 0);
    assertTrue(of(SourceAttributes.PUBLISHER).compare(SOURCE, OTHER) > 0);
    assertEquals(0, of(SourceAttributes.PUBLISHER).compare(SOURCE, SOURCE));
    assertTrue(of(SourceAttributes.AUTHORS).compare(SOURCE, OTHER) < 0);
    assertTrue(new MergedAttribute.Named<>(SourceAttributes.EXTENSIONS).compare(SOURCE, OTHER) < 0);
  }

  private static MergedAttribute<Source, Source.Builder, ?> of(
      Attribute<Source, Source.Builder, String> attribute) {
    return MergedAttribute.of(attribute, Orders.STRING);
  }

  private Source merged(MergedAttribute<Source, Source.Builder, ?> attribute) {
    Source.Builder builder = required();
    attribute.merge(stated(), MergePath.DOSSIER, conflicts, builder);
    return builder.build();
  }

  private Source kept(MergedAttribute<Source, Source.Builder, ?> attribute) {
    Source.Builder builder = required();
    attribute.keep(OTHER, stated(), MergePath.DOSSIER, conflicts, builder);
    return builder.build();
  }

  private static Source.Builder required() {
    return Source.builder().id("news").kind(SourceKind.NEWS_REPORT).title("Unknown");
  }

  private static List<Statement<Source>> stated() {
    return List.of(Statement.of(SOURCE, 0), Statement.of(OTHER, 1));
  }

  private List<String> attributes() {
    return conflicts.toList().stream().map(MergeConflict::attribute).toList();
  }

  private static Dossier dossier(String id) {
    return Dossier.builder().id(id).title("Letters on the harbour").build();
  }
}
