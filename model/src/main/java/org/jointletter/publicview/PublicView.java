package org.jointletter.publicview;

import org.jointletter.attribute.DossierAttributes;
import org.jointletter.model.Dossier;
import org.jointletter.publicview.text.Folding;

/**
 * A dossier as it may be shown to everyone: of the same types, valid, and without anything that is
 * withheld.
 *
 * <p>The public view of a dossier that withholds nothing is that dossier. The public view of a
 * public view is itself, if the smallest number to be shown is the same. Making it takes time in
 * proportion to the size of the dossier. Each attribute is shown by a rule; this class cannot be
 * used as long as there is an attribute without one.
 *
 * <h2>Withheld parties</h2>
 *
 * <ul>
 *   <li>The party of a signature whose {@linkplain org.jointletter.model.Signatory#getDisclosure()
 *       disclosure} is not public.
 *   <li>A party that is {@linkplain org.jointletter.model.Party#getUnnamed() unnamed}, even if it
 *       has a pseudonym, unless the source does not name it or the reason is not known. An unknown
 *       term counts as a reason to withhold.
 *   <li>The same party wherever else it appears in the dossier, even where it is public. Parties
 *       are the same if they share a party id, an identifier, a name or another name; case, accents
 *       and punctuation of names make no difference.
 * </ul>
 *
 * <h2>In the place of withheld parties</h2>
 *
 * <ul>
 *   <li>A withheld party is replaced by one of unknown kind that is unnamed because its name is
 *       {@linkplain org.jointletter.vocabulary.UnnamedReason#WITHHELD withheld}, and has nothing
 *       else.
 *   <li>In a list, one entry at the end stands for all withheld ones, so that their places, roles,
 *       dates and comments say nothing.
 *   <li>The entry for signatories or members has their least number as its size, without
 *       signatories who may not have signed. The size is indefinite if it is less than the smallest
 *       number to be shown.
 *   <li>Ids of signatories that end in a number are gone beside a withheld signatory: a gap would
 *       show the place.
 *   <li>A demand that is directed to a withheld party is directed to the entry that stands for it.
 * </ul>
 *
 * <h2>Words in texts</h2>
 *
 * <p>Every text, id, link, term, extension and unknown member of the dossier is searched for:
 *
 * <ul>
 *   <li>names, other names, their translations, and identifiers of withheld parties;
 *   <li>their affiliations, and their offices and roles unless these are titles of one word; but
 *       not public names of other parties;
 *   <li>their ids, comments, notes, reasons and quotes, and the strings in their extensions, if
 *       these have at least 8 letters or digits.
 * </ul>
 *
 * <p>Case, accents, spaces, punctuation, apostrophes that are letters, the Arabic tatweel, joiners,
 * the script of digits, markup and the escapes of JSON, HTML and addresses make no difference. Only
 * whole words are found, unless the word has 8 letters or more, or its script does not set words
 * apart. A single letter is found only as the whole of a text, and so is an identifier of two or
 * three letters without a digit.
 *
 * <ul>
 *   <li>A word that is found is replaced by {@code [withheld]}, with the rest of the word that it
 *       is part of. Several with no letter or digit between them are replaced by one mark.
 *   <li>If one wording of a text has such a word, the wordings without it are gone too.
 *   <li>Links, identifiers, extensions and unknown members are gone as a whole; ids are replaced.
 *   <li>Of a source, only the kind is left.
 *   <li>A source that is cited only for what is withheld is gone.
 *   <li>Digests of the versions of a letter that withholds someone are gone: they would confirm a
 *       guess.
 * </ul>
 *
 * <h2>Counts</h2>
 *
 * <p>Counts belong together if they are of coalitions that share letters and of the rosters of all
 * of their letters, or of one letter without a coalition. Numbers of a letter or dossier in a unit
 * that signers can be counted in belong to them. Nothing changes if nobody among their signatories,
 * members and convenors is withheld. Otherwise:
 *
 * <ul>
 *   <li>They lose their wording and the quotes for them.
 *   <li>Each number must exceed the number of parties that are publicly listed, in all of these
 *       lists together, by the smallest number to be shown, and must not differ from another number
 *       by less. If one does not, all of these counts become indefinite. A party of several lists
 *       counts once if it has the same party id or, without one, the same name as written.
 *   <li>If there is a percentage or a number with decimals among them, all become indefinite: a
 *       share of a total is a number that is not shown.
 *   <li>The same holds for the parts of breakdowns, and for the rest of the whole beside them, in
 *       each dimension. If one fails, all breakdowns are gone.
 *   <li>Other counts with a number that is not shown become indefinite, such as sizes of parties
 *       and those of events.
 * </ul>
 *
 * <p>A number that is not shown is also taken out of texts, in the digits of any script, in one
 * piece or in groups of two or three; a number beside it that looks like a group of it is taken out
 * too. This holds for
 *
 * <ul>
 *   <li>titles, labels, descriptions, quotes and names of parties that are said of the letter or
 *       coalition;
 *   <li>texts about the dossier as a whole, its sources and its responses, including the words of
 *       officials;
 *   <li>links, which are gone;
 *   <li>ids of the dossier, its sources, coalitions, letters and responses: if one has the number,
 *       all ids of the same kind with digits are replaced, because a gap in numbered ids would say
 *       it.
 * </ul>
 *
 * <p>Only the letter's own wording keeps its numbers, and so do the ids in it: those of demands,
 * allegations, signatures and parties.
 *
 * <h2>What can still be learned</h2>
 *
 * <ul>
 *   <li>That someone is withheld, in which lists, and how many at least, if these are enough.
 *   <li>What a text says of them in other words: part of a name, a spelling in another script, a
 *       description. To have more words searched for, add them to the other names of the party.
 *   <li>A count in words, and one in the letter's own wording.
 *   <li>The contents of the public sources and copies and, by comparison with these, what was taken
 *       out.
 * </ul>
 *
 * @since 0.1
 */
public final class PublicView {

  /** The number that is usual in the tables of statistical offices. */
  private static final int SMALLEST = 5;

  private final Dossier dossier;

  private PublicView(Dossier dossier) {
    this.dossier = dossier;
  }

  /**
   * {@return what may be shown of a dossier, with 5 as the smallest number to be shown}
   *
   * @param dossier the dossier
   */
  public static PublicView of(Dossier dossier) {
    return of(dossier, SMALLEST);
  }

  /**
   * {@return what may be shown of a dossier}
   *
   * @param dossier the dossier
   * @param smallest the smallest number to be shown: how many parties at least stand behind a
   *     number from which withheld ones could be inferred; with 1, each number is shown that is not
   *     just the number of named parties
   * @throws IllegalArgumentException if that is less than 1
   */
  public static PublicView of(Dossier dossier, int smallest) {
    if (smallest < 1) {
      throw new IllegalArgumentException("smallest must be at least 1, and is " + smallest);
    }
    Folding folding = new Folding();
    WithheldParties withheld = new WithheldParties(dossier, folding);
    if (withheld.isEmpty()) {
      return new PublicView(dossier);
    }
    Plan plan = Plan.of(dossier, withheld, folding, smallest);
    return new PublicView(
        Rebuilds.PUBLIC.of(DossierAttributes.OF).byAttributes(dossier, plan.scope()));
  }

  /** {@return what may be shown} */
  public Dossier getDossier() {
    return dossier;
  }

  @Override
  public String toString() {
    return "PublicView[" + dossier.getLetters().size() + " letters]";
  }
}
