package org.jointletter.query.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointletter.model.Addressee;
import org.jointletter.model.Allegation;
import org.jointletter.model.Answer;
import org.jointletter.model.Demand;
import org.jointletter.model.JointLetter;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Party;
import org.jointletter.model.Place;
import org.jointletter.model.Time;
import org.jointletter.model.Visitor;
import org.jointletter.query.basis.Identity;
import org.jointletter.query.basis.Issue;
import org.jointletter.query.basis.Span;
import org.jointletter.vocabulary.AddresseeMode;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.DemandKind;
import org.jointletter.vocabulary.Relation;

/** Finds out what was answered to one letter. */
final class LetterExamination {

  private final Answered answered;
  private final JointLetter letter;
  private final Issue issue;
  private final List<OfficialResponse> silences;
  private final List<Reply> replies;
  private final Side addressees;
  private final Side subjects;

  LetterExamination(Answered answered, JointLetter letter) {
    this.answered = answered;
    this.letter = letter;
    this.issue = Issue.of(letter);
    List<OfficialResponse> responses = answered.to(letter);
    this.silences = responses.stream().filter(OfficialResponse::isNoResponse).toList();
    this.replies = responses.stream()
        .filter(response -> !response.isNoResponse())
        .map(response -> answered.reply(response, List.of(), letter, issue))
        .filter(reply -> reply.given() != Answer.NO)
        .toList();
    List<Reply> observed = silences.stream()
        .map(response -> answered.reply(response, List.of(), letter, issue))
        .toList();
    this.addressees = new Side(answered.addressees(letter), Relation.ADDRESSEE, replies, observed);
    this.subjects = new Side(answered.subjects(letter), Relation.SUBJECT, replies, observed);
  }

  LetterCoverage coverage() {
    List<StatementCoverage> demands = new ArrayList<>();
    new Visitor(Visitor.Sought.DEMAND) {

      private Optional<Time> deadline = Optional.empty();

      @Override
      public void visit(Demand demand, Place at) {
        Optional<Time> ofWhole = deadline;
        deadline = demand.getDeadline().or(() -> ofWhole);
        demands.add(examine(demand, deadline));
        super.visit(demand, at);
        deadline = ofWhole;
      }
    }.visit(letter, Place.ANYWHERE);
    return new LetterCoverage(
        letter,
        issue.dates(),
        Days.between(issue.span(), Span.of(answered.asOf())),
        replies,
        silences,
        letter.getAddressees().stream()
            .map(to -> examine(to.getParty(), Optional.of(to.getMode()), addressees))
            .toList(),
        accused().stream()
            .map(party -> examine(party, Optional.empty(), subjects))
            .toList(),
        demands,
        letter.getAllegations().stream().map(this::examine).toList());
  }

  /**
   * Returns the parties said to be responsible for something, each once, as first named; of those
   * who have neither id nor name, each may be another.
   */
  private List<Party> accused() {
    Set<Object> seen = new HashSet<>();
    return letter.getAllegations().stream()
        .map(Allegation::getResponsible)
        .flatMap(List::stream)
        .filter(party -> seen.add(Identity.of(party)))
        .toList();
  }

  private PartyCoverage examine(Party party, Optional<Code<AddresseeMode>> mode, Side side) {
    boolean isAnswered = side.letter.of(party).stream().anyMatch(LetterExamination::isCertain);
    boolean isMaybeAnswered =
        !side.letter.of(party).isEmpty() || !side.letter.possible().isEmpty();
    CoverageState state = CoverageState.UNANSWERED;
    if (isYetToCome()) {
      state = CoverageState.NOT_YET_ASKED;
    } else if (isAnswered) {
      state = CoverageState.ANSWERED;
    } else if (isMaybeAnswered && !isSilent(party, side)) {
      state = CoverageState.UNKNOWN;
    }
    return coverage(party, mode, side, side.letter, state, Answer.NO);
  }

  private StatementCoverage examine(Demand demand, Optional<Time> deadline) {
    List<Reply> on = answered.on(demand.getId(), letter, issue);
    Statement statement = addressees.statement(on, letter);
    return new StatementCoverage(
        demand.getId(),
        Optional.of(demand),
        Optional.empty(),
        deadline,
        on,
        asked(demand).stream()
            .map(to -> examine(
                to.getParty(), Optional.of(to.getMode()), addressees, statement, isPast(deadline)))
            .toList());
  }

  private List<Addressee> asked(Demand demand) {
    Set<String> directedTo = new HashSet<>(demand.getDirectedTo());
    if (directedTo.isEmpty()) {
      return isPledge(demand) ? List.of() : letter.getAddressees();
    }
    return letter.getAddressees().stream()
        .filter(to -> to.getParty().getId().filter(directedTo::contains).isPresent())
        .toList();
  }

  private static boolean isPledge(Demand demand) {
    return !demand.getKinds().isEmpty()
        && demand.getKinds().stream().allMatch(kind -> kind.is(DemandKind.PLEDGE));
  }

  private StatementCoverage examine(Allegation allegation) {
    List<Reply> on = answered.on(allegation.getId(), letter, issue);
    Statement statement = subjects.statement(on, letter);
    return new StatementCoverage(
        allegation.getId(),
        Optional.empty(),
        Optional.of(allegation),
        Optional.empty(),
        on,
        allegation.getResponsible().stream()
            .map(party -> examine(party, Optional.empty(), subjects, statement, Answer.NO))
            .toList());
  }

