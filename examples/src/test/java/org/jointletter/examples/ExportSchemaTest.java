package org.jointletter.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jointletter.document.JsonSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportSchemaTest {

  @TempDir
  Path directory;

  @Test
  void writesEverySchemaUnderItsName() throws IOException {
    Path folder = directory.resolve("new/schema");
    Run run = Run.of(ExportSchema::run, folder.toString());
    String listed = JsonSchema.all().stream()
        .map(schema -> folder.resolve(schema.fileName()) + "\n")
        .collect(Collectors.joining());
    assertEquals(new Run(Console.DONE, listed, ""), run);
    for (JsonSchema schema : JsonSchema.all()) {
      assertEquals(schema.text(), Files.readString(folder.resolve(schema.fileName())));
    }
  }

  @Test
  void namesAFolderThatCanNotBeWritten() throws IOException {
    Path file = Files.createFile(directory.resolve("taken"));
    Run run = Run.of(ExportSchema::run, file.toString());
    assertEquals(new Run(Console.UNWRITABLE, "", file + ": can not be written\n"), run);
  }
}
