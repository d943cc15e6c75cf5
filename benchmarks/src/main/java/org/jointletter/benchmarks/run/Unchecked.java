package org.jointletter.benchmarks.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jointletter.model.Dossier;

/**
 * Takes the checks out of the model without touching it: a virtual machine looks for classes in the
 * folder that this makes before it looks into ours, and finds checks that check nothing. All else
 * is the same.
 */
final class Unchecked {

  private static final String SUFFIX = "Check.class";

  private static final String SOURCE = """
      package %1$s;

      final class %2$sCheck {
        static void check(%2$s value) {}
        static void require(%2$s value) {}
      }
      """;

  private Unchecked() {}

  /** Returns the class path of virtual machines that check no rules. */
  static String classPath() throws IOException {
    String ours = System.getProperty("java.class.path");
    Path folder = Files.createTempDirectory("unchecked");
    List<String> arguments = new ArrayList<>(List.of("-d", folder.toString(), "-cp", ours));
    for (Path check : checks()) {
      String type = check.getFileName().toString().replace(SUFFIX, "");
      Path source = folder.resolve(type + "Check.java");
      String name = check.getParent().toString().replace('/', '.');
      Files.writeString(source, SOURCE.formatted(name, type));
      arguments.add(source.toString());
    }
    int exit = ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, arguments.toArray(String[]::new));
    if (exit != 0) {
      throw new IllegalStateException("the stand-ins do not compile");
    }
    return folder + System.getProperty("path.separator") + ours;
  }

  /** Returns the checks in the model, which is a folder or a JAR. */
  private static List<Path> checks() throws IOException {
    URI model = URI.create(
        Dossier.class.getProtectionDomain().getCodeSource().getLocation().toString());
    if (Files.isDirectory(Path.of(model))) {
      return checks(Path.of(model));
    }
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(model), Map.of())) {
      return checks(jar.getPath("/"));
    }
  }

  private static List<Path> checks(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(SUFFIX))
          .map(root::relativize)
          .toList();
    }
  }
}
