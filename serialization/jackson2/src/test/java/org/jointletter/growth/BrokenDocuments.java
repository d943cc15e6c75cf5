package org.jointletter.growth;

import static org.jointletter.growth.Json.dossier;
import static org.jointletter.growth.Json.letter;
import static org.jointletter.growth.Json.list;
import static org.jointletter.growth.Json.party;
import static org.jointletter.growth.Json.response;
import static org.jointletter.growth.Json.signatory;
import static org.jointletter.growth.Json.text;

import java.util.Map;
import java.util.TreeMap;

/** Documents with many problems. */
final class BrokenDocuments {

  private BrokenDocuments() {}

  static Map<String, Crossings.Made> all() {
    Map<String, Crossings.Made> all = new TreeMap<>();
    all.put(
        "n members that nobody knows",
        (n, names) -> dossier(members(n, i -> "'x" + names.apply(i) + "':1")));
    all.put(
        "n terms that nobody knows",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                ",'demands':[{'id':'d','statement':" + text("Open it.") + ",'kinds':"
                    + list(n, i -> "'x-" + names.apply(i) + "'") + "}]")
            + "]"));
    all.put("a member n times", (n, names) -> dossier(members(n, i -> "'revision':'1'")));
    all.put(
        "n members twice",
        (n, names) ->
            dossier(members(n, i -> "'ngo:m" + i + "':1") + members(n, i -> "'ngo:m" + i + "':1")));
    all.put(
        "n letters without titles",
        (n, names) -> dossier(",'letters':"
            + list(n, i -> "{'id':'l-" + names.apply(i) + "','kind':'open-letter','roster':{}}")));
    all.put(
        "n elements that are null, and a letter after each",
        (n, names) -> dossier(",'letters':"
            + list(n, i -> "null," + letter("l-" + names.apply(i), ",'coalitions':['nobody']"))));
    all.put(
        "n elements of another type", (n, names) -> dossier(",'letters':" + list(n, i -> "17")));
    all.put(
        "n texts that may not be",
        (n, names) -> dossier(",'letters':["
            + letter("l", ",'disclaimers':" + list(n, i -> text("\\u0007" + names.apply(i))))
            + "]"));
    all.put(
        "n ids that are not unique",
        (n, names) -> dossier(",'letters':" + list(n, i -> letter("l-" + names.apply(i / 2), ""))));
    all.put(
        "n letters of one id",
        (n, names) -> dossier(",'letters':" + list(n, i -> letter("l", ""))));
    all.put(
        "n references to nothing",
        (n, names) -> dossier(",'letters':["
            + letter("l", ",'citations':" + list(n, i -> "{'source':'s-" + names.apply(i) + "'}"))
            + "]"));
    all.put(
        "n letters in a circle",
        (n, names) -> dossier(",'letters':"
            + list(
                n,
                i -> letter(
                    "l-" + names.apply(i),
                    ",'links':[{'kind':'builds-on','target':'l-" + names.apply((i + 1) % n)
                        + "'}]"))));
    all.put(
        "n responses that come too early",
        (n, names) -> dossier(",'letters':["
            + letter("l", ",'events':[{'event':'published','on':'2020-01-01'}]") + "],'responses':"
            + list(
                n,
                i -> response(
                    "r-" + names.apply(i),
                    "['l']",
                    party("public-body", "A"),
                    ",'events':[{'event':'given','on':'2001-01-01'}]"))));
    all.put(
        "n signatories with n counts that are exceeded",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                "'completeness':'partial','signatories':"
                    + list(n, i -> signatory(party("organization", names.apply(i)), ""))
                    + ",'declared':"
                    + list(
                        n,
                        i -> "{'qualifier':'exact','value':" + (i % n) / 2
                            + ",'unit':'organizations'}"),
                "")
            + "]"));
    all.put(
        "n labels of versions that are one",
        (n, names) -> dossier(
            ",'letters':[" + letter("l", ",'versions':" + list(n, i -> "{'label':'v'}")) + "]"));
    all.put("cut off after n letters", (n, names) -> {
      String whole = dossier(",'letters':" + list(n, i -> letter("l-" + names.apply(i), "")));
      return whole.substring(0, whole.length() - 9);
    });
    return all;
  }

  private static String members(int size, java.util.function.IntFunction<String> member) {
    String list = list(size, member);
    return "," + list.substring(1, list.length() - 1);
  }
}
