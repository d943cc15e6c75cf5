package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jointletter.constraint.check.Rejections;
import org.jointletter.constraint.check.Report;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.SignatoryRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A builder that was given something broken reports that with the rest. */
class BrokenPartsTest {

  private static final Party EVERYONE = Party.named(PartyKind.CLASS, "Everyone");

  @Test
  void everyProblemIsReportedWithThePathOfItsAttribute() {
    JointLetter.Builder letter = JointLetter.builder()
        .id("The Letter")
        .kind("Open letter")
        .title(" ")
        .addDisclaimer("Fine")
        .addDisclaimer("\u0007")
        .roster(Roster.builder()
            .completeness("partial")
            .asOf("30/06/2020")
            .addSignatory(Signatory.person("Ada Example"))
            .addSignatory(Signatory.builder()
                .party(Party.builder().kind(PartyKind.PERSON).name(""))
                .role(SignatoryRole.SIGNATORY)))
        .addDemand(Minimal.demand("a"))
        .addDemand(Demand.builder().id("b").deadline("soon").addKind("publish").addKind("?"));

    assertReports("""
        id slug
        title.value plain-text
        kind code-text
        disclaimers[1].value plain-text
        demands[1].deadline.edtf time-text
        demands[1].kinds[1].<list element> code-text
        demands[1].statement required
        roster.asOf.edtf time-text
        roster.signatories[1].capacity required
        roster.signatories[1].party.name.value plain-text
        """, letter::build);
  }

  @Test
  void theMessageHasThemInOrderAndElementsByIndex() {
    Roster.Builder roster = Minimal.roster();
    IntStream.range(0, 12).forEach(i -> roster.addSignatory(Signatory.builder()));
    List<String> lines =
        Finding.violationsOf(roster::build).getMessage().lines().toList();
    assertEquals("Roster breaks 36 rules:", lines.get(0));
    for (int i = 0; i < 36; i++) {
      String path =
          "  signatories[" + i / 3 + "]." + List.of("capacity", "party", "role").get(i % 3);
      assertTrue(lines.get(i + 1).startsWith(path), lines.get(i + 1));
    }
  }

  @Test
  void theMessageHasThePathOfEach() {
    ConstraintViolationException thrown = Finding.violationsOf(Minimal.letter("letter")
        .addDemand(Minimal.demand("d").partsMode("all-of"))
        .title("")::build);
    assertEquals("""
        JointLetter breaks 2 rules:
          demands[0] must state how its parts combine (all-of or any-of), and only if it has parts [parts-mode-given-with-parts]
          title.value must not be blank; leave it out if there is nothing to say [plain-text]""", thrown.getMessage());
  }

  /** The name of an extension can be someone's, in a party that stands in something else too. */
  @Test
  void theMessageKeepsTheNamesThatPartiesHave() {
    ConstraintViolationException thrown = Finding.violationsOf(
        Addressee.builder()
                .party(Party.builder()
                    .kind(PartyKind.PERSON)
                    .name("A")
                    .putExtension("adaexample", "1"))::build);
    String message = thrown.getMessage();
    assertTrue(message.contains("party.extensions[*] "), message);
    String violations = thrown.getConstraintViolations().toString();
    assertTrue(violations.contains("party.extensions[*] "), violations);
    assertFalse(violations.contains("adaexample"), violations);
  }

  @Test
  void aTextThatIsNoDateIsNotMissing() {
    assertReports("on.edtf time-text\n", Event.builder().event("sent").on("never")::build);
    assertReports("kind code-text\n", Party.builder().kind("!").name("A")::build);
    assertReports(
        "on.edtf time-text\n", Event.builder().event("sent").on(LocalDate.of(12_000, 1, 1))::build);
    assertReports(
        "deadline.edtf time-text\n", Minimal.demand("d").deadline("2020").deadline("never")::build);
    assertReports(
        "on.timeStatedInSomeWay time-stated-in-some-way\n",
        Event.builder().event("sent").on((String) null)::build);
    assertReports("event required\n", Event.builder().on("2020").event((String) null)::build);
  }

  /** As readers leave it out: that there is a mode without parts is not said. */
  @Test
  void aRuleBetweenAttributesIsLeftOutIfOneCouldNotBeRead() {
    assertReports(
        "attributedTo.kind code-text\n",
        Minimal.demand("d")
            .partsMode("all-of")
            .attributedTo(Party.builder().kind("!").name("A"))::build);
  }

  @Test
  void whatIsReplacedIsForgotten() {
    Demand.Builder demand = Minimal.demand("d")
        .statement("")
        .condition("")
        .deadline("never")
        .addKind("?")
        .addBeneficiary(Party.builder().kind(PartyKind.CLASS));
    assertEquals(5, Finding.thrownBy(demand::build).size());

    demand
        .statement("Open the harbour.")
        .condition("If it rains")
        .deadline("2020")
        .kinds(List.of())
        .beneficiaries(List.of(EVERYONE));

    assertEquals(
        Minimal.demand("d")
            .condition("If it rains")
            .deadline("2020")
            .addBeneficiary(EVERYONE)
            .build(),
        demand.build());
  }

