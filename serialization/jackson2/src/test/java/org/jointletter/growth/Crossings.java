package org.jointletter.growth;

import static org.jointletter.growth.Json.count;
import static org.jointletter.growth.Json.day;
import static org.jointletter.growth.Json.dossier;
import static org.jointletter.growth.Json.event;
import static org.jointletter.growth.Json.letter;
import static org.jointletter.growth.Json.list;
import static org.jointletter.growth.Json.party;
import static org.jointletter.growth.Json.response;
import static org.jointletter.growth.Json.signatory;
import static org.jointletter.growth.Json.source;
import static org.jointletter.growth.Json.string;
import static org.jointletter.growth.Json.text;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Dossiers in which something long meets something else that is long. */
final class Crossings {

  /** A dossier by its size and its names. */
  interface Made extends BiFunction<Integer, Names, String> {}

  private static final String AGENCY = party("public-body", "agency", "The Agency");
  private static final String TO_AGENCY =
      ",'addressees':[{'party':" + AGENCY + ",'mode':'primary'}]";

  private final Map<String, Made> all = new TreeMap<>();

  private Crossings() {
    letters();
    statements();
    links();
    rosters();
    parties();
    dates();
    texts();
  }

  static Map<String, Made> all() {
    return new Crossings().all;
  }

  private static String letters(int size, Names names) {
    return ",'letters':" + list(size, i -> letter("l-" + names.apply(i), TO_AGENCY));
  }

  private static String ids(int size, Names names) {
    return list(size, i -> string("l-" + names.apply(i)));
  }

  private static String events(int size, Names names) {
    return ",'events':"
        + list(
            size,
            i -> event("given", day(i), ",'citations':[{'source':'s-" + names.apply(i) + "'}]"));
  }

  private static String sources(int size, Names names) {
    return ",'sources':" + list(size, i -> source("s-" + names.apply(i)));
  }

