package org.jointletter.publicview;

import java.util.Map;
import java.util.Set;

/**
 * The ids and labels that are shown: new ones in the place of those that identify someone.
 *
 * @param ids the shown id of each part of a dossier, by its id
 * @param gone the ids of parts of which no id is shown
 * @param parties the shown party id of each shown party, by its party id
 * @param addressees by id of a letter, the party id of its withheld addressees; only if a demand is
 *     directed to one of them
 * @param labels by id of a letter or response, the shown label of each of its versions, by its
 *     label
 */
record ShownIds(
    Map<String, String> ids,
    Set<String> gone,
    Map<String, String> parties,
    Map<String, String> addressees,
    Map<String, Map<String, String>> labels) {

  /** Nothing has been renamed. */
  static final ShownIds NONE = new ShownIds(Map.of(), Set.of(), Map.of(), Map.of(), Map.of());
}