  /** As someone mends a form who empties a field. */
  @Test
  void whatIsTakenBackIsForgotten() {
    Demand.Builder demand =
        Minimal.demand("d").condition("").deadline("never").partsMode("Some of");
    assertReports("""
        condition.value plain-text
        deadline.edtf time-text
        partsMode code-text
        """, demand::build);

    demand.condition(Optional.empty()).deadline(Optional.empty()).partsMode(Optional.empty());

    assertEquals(Minimal.demand("d").build(), demand.build());
    assertReports(
        "kind required\n", Party.builder().kind("!").name("A").kind((Code<PartyKind>) null)::build);
  }

  @Test
  void whatWasReplacedDoesNotComeBack() {
    Demand.Builder demand = Minimal.demand("d").deadline("never").deadline("2020");
    assertEquals(Minimal.demand("d").deadline("2020").build(), demand.build());
    assertEquals(Minimal.demand("d").build(), demand.deadline(Optional.empty()).build());
  }

  @Test
  void whatIsNotReplacedIsReportedAgainAndAgain() {
    JointLetter.Builder letter = Minimal.letter("letter").title("");
    String expected = "title.value plain-text\n";
    assertReports(expected, letter::build);
    assertReports(expected, letter::build);
    letter.addDemand(Minimal.demand("d").build());
    assertReports(expected, letter::build);
    assertReports("letters[0]." + expected, Minimal.dossier().addLetter(letter)::build);
    assertReports(expected, letter::build);
    assertDoesNotThrow(letter.title("Open the harbour").build().toBuilder()::build);
  }

  @Test
  void aBuilderCanBeAddedTwiceAndIsBuiltEachTime() {
    Demand.Builder demand = Minimal.demand("a").statement("");
    JointLetter.Builder letter = Minimal.letter("letter").addDemand(demand);
    letter.addDemand(demand.id("b").statement("Open the harbour."));
    letter.addDemand(demand.id("c").deadline("never"));

    assertReports("""
        demands[0].statement.value plain-text
        demands[2].deadline.edtf time-text
        """, letter::build);
  }

  @Test
  void aBuilderCanBeAddedToItself() {
    Demand.Builder demand = Minimal.demand("d").deadline("never");
    assertReports("""
        deadline.edtf time-text
        partsModeGivenWithParts parts-mode-given-with-parts
        parts[0].deadline.edtf time-text
        """, demand.addPart(demand)::build);
  }

  /** The whole sees broken parts in their places, and what it says of them is said once. */
  @Test
  void rulesOnTheWholeAreReportedToo() {
    JointLetter.Builder letter = Minimal.letter("letter")
        .addDemand(Minimal.demand("a").statement(""))
        .addDemand(Minimal.demand("a"));

    assertReports("""
        letters[0].coalitions[0].<list element> references-resolve
        letters[0].demands[0].statement.value plain-text
        letters[0].demands[1].id unique-ids
        """, Minimal.dossier().addLetter(letter.addCoalition("nobody"))::build);
  }

  @Test
  void nullIsTakenAsTheSettersOfValuesTakeIt() {
    JointLetter.Builder letter = Minimal.letter("letter");
    assertReports("title.value required\n", letter.title((String) null)::build);
    assertThrows(NullPointerException.class, () -> letter.title((Text.Builder) null));
    assertThrows(NullPointerException.class, () -> letter.addDemand((Demand.Builder) null));
    assertThrows(NullPointerException.class, () -> letter.kind((LetterKind) null));
    letter.title("Open the harbour").addDemand((Demand) null);
    assertThrows(NullPointerException.class, letter::build);
  }

