package org.jointletter.query.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.OfficialResponse;

/**
 * What was answered to the letters of a dossier by a day, by whom and in how many days, and what
 * was not.
 *
 * <p>There are two levels. A response answers a <em>letter</em> if it
 * {@linkplain OfficialResponse#getRespondsTo says so}, and a <em>demand</em> or an
 * <em>allegation</em> if it takes a {@linkplain OfficialResponse#getPositions position} on it. An
 * answer to the letter is none to each of its demands.
 *
 * <p>Answers are kept apart by who gives them. That of the party that is accused is none of the
 * addressee: see {@link Reply} and {@link PartyCoverage}. A holding reply and an acknowledgement
 * are answers like others: what an answer is worth, and whether a demand was met, is not told here.
 *
 * <p>A letter comes out at the first of these events: dated, sent, delivered, received, read out,
 * published, given. Several events of one kind are taken to tell of one fact. So does a response;
 * but several events of one kind that one source tells of, or that are not cited, are taken for
 * instalments, and the first counts. Without any such event, a text was out when it was
 * republished, revised or reported. Dates that are approximate or uncertain leave open when it was.
 *
 * <p>What was given certainly after the day is left out. What was given by then, as far as is
 * known, but not certainly, is listed as unknown. That there was
 * {@linkplain OfficialResponse#isNoResponse no response} as of some day is no answer; if that day
 * is certainly the one asked for or later, answers without a certain date do not count.
 *
 * <p>A demand is directed to the addressees that it names; to all, copied ones too, if it names
 * none; to nobody, if it only pledges.
 *
 * @since 0.1
 */
public final class Coverage {

  private final LocalDate asOf;
  private final List<LetterCoverage> letters;
  private final List<OfficialResponse> unplaced;

  private Coverage(LocalDate asOf, List<LetterCoverage> letters, List<OfficialResponse> unplaced) {
    this.asOf = asOf;
    this.letters = letters;
    this.unplaced = unplaced;
  }

  /**
   * {@return what was answered by the end of a day}
   *
   * @param dossier the letters and the responses
   * @param asOf the day
   */
  public static Coverage of(Dossier dossier, LocalDate asOf) {
    Answered answered = new Answered(dossier, asOf);
    Set<String> letters =
        dossier.getLetters().stream().map(JointLetter::getId).collect(Collectors.toSet());
    return new Coverage(
        asOf,
        dossier.getLetters().stream()
            .map(letter -> new LetterExamination(answered, letter).coverage())
            .toList(),
        dossier.getResponses().stream()
            .filter(response -> response.getRespondsTo().stream()
                .noneMatch(target -> letters.contains(target.getTarget())))
            .filter(response -> response.getPositions().isEmpty() || response.isNoResponse())
            .toList());
  }

  /** {@return the day} */
  public LocalDate getAsOf() {
    return asOf;
  }

  /** {@return what was answered to each letter, in the order of the dossier} */
  public List<LetterCoverage> getLetters() {
    return letters;
  }

  /** {@return the responses that are to no letter, and take no position on anything} */
  public List<OfficialResponse> getUnplaced() {
    return unplaced;
  }

  /**
   * {@return what was answered to the letter with an id, if there is one}
   *
   * @param id the id of the letter
   */
  public Optional<LetterCoverage> ofLetter(String id) {
    return letters.stream()
        .filter(coverage -> coverage.letter().getId().equals(id))
        .findFirst();
  }

  @Override
  public String toString() {
    return "Coverage[" + asOf + ", " + letters.size() + " letters]";
  }
}
