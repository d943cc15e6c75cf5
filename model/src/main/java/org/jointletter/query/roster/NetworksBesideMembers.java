package org.jointletter.query.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jointletter.model.Coalition;
import org.jointletter.model.Membership;
import org.jointletter.model.Party;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.Text;
import org.jointletter.vocabulary.PartyKind;

/**
 * Networks and other bodies that a roster lists beside members of theirs, so that these may count
 * twice: once by themselves, once behind the network.
 *
 * <p>Nobody is merged, and none is said to be one too many. A listed party is taken for a member if
 * an affiliation of it, as stated, has the {@linkplain NameKey key} of a name or another name of
 * the body, or if it is a member of a coalition whose name has that key. Persons count as members
 * of networks, unions, parties, collectives and classes only: those of other bodies are staff. A
 * body is any party but a person, an office and a state. Identifiers do not tell who is a member of
 * what.
 *
 * <p>That a name is that of the listed body is likely, and not certain. If several listed bodies
 * have it, they are in one row. Withheld entries are compared like others: ask
 * {@link Signatory#isWithheld()} before showing one.
 *
 * @since 0.1
 */
public final class NetworksBesideMembers {

  private static final Set<PartyKind> OF_PERSONS = EnumSet.of(
      PartyKind.NETWORK, PartyKind.UNION, PartyKind.PARTY, PartyKind.COLLECTIVE, PartyKind.CLASS);

  private static final Set<PartyKind> NO_BODY =
      EnumSet.of(PartyKind.PERSON, PartyKind.OFFICE, PartyKind.STATE);

  private final List<Row> rows;

  private NetworksBesideMembers(List<Row> rows) {
    this.rows = rows;
  }

  /** What tells that a party is a member. */
  public enum Reason {
    /** The party is said to be affiliated to a body of this name. */
    AFFILIATION,

    /** The party has the id of a member of a coalition of this name. */
    COALITION_MEMBER,

    /** The party has the name of a member of a coalition of this name. */
    COALITION_MEMBER_NAME
  }

  /**
   * A body, and those of its members that are listed beside it.
   *
   * @param networks the entries that have the name of the body: one, if the name is not listed
   *     twice
   * @param members the members, in the order of the list
   */
  public record Row(List<RosterEntry> networks, List<Member> members) {

    /**
     * Creates a row.
     *
     * @param networks the entries that have the name of the body: one, if the name is not listed
     *     twice
     * @param members the members, in the order of the list
     */
    public Row {
      networks = List.copyOf(networks);
      members = List.copyOf(members);
    }
  }

  /**
   * A listed member of a listed body.
   *
   * @param entry the entry of the member
   * @param reasons what tells it
   */
  public record Member(RosterEntry entry, Set<Reason> reasons) {

    /**
     * Creates a member.
     *
     * @param entry the entry of the member
     * @param reasons what tells it
     */
    public Member {
      reasons = Collections.unmodifiableSet(new TreeSet<>(reasons));
    }
  }

  /**
   * Looks for bodies that are listed beside parties that are affiliated to them.
   *
   * @param roster the roster
   * @return the bodies that are found, with their members
   */
  public static NetworksBesideMembers of(Roster roster) {
    return of(roster, List.of());
  }

  /**
   * Looks for bodies that are listed beside parties that are affiliated to them, or that are
   * members of coalitions of their name.
   *
   * @param roster the roster
   * @param coalitions the coalitions whose members are known
   * @return the bodies that are found, with their members
   */
  public static NetworksBesideMembers of(Roster roster, List<Coalition> coalitions) {
    Search search = new Search(roster.getSignatories());
    search.affiliations();
    coalitions.forEach(search::membersOf);
    return new NetworksBesideMembers(search.rows());
  }

  /** {@return the bodies, in the order in which they are listed} */
  public List<Row> getRows() {
    return rows;
  }

  @Override
  public String toString() {
    return "NetworksBesideMembers[" + rows.size() + " rows]";
  }

  private static final class Search {

