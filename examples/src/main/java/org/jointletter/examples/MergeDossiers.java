package org.jointletter.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jointletter.document.DocumentReader;
import org.jointletter.document.DocumentWriter;
import org.jointletter.merge.ClashingIdsException;
import org.jointletter.merge.Merge;
import org.jointletter.merge.MergeConflict;
import org.jointletter.model.Dossier;
import org.jointletter.model.Source;
import org.jointletter.vocabulary.SourceKind;

/**
 * Merges dossiers about the same letters into {@code target/merged.json}, and tells what they do
 * not agree on: the files that are named, or the seed story with one that somebody else keeps.
 *
 * <p>Exits with 1 if a file can not be read or written, and with 2 if one is not valid or ids mean
 * different things in them.
 */
public final class MergeDossiers {

  private static final Path FOLDER = Path.of("target");
  private static final Path MERGED = FOLDER.resolve("merged.json");

  private MergeDossiers() {}

  /** Runs the program. */
  public static void main(String[] arguments) {
    System.exit(run(arguments, Console.out(), Console.err(), Console.width()));
  }

  static int run(String[] arguments, PrintStream out, PrintStream err, int width) {
    List<Dossier> dossiers = new ArrayList<>();
    for (String file : arguments) {
      int exitCode = Console.run(
          file,
          err,
          width,
          () -> dossiers.add(DocumentReader.strict().read(Path.of(file), Dossier.class)));
      if (exitCode != Console.DONE) {
        return exitCode;
      }
    }
    try {
      Merge merge = Merge.of(arguments.length == 0 ? samples() : dossiers);
      Files.createDirectories(FOLDER);
      DocumentWriter.indented().write(merge.getDossier(), MERGED);
      out.print(told(merge, width));
      return Console.DONE;
    } catch (ClashingIdsException e) {
      err.println("Ids stand for different things, and are to be aligned before:");
      e.getClashes()
          .forEach(
              (id, attributes) -> err.println("  " + id + ": " + String.join(" and ", attributes)));
      return Console.INVALID;
    } catch (IOException e) {
      err.println(MERGED + ": can not be written");
      return Console.UNWRITABLE;
    }
  }

  private static Page told(Merge merge, int width) {
    Page page = new Page(width);
    int number = merge.getContributions().size();
    page.title(MERGED + ", of " + number + (number == 1 ? " dossier" : " dossiers"));
    if (merge.getConflicts().isEmpty()) {
      page.line("They agree.");
    }
    for (MergeConflict conflict : merge.getConflicts()) {
      page.item(
          Words.of(conflict.reason()),
          conflict.attribute()
              + conflict.subject().map(subject -> " of " + subject).orElse("")
              + ": "
              + conflict.claims().size()
              + " values");
    }
    return page;
  }

  /** Returns the seed story, and the same as somebody else keeps it. */
  private static List<Dossier> samples() throws IOException {
    Dossier story = ReadDossier.read(new String[0]);
    Dossier other = story.toBuilder()
        .title("Letter of 321 groups to the United Nations")
        .addSource(Source.builder()
            .id("correspondence")
            .kind(SourceKind.CORRESPONDENCE)
            .title("Letters between the groups")
            .build())
        .build();
    return List.of(story, other);
  }
}
