package org.jointletter.growth;

import static org.jointletter.growth.Json.day;
import static org.jointletter.growth.Json.dossier;
import static org.jointletter.growth.Json.event;
import static org.jointletter.growth.Json.letter;
import static org.jointletter.growth.Json.list;
import static org.jointletter.growth.Json.party;
import static org.jointletter.growth.Json.response;
import static org.jointletter.growth.Json.signatory;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Contributions to a merge: many small ones, and long ones that break a rule together. */
final class Contributions {

  /** Contributions by their size and their names. */
  interface Made extends BiFunction<Integer, Names, List<String>> {}

  private Contributions() {}

  static Map<String, Made> all() {
    Map<String, Made> all = new TreeMap<>();
    all.put(
        "n contributions with other titles",
        (n, names) -> times(
            n,
            i -> dossier(",'letters':["
                + letter("l", "").replace("A letter", "Letter " + names.apply(i)) + "]")));
    all.put(
        "n contributions that differ in one thing",
        (n, names) -> times(
            n,
            i -> dossier(",'letters':[" + letter("l", "") + "],'ngo:m':'" + names.apply(i) + "'")));
    all.put(
        "n contributions with a letter each",
        (n, names) ->
            times(n, i -> dossier(",'letters':[" + letter("l-" + names.apply(i), "") + "]")));
    all.put(
        "n contributions with a signatory each",
        (n, names) -> times(
            n,
            i -> dossier(",'letters':["
                + letter(
                    "l",
                    "'completeness':'partial','signatories':["
                        + signatory(party("person", names.apply(i)), "") + "]",
                    "")
                + "]")));
    all.put(
        "n contributions with an event of a signatory each",
        (n, names) -> times(
            n,
            i -> dossier(",'letters':["
                + letter(
                    "l",
                    "'completeness':'partial','signatories':["
                        + signatory(
                            party("person", "Ada Example"),
                            ",'id':'s','events':[{'event':'signed','on':'" + day(i) + "'}]")
                        + "]",
                    "")
                + "]")));
    all.put(
        "two chains of n letters that circle",
        (n, names) -> List.of(
            dossier(",'letters':" + list(n, i -> linked(names, i, Math.max(0, i - 1)))),
            dossier(",'letters':" + list(n, i -> linked(names, i, Math.min(n - 1, i + 1))))));
    all.put(
        "a chain of n letters, and a link that closes it",
        (n, names) -> List.of(
            dossier(",'letters':" + list(n, i -> linked(names, i, Math.max(0, i - 1)))),
            dossier(",'letters':[" + linked(names, 0, n - 1) + "," + linked(names, n - 1, n - 1)
                + "]")));
    all.put(
        "n responses that come before a letter of another",
        (n, names) -> List.of(
            dossier(",'letters':["
                + letter("l", ",'events':[" + event("published", "2020-01-01", "") + "]") + "]"),
            dossier(",'letters':[" + letter("l", "") + "],'responses':"
                + list(
                    n,
                    i -> response(
                        "r-" + names.apply(i),
                        "['l']",
                        party("public-body", "The Agency"),
                        ",'events':[" + event("given", day(i), "") + "]")))));
    all.put(
        "two rosters of n that break a count",
        (n, names) -> List.of(roster(n, "A ", names), roster(n, "B ", names)));
    return all;
  }

  private static String roster(int size, String prefix, Names names) {
    return dossier(",'letters':["
        + letter(
            "l",
            "'completeness':'complete','signatories':"
                + list(size, i -> signatory(party("organization", prefix + names.apply(i)), ""))
                + ",'declared':[{'qualifier':'exact','value':" + size + ",'unit':'organizations'}]",
            "")
        + "]");
  }

  private static String linked(Names names, int from, int to) {
    return letter(
        "l-" + names.apply(from),
        from == to ? "" : ",'links':[{'kind':'builds-on','target':'l-" + names.apply(to) + "'}]");
  }

  private static List<String> times(int size, IntFunction<String> made) {
    return IntStream.range(0, size).mapToObj(made).toList();
  }
}