    private final List<Signatory> signatories;
    private final Index bodies = new Index();
    private final Set<String> ofPersons = new HashSet<>();
    private final Index ids = new Index();
    private final Index names = new Index();
    private final Map<String, Map<Integer, Set<Reason>>> members = new LinkedHashMap<>();

    Search(List<Signatory> signatories) {
      this.signatories = signatories;
      for (int i = 0; i < signatories.size(); i++) {
        Party party = signatories.get(i).getParty();
        boolean body = !party.getKind().isAnyOf(NO_BODY);
        if (party.getId().isPresent()) {
          ids.add(party.getId().get(), i);
        }
        for (String key : NameKey.all(party)) {
          names.add(key, i);
          if (body) {
            bodies.add(key, i);
          }
          if (party.getKind().isAnyOf(OF_PERSONS)) {
            ofPersons.add(key);
          }
        }
      }
    }

    void affiliations() {
      for (int i = 0; i < signatories.size(); i++) {
        Party party = signatories.get(i).getParty();
        for (Text affiliation : party.getAffiliations()) {
          add(NameKey.of(affiliation).getText(), i, Reason.AFFILIATION);
        }
      }
    }

    void membersOf(Coalition coalition) {
      Optional<String> body = coalition.getName().map(name -> NameKey.of(name).getText());
      if (body.isEmpty() || bodies.get(body.get()).isEmpty()) {
        return;
      }
      Set<String> memberIds = new LinkedHashSet<>();
      Set<String> memberNames = new LinkedHashSet<>();
      for (Membership membership : coalition.getMembers()) {
        membership.getParty().getId().ifPresent(memberIds::add);
        memberNames.addAll(NameKey.all(membership.getParty()));
      }
      for (String id : memberIds) {
        ids.get(id).forEach(entry -> add(body.get(), entry, Reason.COALITION_MEMBER));
      }
      for (String name : memberNames) {
        names.get(name).forEach(entry -> add(body.get(), entry, Reason.COALITION_MEMBER_NAME));
      }
    }

    private void add(String body, int entry, Reason reason) {
      if (canHave(body, signatories.get(entry).getParty())) {
        members
            .computeIfAbsent(body, key -> new TreeMap<>())
            .computeIfAbsent(entry, member -> EnumSet.noneOf(Reason.class))
            .add(reason);
      }
    }

    /** Tells whether one of the entries that have the name of a body can have this member. */
    private boolean canHave(String body, Party member) {
      return member.getKind().is(PartyKind.PERSON)
          ? ofPersons.contains(body)
          : !bodies.get(body).isEmpty();
    }

    /** Makes one row of what was found by several names of the same entries. */
    List<Row> rows() {
      List<Map.Entry<List<Integer>, Map<Integer, Set<Reason>>>> found = members.entrySet().stream()
          .map(entry -> Map.entry(bodies.get(entry.getKey()), entry.getValue()))
          .sorted(Map.Entry.comparingByKey(Index.ORDER))
          .toList();
      List<Row> rows = new ArrayList<>();
      Map<Integer, Set<Reason>> merged = new TreeMap<>();
      for (int i = 0; i < found.size(); i++) {
        List<Integer> networks = found.get(i).getKey();
        found
            .get(i)
            .getValue()
            .forEach((member, reasons) -> merged
                .computeIfAbsent(member, entry -> EnumSet.noneOf(Reason.class))
                .addAll(reasons));
        if (i == found.size() - 1 || !found.get(i + 1).getKey().equals(networks)) {
          networks.forEach(merged::remove);
          if (!merged.isEmpty()) {
            rows.add(row(networks, merged));
          }
          merged.clear();
        }
      }
      return List.copyOf(rows);
    }

    private Row row(List<Integer> networks, Map<Integer, Set<Reason>> members) {
      return new Row(
          RosterEntry.at(networks, signatories),
          members.entrySet().stream()
              .map(member -> new Member(
                  new RosterEntry(member.getKey(), signatories.get(member.getKey())),
                  member.getValue()))
              .toList());
    }
  }
}
