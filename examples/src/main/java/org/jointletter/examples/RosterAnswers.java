package org.jointletter.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jointletter.model.Coalition;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.Tolerance;
import org.jointletter.query.order.Lineage;
import org.jointletter.query.order.LineageLink;
import org.jointletter.query.roster.LikelyDuplicates;
import org.jointletter.query.roster.NetworksBesideMembers;
import org.jointletter.query.roster.RosterDiff;
import org.jointletter.query.roster.RosterEntry;
import org.jointletter.query.roster.RosterVerdict;
import org.jointletter.query.roster.Standing;

/** Who signed, out of how many, and from letter to letter. */
final class RosterAnswers {

  private final Page page;
  private final List<Coalition> coalitions;

  RosterAnswers(Page page, Dossier dossier) {
    this.page = page;
    this.coalitions = dossier.getCoalitions();
  }

  void tell(List<JointLetter> letters, LocalDate day) {
    page.heading("Who stood on the letters on " + day);
    for (JointLetter letter : letters) {
      page.item("Letter", Words.of(letter));
      RosterVerdict.ofDeclared(letter.getRoster(), Tolerance.standard()).forEach(this::tell);
      tell(Standing.of(letter.getRoster(), day));
      LikelyDuplicates.of(letter.getRoster())
          .getGroups()
          .forEach(group -> page.item("  maybe one", names(group.entries())));
      NetworksBesideMembers.of(letter.getRoster(), coalitions)
          .getRows()
          .forEach(row -> page.item(
              "  network",
              names(row.networks())
                  + ", and of its members "
                  + names(row.members().stream()
                      .map(NetworksBesideMembers.Member::entry)
                      .toList())));
    }
  }

  private void tell(RosterVerdict verdict) {
    page.item(
        "  listed",
        verdict.getListed()
            + verdict.getDeclared().map(declared -> " of " + declared).orElse("")
            + " "
            + Words.of(verdict.getUnit())
            + ": "
            + Words.of(verdict.getVerdict()));
  }

  private void tell(Standing standing) {
    tell("  yes", standing.getYes());
    tell("  no", standing.getNo());
    tell("  unknown", standing.getUnknown());
  }

  private void tell(String label, List<Signatory> signatories) {
    if (!signatories.isEmpty()) {
      page.item(
          label,
          signatories.stream()
              .map(Signatory::getParty)
              .map(Words::of)
              .collect(Collectors.joining(", ")));
    }
  }

  /** Compares the lists of letters that are linked, the earlier with the later. */
  void tell(Lineage lineage) {
    for (LineageLink link : lineage.getLinks()) {
      link.to()
          .filter(to -> isListed(link.from().getRoster()) && isListed(to.getRoster()))
          .ifPresent(to -> {
            boolean forward =
                lineage.getLetters().indexOf(link.from()) < lineage.getLetters().indexOf(to);
            tell(forward ? link.from() : to, forward ? to : link.from());
          });
    }
  }

  private static boolean isListed(Roster roster) {
    return !roster.getSignatories().isEmpty();
  }

  private void tell(JointLetter before, JointLetter after) {
    RosterDiff diff = RosterDiff.between(before.getRoster(), after.getRoster());
    page.item("From", Words.of(before) + " to " + Words.of(after) + ":");
    diff.getPairs()
        .forEach(pair -> page.item(
            "",
            "- " + Words.of(pair.after().getParty()) + ": on both"
                + (pair.isCertain() ? "" : ", likely")
                + pair.changes().stream()
                    .map(change -> ", other " + Words.of(change))
                    .collect(Collectors.joining())));
    diff.getJoined()
        .forEach(joined ->
            page.item("", "- " + Words.of(joined.signatory().getParty()) + ": on the later only"));
    diff.getLeft()
        .forEach(left -> page.item(
            "",
            "- " + Words.of(left.signatory().getParty()) + ": on the earlier only, "
                + Words.of(left.absence())));
    diff.getUndecided()
        .forEach(group -> page.item(
            "",
            "- "
                + (group.before().size() + group.after().size())
                + " entries of which it can not be told who is who"));
  }

  private static String names(List<RosterEntry> entries) {
    return entries.stream()
        .map(entry -> Words.of(entry.signatory().getParty()))
        .collect(Collectors.joining(" / "));
  }
}
