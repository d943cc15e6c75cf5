package org.jointletter.query.conflict;

import org.jointletter.query.count.CountAgreement;
import org.jointletter.query.roster.NameKey;

/**
 * On what claims disagree.
 *
 * @since 0.1
 */
public enum ConflictKind {
  /**
   * How many signed, or belong to a coalition: two declared counts of one unit, not of certainly
   * different times, can not both be right. How they fall into sets that agree is told by
   * {@link CountAgreement}. About a letter or a coalition; the claims are
   * {@link org.jointletter.model.Quantity}s.
   */
  DECLARED_COUNT,

  /**
   * How many signed: as many are listed as a declared count of the time of the list does not allow,
   * or fewer, though the list is complete. About a letter; the claims are its
   * {@link org.jointletter.model.Roster} and {@link org.jointletter.model.Quantity}s.
   */
  LISTED_COUNT,

  /**
   * How many of something an allegation speaks of: all counts of one unit that one source states
   * lie below all that another states, and their times may be the same. One source may count
   * several things in one unit, so that its own counts do not disagree. About an allegation; the
   * claims are {@link org.jointletter.model.Quantity}s.
   */
  QUANTITY,

  /**
   * When something happened: of a letter or a response, two events that happen once (dated, opened,
   * published) are certainly on different days. Of what may happen repeatedly, or in instalments
   * (sent, delivered, received, read out, given, signed, withdrawn), all events that one source
   * tells of are certainly before all that another tells of; events without a citation have one
   * source. Other events recur. About a letter or a response; the claims are
   * {@link org.jointletter.model.Event}s.
   */
  DATE,

  /**
   * Who signed, and as what: a signature that is listed was disputed, disowned by the signer, or
   * struck off, even if it was put back later. About a letter; the claims are the
   * {@link org.jointletter.model.Signatory} as listed, and the
   * {@link org.jointletter.model.SignatoryEvent}s for and against it.
   */
  SIGNATURE,

  /**
   * Who stands on a letter: of two entries with one party id and one role, one stands and one does
   * not. About a letter; the claims are {@link org.jointletter.model.Signatory}s.
   */
  STANDING,

  /**
   * What became of an allegation: several assessors have no conclusion in common. What one assessor
   * concluded at different times is no conflict, and that something is alleged is no conclusion.
   * Assessors without ids are one if they have a name and all that is stated of them is equal.
   * About an allegation; the claims are {@link org.jointletter.model.Assessment}s.
   */
  ASSESSMENT,

  /**
   * What one issuer said to a demand or allegation: it agrees (accepted, partly accepted,
   * committed), and it does not (denied, dismissed, rejected, countered), and neither is certainly
   * later. A change of mind is no conflict. Issuers without ids are one as assessors are. About a
   * demand or an allegation; the claims are {@link org.jointletter.model.Position}s.
   */
  POSITION,

  /**
   * Whether there was a response to a letter: one was certainly given by someone before the day on
   * which it was observed that they gave none. Issuers without ids are one as assessors are. About
   * a letter; the claims are {@link org.jointletter.model.OfficialResponse}s.
   */
  RESPONSE,

  /**
   * What a party is: with one id, it is of several kinds. That its kind is unknown is no conflict.
   * About a party; the claims are {@link org.jointletter.model.Party}s, one of each kind.
   */
  PARTY_KIND,

  /**
   * What a party is called: with one id and in one language, it has names that no entry ties
   * together as names and other names, compared by their {@link NameKey keys}. About a party; the
   * claims are {@link org.jointletter.model.Party}s, one of each name.
   */
  PARTY_NAME
}
