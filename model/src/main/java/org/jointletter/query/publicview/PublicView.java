package org.jointletter.query.publicview;

import org.jointletter.model.Dossier;

/**
 * A dossier as it may be shown to everyone: of the same types, valid, and without anything that is
 * withheld.
 *
 * <p><b>Who is withheld.</b> The party of a signature whose
 * {@linkplain org.jointletter.model.Signatory#getDisclosure() disclosure} is not public, and any
 * party that is {@linkplain org.jointletter.model.Party#getUnnamed() unnamed} for another reason
 * than that the source does not name it or that the reason is not known. A term that this version
 * does not know counts as a reason to withhold. Who is withheld once is withheld wherever they
 * appear in the dossier, also where they are public: parties that share a party id, an identifier,
 * a name or another name are taken to be one, whatever the case, the accents and the punctuation.
 *
 * <p><b>What stands in their place.</b> A party of unknown kind that is unnamed because its name is
 * {@linkplain org.jointletter.vocabulary.UnnamedReason#WITHHELD withheld}, and nothing else. In a
 * list, one entry at the end stands for all who are withheld, so that neither their places nor
 * their roles, dates and comments tell anything. Of signatories and members, its size is how many
 * they are at least, those left out who did not surely sign; it is indefinite if they are fewer
 * than the smallest number to be shown. Signatories that are numbered by their ids lose these
 * beside someone who is withheld: a gap would tell where. A demand that is directed to someone who
 * is withheld is directed to the entry that stands for them.
 *
 * <p><b>Texts.</b> Names, other names, translations of these, and identifiers of those who are
 * withheld are looked for in every text, id, link, term, extension and unknown member of the
 * dossier; so are their affiliations and offices (titles of one word apart), unless that is what
 * another party is publicly called; and their ids, comments, notes, reasons, quotes and the strings
 * in their extensions, if they have at least 8 letters or digits. Case, accents, spaces,
 * punctuation, apostrophes that are letters, the Arabic tatweel, joiners, the script of digits,
 * markup and the escapes of JSON, HTML and addresses make no difference. Only whole words count,
 * unless it is of 8 letters or more, or of a script that does not set words apart; one letter
 * counts only if there is nothing else in the text, and so does an identifier of two or three
 * letters of which none is a digit. What is found is replaced by {@code [withheld]}, with the rest
 * of its word; several with no letter or digit between them are replaced by one. A text goes with
 * its other wordings if only one of them is found to tell a name; links, identifiers, extensions
 * and unknown members go as a whole; ids are replaced; of a source, only the kind is left, and it
 * is gone if nothing is cited from it any more. Digests of versions of a letter that withholds
 * someone are gone: they would confirm a guess.
 *
 * <p><b>Counts.</b> The counts of a coalition and of the rosters of all of its letters, or of one
 * letter without a coalition, are looked at together. If nobody among their signatories, members
 * and convenors is withheld, nothing changes. Otherwise they lose their wording and the quotes for
 * them. Every number must then exceed the number of those who are listed publicly, in all of these
 * lists together, by the smallest number to be shown, and must not differ from another by less than
 * that; if one does not, all of these counts become indefinite. Parties of several lists count once
 * if they have the same party id or, without one, the same name as it is written. The same holds
 * for the parts of breakdowns, and for what they leave of the whole; if one fails, all breakdowns
 * are gone. Numbers that are not shown are also taken out, where they are written in digits of any
 * script, in one piece or in groups of two or three, of titles, labels, descriptions, quotes and
 * names of parties that are told of the letter or coalition, and of the texts about the dossier as
 * a whole, its sources and its responses, what an official says included. What stands beside a
 * number as if it were a group of it goes as well. Links that have such a number are gone. So is it
 * from the ids of the dossier, and of its sources, coalitions, letters and responses: if it is in
 * one of these, all of the same kind that have digits are replaced, because a gap in numbered ids
 * would tell it. Sizes of parties that are such a number become indefinite. Only the letter's own
 * wording keeps its numbers, and so do the ids in it: those of demands, allegations, signatures and
 * parties.
 *
 * <p><b>What can still be learned.</b> That someone is withheld, in which lists, and how many at
 * least, if they are enough. What a text says of them without any of these words: part of a name, a
 * spelling in another script, a description. A count in words, and one that the letter's own
 * wording tells. What the public sources and copies say, and, by comparison with them, what was
 * taken out. To have more looked for, add it to the other names of the party.
 *
 * <p>The public view of a dossier that withholds nothing is that dossier, and the public view of a
 * public view is itself, if the smallest number is the same. It takes time in proportion to the
 * size of the dossier.
 *
 * @since 0.1
 */
public final class PublicView {

  /** The number that statistical offices commonly ask for in tables of people. */
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
   * @param smallest how many at least must stand behind a number from which those who are withheld
   *     could be inferred; with 1, every number is shown that is not just the number of those who
   *     are named
   * @throws IllegalArgumentException if that is less than 1
   */
  public static PublicView of(Dossier dossier, int smallest) {
    if (smallest < 1) {
      throw new IllegalArgumentException("smallest must be at least 1, and is " + smallest);
    }
    Withheld withheld = new Withheld(dossier, new Folding());
    return new PublicView(
        withheld.isEmpty() ? dossier : new ShownDossier(dossier, withheld, smallest).shown());
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