  private PartyCoverage examine(
      Party party,
      Optional<Code<AddresseeMode>> mode,
      Side side,
      Statement statement,
      Answer isPast) {
    CoverageState state = state(party, side, statement);
    Answer overdue = switch (state) {
      case NOT_YET_ASKED, ANSWERED -> Answer.NO;
      case UNANSWERED -> isPast;
      case LETTER_ANSWERED, UNKNOWN -> isPast == Answer.NO ? Answer.NO : Answer.UNKNOWN;
    };
    return coverage(party, mode, side, statement.panel, state, overdue);
  }

  private CoverageState state(Party party, Side side, Statement statement) {
    List<Reply> own = statement.panel.of(party);
    if (isYetToCome()) {
      return CoverageState.NOT_YET_ASKED;
    }
    if (own.stream().anyMatch(reply -> reply.takesPosition() && isCertain(reply))) {
      return CoverageState.ANSWERED;
    }
    Rest rest = side.rest(party).without(own, letter);
    boolean isSilent = rest.certain == 0 && isSilent(party, side);
    boolean isMaybeAnswered =
        statement.isMaybeAnswered || own.stream().anyMatch(Reply::takesPosition);
    if (isMaybeAnswered && !isSilent) {
      return CoverageState.UNKNOWN;
    }
    if (rest.certain > 0) {
      return CoverageState.LETTER_ANSWERED;
    }
    boolean isLetterMaybeAnswered = rest.uncertain > 0 || statement.isLetterMaybeAnswered;
    return isLetterMaybeAnswered && !isSilent ? CoverageState.UNKNOWN : CoverageState.UNANSWERED;
  }

  private PartyCoverage coverage(
      Party party,
      Optional<Code<AddresseeMode>> mode,
      Side side,
      Panel panel,
      CoverageState state,
      Answer overdue) {
    return new PartyCoverage(
        party,
        mode,
        state,
        panel.of(party),
        panel.possible(),
        side.silent.of(party).stream().map(Reply::response).toList(),
        state == CoverageState.UNANSWERED
            ? Days.between(issue.span(), Span.of(answered.asOf()))
            : Optional.empty(),
        overdue);
  }

  private boolean isYetToCome() {
    return issue.span().isBy(answered.asOf()) == Answer.NO;
  }

  /** Tells whether it was observed on the day or later that a party had not answered. */
  private boolean isSilent(Party party, Side side) {
    return side.silent.of(party).stream()
        .flatMap(reply -> reply.response().getAsOf().stream())
        .filter(Span::isExact)
        .flatMap(time -> time.earliest().stream())
        .anyMatch(day -> !day.isBefore(answered.asOf()));
  }

  private Answer isPast(Optional<Time> deadline) {
    LocalDate asOf = answered.asOf();
    if (deadline.isEmpty()) {
      return Answer.NO;
    }
    Span span = deadline.flatMap(letter::timeOf).map(Span::of).orElse(Span.OPEN);
    return span.isBefore(Span.of(asOf))
        ? Answer.YES
        : span.earliest().isBefore(asOf) ? Answer.UNKNOWN : Answer.NO;
  }

  private static boolean isCertain(Reply reply) {
    return reply.given() == Answer.YES;
  }

  /** Those who stand in one relation to the letter, and what they answered to it. */
  private static final class Side {

    private final Set<Object> parties;
    private final Relation relation;
    private final Panel letter;
    private final Panel silent;
    private final Map<Object, Rest> rests = new HashMap<>();

    Side(Set<Object> parties, Relation relation, List<Reply> replies, List<Reply> observed) {
      this.parties = parties;
      this.relation = relation;
      letter = new Panel(parties, relation, replies);
      silent = new Panel(parties, relation, observed);
    }

    Rest rest(Party party) {
      return rests.computeIfAbsent(Identity.of(party), key -> Rest.of(letter.of(party)));
    }

    Statement statement(List<Reply> on, JointLetter of) {
      Panel panel = new Panel(parties, relation, on);
      return new Statement(
          panel,
          panel.possible().stream().anyMatch(Reply::takesPosition),
          Rest.of(letter.possible()).without(panel.possible(), of).any());
    }
  }

  /**
   * What was answered to a demand or allegation.
   *
   * @param panel the replies with a position on it
   * @param isMaybeAnswered whether one of them may be by anyone of the side
   * @param isLetterMaybeAnswered whether there are other replies to the letter that may be
   */
  private record Statement(Panel panel, boolean isMaybeAnswered, boolean isLetterMaybeAnswered) {}

  /** How many replies there are to a letter. */
  private record Rest(int certain, int uncertain) {

    static Rest of(List<Reply> replies) {
      int certain = (int) replies.stream().filter(LetterExamination::isCertain).count();
      return new Rest(certain, replies.size() - certain);
    }

    /** Leaves out replies that are also counted otherwise. */
    Rest without(List<Reply> others, JointLetter letter) {
      Rest counted = of(others.stream()
          .filter(reply -> reply.response().respondsTo(letter.getId()))
          .toList());
      return new Rest(certain - counted.certain, uncertain - counted.uncertain);
    }

    boolean any() {
      return certain + uncertain > 0;
    }
  }
}
