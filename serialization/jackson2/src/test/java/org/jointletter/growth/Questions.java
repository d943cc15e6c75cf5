package org.jointletter.growth;

import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jointletter.document.DocumentReader;
import org.jointletter.document.DocumentWriter;
import org.jointletter.document.InvalidDocumentException;
import org.jointletter.merge.Merge;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.Time;
import org.jointletter.model.Tolerance;
import org.jointletter.publicview.PublicView;
import org.jointletter.query.conflict.Conflicts;
import org.jointletter.query.count.ComparableCounts;
import org.jointletter.query.count.CountAgreement;
import org.jointletter.query.coverage.Coverage;
import org.jointletter.query.notice.Notices;
import org.jointletter.query.order.Lineage;
import org.jointletter.query.order.Timeline;
import org.jointletter.query.roster.LikelyDuplicates;
import org.jointletter.query.roster.NetworksBesideMembers;
import org.jointletter.query.roster.RosterDiff;
import org.jointletter.query.roster.RosterVerdict;
import org.jointletter.query.roster.Standing;
import org.jointletter.vocabulary.Unit;

/** All that can be asked of a dossier. */
final class Questions {

  /** A dossier that has grown, as a document and read, and another about the same things. */
  record Grown(byte[] json, Dossier dossier, Dossier other) {}

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private static volatile Object answer;

  private Questions() {}

  static Map<String, Consumer<Grown>> ofDocuments() {
    Map<String, Consumer<Grown>> all = new LinkedHashMap<>();
    all.put(
        "DocumentReader.read",
        grown -> answer = DocumentReader.strict().read(grown.json(), Dossier.class));
    all.put(
        "DocumentReader.read, notices",
        grown -> answer = DocumentReader.tolerant()
            .withMaxProblems(1_000_000)
            .withNotices(notice -> answer = notice)
            .read(grown.json(), Dossier.class));
    all.put("DocumentReader.lines", grown -> lines(grown.json()));
    all.put(
        "DocumentWriter.compact",
        grown -> answer = DocumentWriter.compact().toBytes(grown.dossier()));
    all.put(
        "DocumentWriter.indented",
        grown -> answer = DocumentWriter.indented().toBytes(grown.dossier()));
    all.put(
        "DocumentWriter.canonical",
        grown -> answer = DocumentWriter.canonical().toBytes(grown.dossier()));
    return all;
  }

  static Map<String, Consumer<byte[]>> ofBrokenDocuments() {
    Map<String, Consumer<byte[]>> all = new LinkedHashMap<>();
    all.put("DocumentReader.read, problems", json -> broken(DocumentReader.strict(), json));
    all.put(
        "DocumentReader.read, all problems",
        json -> broken(DocumentReader.strict().withMaxProblems(1_000_000), json));
    all.put(
        "DocumentReader.read, tolerant",
        json -> broken(
            DocumentReader.tolerant()
                .withMaxProblems(1_000_000)
                .withNotices(notice -> answer = notice.toString()),
            json));
    return all;
  }

  private static void broken(DocumentReader reader, byte[] json) {
    try {
      answer = reader.read(json, Dossier.class);
    } catch (InvalidDocumentException e) {
      answer = e.getMessage();
      answer = e.toProblemDetails();
    }
  }