  private void letters() {
    all.put(
        "one response to n letters",
        (n, names) -> dossier(
            letters(n, names) + ",'responses':[" + response("r", ids(n, names), AGENCY, "") + "]"));
    all.put(
        "one response with n/2 events to n/2 letters",
        (n, names) -> dossier(sources(n / 2, names) + letters(n / 2, names) + ",'responses':["
            + response("r", ids(n / 2, names), AGENCY, events(n / 2, names)) + "]"));
    all.put(
        "n responses to one letter",
        (n, names) -> dossier(letters(1, names)
            + ",'responses':"
            + list(n, i -> response("r-" + names.apply(i), ids(1, names), AGENCY, ""))));
    all.put(
        "n letters with a response each",
        (n, names) -> dossier(letters(n, names)
            + ",'responses':"
            + list(
                n,
                i -> response(
                    "r-" + names.apply(i),
                    "['l-" + names.apply(i) + "']",
                    party("public-body", names.apply(i)),
                    ",'events':[" + event("given", day(i), "") + "]"))));
    all.put(
        "n/2 addressees and a response of each",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                ",'addressees':"
                    + list(
                        n / 2,
                        i -> "{'party':" + party("public-body", names.apply(i))
                            + ",'mode':'primary'}"))
            + "],'responses':"
            + list(
                n / 2,
                i -> response(
                    "r-" + names.apply(i), "['l']", party("public-body", names.apply(i)), ""))));
    all.put(
        "n/2 addressees with ids and a response of each",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                ",'addressees':"
                    + list(
                        n / 2,
                        i -> "{'party':" + party("public-body", names.apply(i), "A")
                            + ",'mode':'primary'}"))
            + "],'responses':"
            + list(
                n / 2,
                i -> response(
                    "r-" + names.apply(i),
                    "['l']",
                    party("public-body", names.apply(i), "A"),
                    ""))));
    all.put(
        "n letters of one coalition",
        (n, names) -> dossier(",'coalitions':[{'id':'c','name':" + text("All")
            + ",'formation':'ad-hoc'}],'letters':"
            + list(n, i -> letter("l-" + names.apply(i), ",'coalitions':['c']"))));
    all.put(
        "n/2 coalitions and n/2 letters",
        (n, names) -> dossier(",'coalitions':"
            + list(
                n / 2,
                i -> "{'id':'c-" + names.apply(i) + "','name':" + text("All")
                    + ",'formation':'ad-hoc'}")
            + ",'letters':"
            + list(
                n / 2,
                i -> letter("l-" + names.apply(i), ",'coalitions':['c-" + names.apply(i) + "']"))));
  }

  private static String demands(int size, Names names, String more) {
    return ",'demands':"
        + list(
            size,
            i -> "{'id':'d-" + names.apply(i) + "','statement':" + text("Do " + names.apply(i))
                + more + "}");
  }

  private static String allegations(int size, Names names, String more) {
    return ",'allegations':"
        + list(
            size,
            i -> "{'id':'a-" + names.apply(i) + "','statement':"
                + text("It is said that " + names.apply(i)) + more + "}");
  }

  private static String positions(int size, Names names) {
    return ",'positions':"
        + list(
            size,
            i -> "{'on':'d-" + names.apply(i) + "','position':'"
                + (i % 2 == 0 ? "accepted" : "rejected") + "'}");
  }

  private void statements() {
    all.put(
        "one response with positions on n demands",
        (n, names) -> dossier(",'letters':["
            + letter("l", TO_AGENCY + demands(n, names, "")) + "],'responses':["
            + response("r", "['l']", AGENCY, positions(n, names)) + "]"));
    all.put(
        "n/2 demands and n/2 responses with a position on each",
        (n, names) -> dossier(",'letters':[" + letter("l", TO_AGENCY + demands(n / 2, names, ""))
            + "],'responses':"
            + list(
                n / 2,
                i -> response(
                    "r-" + names.apply(i),
                    "['l']",
                    AGENCY,
                    ",'positions':[{'on':'d-" + names.apply(i) + "','position':'rejected'}]"))));
    all.put(
        "n responses with positions on one demand",
        (n, names) -> dossier(",'letters':[" + letter("l", TO_AGENCY + demands(1, names, ""))
            + "],'responses':"
            + list(n, i -> response("r-" + names.apply(i), "['l']", AGENCY, positions(1, names)))));
    all.put(
        "n/2 demands that differ with n/2 citations",
        (n, names) -> dossier(sources(n / 2, names) + ",'letters':["
            + letter(
                "l",
                demands(n / 2, names, "") + ",'citations':"
                    + list(n / 2, i -> "{'source':'s-" + names.apply(i) + "'}"))
            + "]"));
    all.put(
        "n/2 addressees and n/2 demands of one",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                ",'addressees':"
                    + list(
                        n / 2,
                        i -> "{'party':" + party("public-body", "p-" + names.apply(i), "A")
                            + ",'mode':'primary'}")
                    + demands(n / 2, names, ",'directedTo':['p-" + names.apply(0) + "']"))
            + "]"));
    all.put(
        "a demand of n addressees, with a response of each",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                ",'addressees':"
                    + list(
                        n,
                        i -> "{'party':" + party("public-body", "p-" + names.apply(i), "A")
                            + ",'mode':'primary'}")
                    + demands(
                        1, names, ",'directedTo':" + list(n, i -> string("p-" + names.apply(i)))))
            + "],'responses':"
            + list(
                n,
                i -> response(
                    "r-" + names.apply(i),
                    "['l']",
                    party("public-body", "p-" + names.apply(i), "A"),
                    positions(1, names)))));
    all.put(
        "n/16 demands, each 16 deep",
        (n, names) -> dossier(",'letters':["
            + letter("l", ",'demands':" + list(n / 16, i -> deep(i * 16, 16, names))) + "]"));
    all.put(
        "n/2 allegations and n/2 responses of those responsible",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                ",'allegations':"
                    + list(
                        n / 2,
                        i -> "{'id':'a-"
                            + names.apply(i) + "','statement':" + text("It is said")
                            + ",'responsible':["
                            + party("public-body", names.apply(i)) + "]}"))
            + "],'responses':"
            + list(
                n / 2,
                i -> response(
                    "r-" + names.apply(i), "['l']", party("public-body", names.apply(i)), ""))));
    all.put(
        "n/2 allegations, and one of n/2 responsible",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                allegations(n / 2, names, "").replaceFirst("]$", "") + ",{'id':'all','statement':"
                    + text("It is said") + ",'responsible':"
                    + list(n / 2, i -> party("public-body", names.apply(i))) + "}]")
            + "]"));
    all.put(
        "an allegation with n assessments",
        (n, names) -> dossier(",'sources':["
            + source("s") + "],'letters':["
            + letter(
                "l",
                allegations(
                    1,
                    names,
                    ",'assessments':"
                        + list(
                            n,
                            i -> "{'status':'"
                                + (i % 2 == 0 ? "confirmed" : "refuted") + "','by':"
                                + party("organization", names.apply(i))
                                + ",'citations':[{'source':'s'}]}")))
            + "]"));
    all.put(
        "an allegation with n assessments of one",
        (n, names) -> dossier(",'sources':["
            + source("s") + "],'letters':["
            + letter(
                "l",
                allegations(
                    1,
                    names,
                    ",'assessments':"
                        + list(
                            n,
                            i -> "{'status':'" + "s-" + names.apply(i) + "','by':"
                                + party("organization", "One") + ",'citations':[{'source':'s'}]}")))
            + "]"));
  }

  private static String deep(int number, int depth, Names names) {
    StringBuilder demand = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      demand.append("{'id':'d-" + names.apply(number + i) + "','statement':" + text("Do")
          + (i < depth - 1 ? ",'partsMode':'all','parts':[" : ""));
    }
    return demand.append("}]".repeat(depth - 1)).append("}").toString();
  }

  private static String linked(String id, String kind, String target, String more) {
    return letter(id, ",'links':[{'kind':'" + kind + "','target':'" + target + "'}]" + more);
  }

  private void links() {
    for (String kind : new String[] {"builds-on", "precedes", "supersedes", "cites"}) {
      all.put(
          "a chain of n letters, " + kind,
          (n, names) -> dossier(",'letters':"
              + list(
                  n,
                  i -> i == 0
                      ? letter("l-" + names.apply(0), "")
                      : linked("l-" + names.apply(i), kind, "l-" + names.apply(i - 1), ""))));
    }
    all.put(
        "a chain of n letters whose dates are against it",
        (n, names) -> dossier(",'letters':"
            + list(
                n,
                i -> i == 0
                    ? letter("l-" + names.apply(0), "")
                    : linked(
                        "l-" + names.apply(i),
                        "builds-on",
                        "l-" + names.apply(i - 1),
                        ",'events':[" + event("published", day(10_000 - i), "") + "]"))));
    all.put(
        "a circle of n letters",
        (n, names) -> dossier(",'letters':"
            + list(
                n,
                i -> linked("l-" + names.apply(i), "cites", "l-" + names.apply((i + 1) % n), ""))));
    all.put(
        "n letters with links to one",
        (n, names) -> dossier(",'letters':"
            + list(
                n,
                i -> i == 0
                    ? letter("l-" + names.apply(0), "")
                    : linked("l-" + names.apply(i), "builds-on", "l-" + names.apply(0), ""))));
    all.put(
        "one letter with links to n",
        (n, names) -> dossier(",'letters':"
            + list(
                n,
                i -> i > 0
                    ? letter("l-" + names.apply(i), "")
                    : letter(
                        "l-" + names.apply(0),
                        ",'links':"
                            + list(
                                1,
                                n,
                                j ->
                                    "{'kind':'builds-on','target':'l-" + names.apply(j) + "'}")))));
  }

  private static String organizations(int size, Names names, String more) {
    return "'completeness':'partial','signatories':"
        + list(size, i -> signatory(party("organization", "Group " + names.apply(i)), more));
  }

  private void rosters() {
    all.put(
        "n/2 signatories and n/2 counts of other days",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                organizations(n / 2, names, ",'events':[{'event':'signed','on':'2001-01-01'}]")
                    + ",'declared':"
                    + list(
                        n / 2,
                        i -> count("at-least", 5, "organizations", ",'asOf':'" + day(i) + "'")),
                "")
            + "]"));
    all.put(
        "n/2 signatories and n/2 parts of a count of other days",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                organizations(n / 2, names, "")
                    + ",'declared':[{'qualifier':'at-least','value':5,'unit':'signatures','breakdown':"
                    + list(
                        n / 2,
                        i -> "{'label':" + text(names.apply(i)) + ",'quantity':"
                            + count("at-least", 5, "organizations", ",'asOf':'" + day(i) + "'")
                            + "}")
                    + "}]",
                "")
            + "]"));
    all.put(
        "n counts of other units",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                "'completeness':'unknown','declared':"
                    + list(n, i -> count("exact", i, "u-" + names.apply(i), "")),
                "")
            + "]"));
    all.put(
        "n counts that disagree",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                "'completeness':'unknown','declared':"
                    + list(n, i -> count("exact", i, "deaths", ",'asOf':'" + day(i % 3) + "'")),
                "")
            + "]"));
    all.put(
        "n counts of other sources that disagree",
        (n, names) -> dossier(sources(n, names)
            + ",'letters':["
            + letter(
                "l",
                "'completeness':'unknown','declared':"
                    + list(
                        n,
                        i -> count(
                            "exact",
                            i,
                            "deaths",
                            ",'citations':[{'source':'s-" + names.apply(i) + "'}]")),
                "")
            + "]"));
    all.put(
        "a count with n parts",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                "'completeness':'unknown','declared':[{'qualifier':'exact','value':" + n
                    + ",'unit':'signatures','breakdown':"
                    + list(
                        n,
                        i -> "{'label':" + text(names.apply(i)) + ",'quantity':"
                            + count("exact", 1, "organizations", "") + "}")
                    + "}]",
                "")
            + "]"));
    all.put(
        "n signatories of one name",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                "'completeness':'partial','signatories':"
                    + list(
                        n,
                        i -> signatory(
                            party("person", "Ada Example"), ",'id':'" + names.apply(i) + "'")),
                "")
            + "]"));
    all.put(
        "n signatories that are equal",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                "'completeness':'partial','signatories':"
                    + list(n, i -> signatory(party("person", "Ada Example"), "")),
                "")
            + "]"));
    all.put(
        "n signatories with two names each",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                "'completeness':'partial','signatories':"
                    + list(
                        n,
                        i -> signatory(
                            "{'kind':'person','name':" + text(names.apply(i))
                                + ",'otherNames':[{'name':" + text(names.apply(i + 1)) + "}]}",
                            "")),
                "")
            + "]"));
    all.put(
        "n signatories without names",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                "'completeness':'partial','signatories':"
                    + list(
                        n,
                        i -> signatory(
                            "{'kind':'person','unnamed':{'reason':'withheld','note':'"
                                + names.apply(i) + "'}}",
                            "")),
                "")
            + "]"));
    all.put(
        "n withheld signatories",
        (n, names) -> dossier(",'letters':["
            + letter("l", organizations(n, names, ",'disclosure':'withheld-from-public'"), "")
            + "]"));
    all.put(
        "a signatory with n events",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                "'completeness':'partial','signatories':["
                    + signatory(
                        party("person", "Ada Example"),
                        ",'events':"
                            + list(
                                n,
                                i -> "{'event':'" + (i % 2 == 0 ? "signed" : "withdrawn")
                                    + "','on':'" + day(i) + "'}"))
                    + "]",
                "")
            + "]"));
    all.put(
        "a signatory with n events without dates",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                "'completeness':'partial','signatories':["
                    + signatory(
                        party("person", "Ada Example"),
                        ",'events':"
                            + list(
                                n,
                                i -> "{'event':'" + (i % 2 == 0 ? "signed" : "withdrawn")
                                    + "','reason':" + text(names.apply(i)) + "}"))
                    + "]",
                "")
            + "]"));
    all.put(
        "a coalition of n/2 members that sign",
        (n, names) -> dossier(",'coalitions':[{'id':'c',"
            + "'name':" + text("All") + ",'formation':'standing','members':"
            + list(
                n / 2,
                i -> "{'party':" + party("organization", "Group " + names.apply(i))
                    + ",'role':'member'}")
            + "}],'letters':["
            + letter(
                "l",
                organizations(n / 2, names, "").replaceFirst("]$", "") + ","
                    + signatory(party("network", "All"), "") + "]",
                ",'coalitions':['c']")
            + "]"));
    all.put(
        "n/2 networks and n/2 affiliates",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                "'completeness':'partial','signatories':"
                    + list(
                        n,
                        i -> i % 2 == 0
                            ? signatory(party("network", "Net " + names.apply(i)), "")
                            : signatory(
                                "{'kind':'organization','name':" + text(names.apply(i))
                                    + ",'affiliations':[" + text("Net " + names.apply(i - 1))
                                    + "]}",
                                "")),
                "")
            + "]"));
    all.put(
        "n signatories for one another",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                "'completeness':'partial','signatories':"
                    + list(
                        n,
                        i -> signatory(
                            party("organization", "Group " + names.apply(i)),
                            ",'onBehalfOf':["
                                + party("organization", "Group " + names.apply(i + 1))
                                + "]")),
                "")
            + "]"));
  }

  private void parties() {
    all.put(
        "n mentions of an id by other names",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                ",'addressees':"
                    + list(
                        n,
                        i -> "{'party':" + party("organization", "one", names.apply(i))
                            + ",'mode':'m" + i + "'}"))
            + "]"));
    all.put(
        "n mentions of an id by other kinds",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                ",'addressees':"
                    + list(
                        n,
                        i -> "{'party':" + party("k-" + names.apply(i), "one", "One") + ",'mode':'m"
                            + i + "'}"))
            + "]"));
    all.put(
        "n mentions of an id by names in languages",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                ",'addressees':"
                    + list(
                        n,
                        i -> "{'party':{'id':'one','kind':'organization',"
                            + "'name':{'value':'" + names.apply(i) + "','language':'en-x-a" + i
                            + "'},'otherNames':[{'name':"
                            + text(names.apply(i + 1)) + "}]},'mode':'m" + i + "'}"))
            + "]"));
    all.put(
        "n spokespersons",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                ",'spokespersons':"
                    + list(
                        n,
                        i -> "{'party':" + party("person", names.apply(i)) + ",'role':"
                            + text("for " + names.apply(i)) + "}"))
            + "]"));
    all.put(
        "n spokespersons of one id",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                ",'spokespersons':"
                    + list(
                        n,
                        i -> "{'party':" + party("person", "one", "One") + ",'role':"
                            + text("for " + names.apply(i)) + "}"))
            + "]"));
  }

  private void dates() {
    all.put(
        "a letter with n events of other sources",
        (n, names) -> dossier(sources(n, names) + ",'letters':["
            + letter("l", events(n, names).replace("given", "published")) + "]"));
    all.put(
        "a letter with n events of one kind",
        (n, names) -> dossier(",'letters':["
            + letter("l", ",'events':" + list(n, i -> event("delivered", day(i), ""))) + "]"));
    all.put(
        "n events of one day",
        (n, names) -> dossier(",'events':"
            + list(n, i -> event("protest", "2001-01-01", ",'label':" + text(names.apply(i))))));
    all.put(
        "n events at some time",
        (n, names) -> dossier(",'events':"
            + list(n, i -> event("protest", "2001~", ",'label':" + text(names.apply(i))))));
    all.put(
        "n/2 events of a year and n/2 of its days",
        (n, names) -> dossier(",'events':"
            + list(n, i -> event("protest", i % 2 == 0 ? "2000" : day(i % 366), ""))));
    all.put(
        "a response with n events of other sources",
        (n, names) -> dossier(sources(n, names)
            + letters(1, names) + ",'responses':["
            + response("r", ids(1, names), AGENCY, events(n, names)) + "]"));
    all.put(
        "an event with n citations",
        (n, names) -> dossier(sources(n, names) + ",'events':["
            + event(
                "protest",
                "2001-01-01",
                ",'citations':" + list(n, i -> "{'source':'s-" + names.apply(i) + "'}"))
            + "]"));
  }

  private void texts() {
    String withheld =
        signatory(party("person", "Adaexamplus"), ",'disclosure':'withheld-from-public'");
    all.put(
        "n labels of versions that redact alike",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                "'completeness':'partial','signatories':[" + withheld + "]",
                ",'versions':" + list(n, i -> "{'label':'By " + inCase("adaexamplus", i) + "'}"))
            + "]"));
    all.put(
        "n labels of versions",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                "'completeness':'partial','signatories':"
                    + list(
                        n,
                        i -> signatory(
                            party("person", "Ada"), ",'signedVersion':'" + names.apply(i) + "'")),
                ",'versions':" + list(n, i -> "{'label':'" + names.apply(i) + "'}"))
            + "]"));
    all.put(
        "n ids that name a withheld signatory",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                "'completeness':'partial','signatories':[" + withheld + "]",
                ",'demands':"
                    + list(
                        n,
                        i -> "{'id':'adaexamplus-" + names.apply(i) + "','statement':" + text("Do")
                            + "}"))
            + "]"));
    all.put(
        "n/2 withheld signatories and n/2 comments on them",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                "'completeness':'partial','signatories':"
                    + list(
                        n,
                        i -> signatory(
                            party("organization", "Group " + names.apply(i / 2)),
                            i % 2 == 0
                                ? ",'disclosure':'withheld-from-public'"
                                : ",'comment':" + text("Beside Group " + names.apply(i / 2)))),
                "")
            + "]"));
    all.put(
        "a withheld name of n letters in a long text",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                "'completeness':'partial','signatories':["
                    + signatory(
                        party("person", "a".repeat(Math.min(n / 2, 999))),
                        ",'disclosure':'withheld-from-public'")
                    + "]",
                ",'versions':[{'label':'v','text':" + text("a".repeat(n) + "b") + "}]")
            + "]"));
    all.put(
        "a text of 20n characters",
        (n, names) -> dossier(",'letters':["
            + letter(
                "l",
                ",'versions':[{'label':'v','text':"
                    + text("\\u00e9\\\\ \\n &amp; <b>%41 ".repeat(n)) + "}]")
            + "]"));
    all.put(
        "an extension with n members",
        (n, names) -> dossier(",'ngo:more':{"
            + list(n, i -> string(names.apply(i)) + ":[1,{}]").replaceAll("^.|.$", "") + "}"));
    all.put(
        "n extensions",
        (n, names) -> dossier(list(n, i -> ",'ngo:" + "m" + i + names.apply(i) + "':1")
            .replaceAll(",,", ",")
            .replaceAll("^.|.$", "")));
    all.put(
        "an extension n/8 deep",
        (n, names) -> dossier(",'ngo:more':" + "[".repeat(n / 8) + "]".repeat(n / 8)));
  }

  /** Returns a word with some of its letters large: others for each number, and still one name. */
  private static String inCase(String word, int number) {
    StringBuilder cased = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      if ((number >> i & 1) == 1) {
        cased.setCharAt(i, Character.toUpperCase(word.charAt(i)));
      }
    }
    return cased.toString();
  }
}