  /** A set of problems that a validator found, and one of parts, look alike. */
  @Test
  void thePathIsAsAValidatorWritesIt() {
    ConstraintViolationException thrown = Finding.violationsOf(
        Minimal.letter("letter")
                .addDemand(Minimal.demand("a"))
                .addDemand(
                    Minimal.demand("a").partsMode("No mode").addIdentifier(Identifier.builder()))
            ::build);
    Path ofValidator = path(thrown, "demands[1].id");
    Path ofPart = path(thrown, "demands[1].partsMode");
    List<Path.Node> expected = nodes(ofValidator);
    List<Path.Node> found = nodes(ofPart);
    assertEquals(expected.size(), found.size());
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(expected.get(i).getKind(), found.get(i).getKind());
      assertEquals(expected.get(i).getIndex(), found.get(i).getIndex());
      assertEquals(expected.get(i).isInIterable(), found.get(i).isInIterable());
      assertEquals(expected.get(i).getKey(), found.get(i).getKey());
    }
    Path.PropertyNode node = found.get(1).as(Path.PropertyNode.class);
    assertEquals(List.of("partsMode", 1), List.of(node.getName(), node.getIndex()));
    assertEquals(List.class, node.getContainerClass());
    assertEquals(0, node.getTypeArgumentIndex());
    assertNull(found.get(0).as(Path.PropertyNode.class).getContainerClass());
    assertNull(found.get(0).as(Path.PropertyNode.class).getTypeArgumentIndex());
    assertThrows(ClassCastException.class, () -> found.get(1).as(Path.BeanNode.class));
  }

  @Test
  void thePathToAMemberIsAsAValidatorWritesIt() {
    Demand.Builder demand = Minimal.demand("d").putExtension("caseNumber", "{");
    assertReports("""
        extensions<K>[caseNumber].<map key> extension-name
        extensions[caseNumber].<map value> json-text
        """, demand::build);
    assertReports("""
        demands[0].extensions<K>[caseNumber].<map key> extension-name
        demands[0].extensions[caseNumber].<map value> json-text
        """, Minimal.letter("letter").addDemand(demand)::build);
  }

  /** Such as the form of the value of a scheme, or the element of a list. */
  @Test
  void aPathCanEndInAPartAsAWhole() {
    ConstraintViolationException thrown =
        Finding.violationsOf(Minimal.letter("letter")
            .addDemand(
                Minimal.demand("d").addKind("?").addPart(Minimal.demand("e").addKind("")))::build);
    List<Path.Node> kind = nodes(path(thrown, "demands[0].kinds[0].<list element>"));
    assertEquals(ElementKind.CONTAINER_ELEMENT, kind.get(2).getKind());
    assertEquals(0, kind.get(2).as(Path.ContainerElementNode.class).getIndex());
    assertEquals("<list element>", kind.get(2).toString());
  }

  @Test
  void aViolationIsOneOfTheWholeValue() {
    ConstraintViolationException thrown = Finding.violationsOf(
        Minimal.letter("letter").addDemand(Minimal.demand("d").statement("\u0007"))::build);
    ConstraintViolation<?> violation =
        thrown.getConstraintViolations().iterator().next();
    assertTrue(violation.getRootBean() instanceof JointLetter);
    assertEquals(violation.getRootBean().getClass(), violation.getRootBeanClass());
    assertTrue(violation.getLeafBean() instanceof Text);
    assertEquals("\u0007", violation.getInvalidValue());
    assertNull(violation.getExecutableParameters());
    assertNull(violation.getExecutableReturnValue());
    assertSame(violation, violation.unwrap(ConstraintViolation.class));
    assertEquals(
        "demands[0].statement.value " + violation.getMessage() + " [plain-text]",
        violation.toString());
  }

  /** While a reader reads, what others build on its thread is theirs. */
  @Test
  void aReaderOnTheSameThreadGetsNoneOfIt() {
    List<Report<?>> reports = new ArrayList<>();
    Rejections.Collector reader = new Rejections.Collector() {
      @Override
      public void reject(Report<?> report) {
        reports.add(report);
      }

      @Override
      public boolean isBuilding() {
        return false;
      }
    };
    Rejections.collected(reader, () -> {
      assertReports("title.value plain-text\n", Minimal.letter("letter").title("")::build);
      return null;
    });
    assertEquals(List.of(), reports);
  }

  @Test
  void threadsDoNotMeet() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Integer>> tasks = IntStream.range(0, 100)
          .<Callable<Integer>>mapToObj(i -> () -> {
            Roster.Builder roster = Minimal.roster();
            for (int j = 0; j < i % 5; j++) {
              roster.addSignatory(Signatory.person("A").toBuilder().comment(""));
            }
            return i % 5 == 0
                ? roster.build().getSignatories().size()
                : Finding.thrownBy(roster::build).size();
          })
          .toList();
      List<Future<Integer>> done = threads.invokeAll(tasks);
      for (int i = 0; i < done.size(); i++) {
        assertEquals(i % 5, done.get(i).get());
      }
    } finally {
      threads.shutdown();
    }
  }

  private static List<Path.Node> nodes(Path path) {
    List<Path.Node> nodes = new ArrayList<>();
    path.forEach(nodes::add);
    return nodes;
  }

  private static Path path(ConstraintViolationException thrown, String path) {
    return thrown.getConstraintViolations().stream()
        .map(ConstraintViolation::getPropertyPath)
        .filter(found -> found.toString().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private static void assertReports(String expected, Executable building) {
    String found = Finding.thrownBy(building).stream()
        .map(finding -> finding.path() + " " + finding.code() + "\n")
        .collect(Collectors.joining());
    assertEquals(expected.lines().sorted().toList(), found.lines().sorted().toList());
  }
}