  static Map<String, Consumer<Grown>> ofDossiers() {
    Map<String, Consumer<Grown>> all = new LinkedHashMap<>();
    all.put("Dossier.Builder.build", grown -> grown.dossier().toBuilder().build());
    all.put(
        "Dossier.Builder.build without sources",
        grown -> invalid(() -> grown.dossier().toBuilder().sources(List.of()).build()));
    all.put(
        "Dossier.Builder.build with all twice",
        grown -> invalid(() -> grown.dossier().toBuilder()
            .addAllLetters(grown.dossier().getLetters())
            .addAllCoalitions(grown.dossier().getCoalitions())
            .addAllSources(grown.dossier().getSources())
            .addAllResponses(grown.dossier().getResponses())
            .build()));
    all.put("Dossier.equals", grown -> answer = grown.dossier().equals(grown.other()));
    all.put(
        "RosterVerdict.ofDeclared",
        grown ->
            ofRosters(grown, roster -> RosterVerdict.ofDeclared(roster, Tolerance.standard())));
    all.put(
        "RosterVerdict.of",
        grown -> ofRosters(
            grown, roster -> RosterVerdict.of(roster, Unit.SIGNATURES, Tolerance.standard())));
    all.put(
        "Roster.listedAtLeast",
        grown -> ofRosters(grown, roster -> answer = roster.listedAtLeast(Unit.ORGANIZATIONS)));
    all.put("Standing.of", grown -> ofRosters(grown, roster -> Standing.of(roster, DAY)));
    all.put("LikelyDuplicates.of", grown -> ofRosters(grown, LikelyDuplicates::of));
    all.put(
        "NetworksBesideMembers.of",
        grown -> grown.dossier().getLetters().stream()
            .map(JointLetter::getRoster)
            .max(Comparator.comparingInt(roster -> roster.getSignatories().size()))
            .ifPresent(roster ->
                answer = NetworksBesideMembers.of(roster, grown.dossier().getCoalitions())
                    .getRows()));
    all.put("RosterDiff.between", grown -> diffs(grown));
    all.put("CountAgreement.of", grown -> ofRosters(grown, Questions::counts));
    all.put(
        "Allegation.statuses",
        grown -> grown
            .dossier()
            .getLetters()
            .forEach(letter ->
                letter.getAllegations().forEach(allegation -> answer = allegation.statuses())));
    all.put("Coverage.of", grown -> answer = Coverage.of(grown.dossier(), DAY));
    all.put("Coverage.ofLetter", grown -> {
      Coverage coverage = Coverage.of(grown.dossier(), DAY);
      grown.dossier().getLetters().forEach(letter -> coverage.ofLetter(letter.getId()));
    });
    all.put("Timeline.of", grown -> timeline(Timeline.of(grown.dossier())));
    all.put("Lineage.of", grown -> lineage(grown.dossier(), Lineage.of(grown.dossier())));
    all.put("Notices.of", grown -> answer = Notices.of(grown.dossier()));
    all.put("Conflicts.of", grown -> answer = Conflicts.of(grown.dossier()).toString());
    all.put("PublicView.of", grown -> answer = PublicView.of(grown.dossier()).getDossier());
    all.put(
        "Merge.of", grown -> answer = Merge.of(grown.dossier(), grown.other()).toString());
    return all;
  }

  private static void ofRosters(Grown grown, Consumer<Roster> question) {
    grown.dossier().getLetters().forEach(letter -> question.accept(letter.getRoster()));
  }

  private static void lines(byte[] json) {
    try (Stream<Dossier> lines = DocumentReader.strict()
        .lines(new ByteArrayInputStream(json), Dossier.class, bad -> {
          throw bad.toException("line");
        })) {
      answer = lines.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void invalid(Runnable build) {
    try {
      build.run();
    } catch (ConstraintViolationException e) {
      answer = e.getMessage();
      e.getConstraintViolations().forEach(violation -> answer = violation.getPropertyPath() + "");
    }
  }

  private static void diffs(Grown grown) {
    List<JointLetter> letters = grown.dossier().getLetters();
    for (int i = 0; i < letters.size(); i++) {
      Roster roster = letters.get(i).getRoster();
      answer = RosterDiff.between(roster, grown.other().getLetters().get(i).getRoster());
      List<Signatory> reversed = new ArrayList<>(roster.getSignatories());
      Collections.reverse(reversed);
      answer =
          RosterDiff.between(roster, roster.toBuilder().signatories(reversed).build());
    }
  }

  private static void counts(Roster roster) {
    CountAgreement agreement = CountAgreement.of(roster.getDeclared(), Tolerance.standard());
    for (ComparableCounts comparable : agreement.getComparable()) {
      answer = comparable.isAgreed();
      answer = comparable.getAgreeing();
      answer = comparable.getDisagreements();
    }
  }

  private static void timeline(Timeline timeline) {
    answer = timeline.getEntries();
    answer = timeline.getGroups();
    answer = timeline.getUnordered();
    answer = timeline.before(Time.of(DAY));
    answer = timeline.after(Time.of(DAY));
  }

  private static void lineage(Dossier dossier, Lineage lineage) {
    answer = lineage.getContradictions();
    for (JointLetter letter : dossier.getLetters()) {
      answer = lineage.linksFrom(letter.getId());
      answer = lineage.linksTo(letter.getId());
    }
    if (!dossier.getLetters().isEmpty()) {
      String last = dossier.getLetters().get(dossier.getLetters().size() - 1).getId();
      answer = lineage.ancestorsOf(last);
      answer = lineage.descendantsOf(dossier.getLetters().get(0).getId());
    }
  }
}
