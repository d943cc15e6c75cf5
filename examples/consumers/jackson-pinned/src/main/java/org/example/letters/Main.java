package org.example.letters;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import org.jointletter.document.DocumentReader;
import org.jointletter.document.DocumentWriter;
import org.jointletter.document.InvalidDocumentException;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.seeds.Seed;

/** Reads and writes letters with a mapper that has the modules of others too. */
public final class Main {

  private Main() {}

  /** Something of one's own that holds a letter. */
  public record Submission(JointLetter letter, String note) {}

  /** Runs the program. */
  public static void main(String[] arguments) throws IOException {
    System.out.println("Jackson 2." + PackageVersion.VERSION.getMinorVersion());
    Dossier dossier;
    try (InputStream in = Seed.FULL.open()) {
      dossier = DocumentReader.strict().read(in, Dossier.class);
    }
    String json = DocumentWriter.compact().toString(dossier);
    System.out.println(
        "documents: " + DocumentReader.strict().read(json, Dossier.class).equals(dossier));

    // Among the modules is that of Scala, which refuses a Jackson of another minor version.
    ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
    Submission submission = new Submission(dossier.getLetters().get(0), "for the record");
    String text = mapper.writeValueAsString(submission);
    System.out.println("values: " + mapper.readValue(text, Submission.class).equals(submission));

    String id = submission.letter().getId();
    try {
      DocumentReader.strict()
          .read(
              DocumentWriter.compact().toString(submission.letter()).replace(id, "Lakes!"),
              JointLetter.class);
    } catch (InvalidDocumentException invalid) {
      print(invalid);
    }
    try {
      mapper.readValue(text.replace(id, "Lakes!"), Submission.class);
    } catch (JsonProcessingException e) {
      print((InvalidDocumentException) e.getCause());
    }
  }

  private static void print(InvalidDocumentException invalid) {
    invalid
        .getProblems()
        .forEach(problem -> System.out.println(problem.pointer() + " " + problem.code()));
  }
}
