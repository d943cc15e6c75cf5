package org.jointletter.benchmarks.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/**
 * Takes the check out of the model without touching it: a virtual machine looks for classes in the
 * path that this makes before it looks into ours, and finds {@code Constraints} that check nothing.
 * All else is the same.
 */
final class Unchecked {

  private Unchecked() {}

  /** Returns the argument that makes a virtual machine check no rules. */
  static String jvmArgument() throws IOException {
    Path folder = Files.createTempDirectory("unchecked");
    Path source = folder.resolve("Constraints.java");
    try (InputStream text = Unchecked.class.getResourceAsStream("Constraints.java.txt")) {
      Files.copy(text, source);
    }
    int exit = ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, "-d", folder.toString(), source.toString());
    if (exit != 0) {
      throw new IllegalStateException("the stand-in does not compile");
    }
    return "-Xbootclasspath/a:" + folder;
  }
}
