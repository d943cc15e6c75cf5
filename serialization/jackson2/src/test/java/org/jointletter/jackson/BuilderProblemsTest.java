package org.jointletter.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.constraints.AssertTrue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.jointletter.constraint.RuleCode;
import org.jointletter.document.DocumentReader;
import org.jointletter.document.DocumentWriter;
import org.jointletter.document.InvalidDocumentException;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;

/** Builders that are filled with broken values report what a reader reports of the document. */
@Tag("slow")
class BuilderProblemsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> STRINGS = List.of(
      "",
      " ",
      "\u0007",
      "Not A Slug",
      "2020-13",
      "never",
      "EN_gb",
      "?",
      "ftp:x",
      "nobody",
      "letter",
      "2020");

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void ofALetter(@ForAll JointLetter letter, @ForAll Random random) throws Exception {
    assertReportsTheSame(JointLetter.class, DocumentWriter.compact().toString(letter), random);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void ofADossier(@ForAll Dossier dossier, @ForAll Random random) throws Exception {
    assertReportsTheSame(Dossier.class, DocumentWriter.compact().toString(dossier), random);
  }

  private static void assertReportsTheSame(Class<?> type, String json, Random random)
      throws JsonProcessingException {
    Map<?, ?> document = JSON.readValue(json, Map.class);
    int changes = random.nextInt(7);
    for (int i = 0; i < changes; i++) {
      change(document, random);
    }
    String changed = JSON.writeValueAsString(document);
    SortedSet<String> read = ofReader(type, changed);
    assertEquals(read, ofBuilder(type, document), changed);
    Statistics.label("problems").collect(Math.min(read.size(), 4));
  }

  private static SortedSet<String> ofReader(Class<?> type, String json) {
    try {
      DocumentReader.strict().read(json, type);
      return new TreeSet<>();
    } catch (InvalidDocumentException e) {
      return e.getProblems().stream()
          .map(problem -> ofString(problem.pointer() + " " + problem.code()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static SortedSet<String> ofBuilder(Class<?> type, Map<?, ?> document) {
    Object builder = FilledBuilder.of(type, document);
    try {
      FilledBuilder.build(builder);
      return new TreeSet<>();
    } catch (ConstraintViolationException e) {
      return e.getConstraintViolations().stream()
          .map(violation -> ofString(pointer(violation) + " " + RuleCode.of(violation)))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** A sentence is about the object, and the last node of its path is the sentence. */
  private static String pointer(ConstraintViolation<?> violation) {
    List<String> steps = new ArrayList<>();
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKey() != null) {
        steps.set(steps.size() - 1, node.getKey().toString());
      } else if (node.getIndex() != null) {
        steps.add(node.getIndex().toString());
      }
      if (node.getName() != null && !node.getName().startsWith("<")) {
        steps.add(node.getName());
      }
    }
    if (violation.getConstraintDescriptor().getAnnotation() instanceof AssertTrue) {
      steps.remove(steps.size() - 1);
    }
    return steps.stream().map(step -> "/" + step).collect(Collectors.joining());
  }

  /** A string in a document may stand for an object, which is what it is in code. */
  private static String ofString(String problem) {
    return problem
        .replaceFirst("/edtf (?=time-text$)", " ")
        .replaceFirst("(?<=/respondsTo/\\d{1,9})/target ", " ");
  }

  /**
   * Changes a string or a number somewhere in a document, or takes a member away. Extensions are
   * left alone.
   */
  private static void change(Map<?, ?> document, Random random) {
    List<Runnable> changes = new ArrayList<>();
    collect(document, changes, random);
    changes.get(random.nextInt(changes.size())).run();
  }

  @SuppressWarnings("unchecked") // as JSON is parsed
  private static void collect(Object tree, List<Runnable> changes, Random random) {
    if (tree instanceof Map<?, ?> map) {
      Map<String, Object> object = (Map<String, Object>) map;
      object.forEach((name, member) -> {
        if (FilledBuilder.isAttribute(name, member)) {
          changes.add(() -> object.compute(name, (same, value) -> changed(value, random)));
          collect(member, changes, random);
        }
      });
    } else if (tree instanceof List<?> list) {
      List<Object> array = (List<Object>) list;
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        if (array.get(i) instanceof String) {
          changes.add(() -> array.set(index, pick(random)));
        }
        collect(array.get(i), changes, random);
      }
    }
  }

  /** Returns another value, or null for none. */
  private static Object changed(Object value, Random random) {
    if (random.nextInt(5) == 0) {
      return null;
    }
    return value instanceof String ? pick(random) : value instanceof Number ? -1 : value;
  }

  private static String pick(Random random) {
    return STRINGS.get(random.nextInt(STRINGS.size()));
  }
}
