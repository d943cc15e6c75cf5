package org.jointletter.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A compilation in which a processor takes part. */
final class Compilation {

  private final Processor processor;
  private final Path folder;
  private final List<Path> sources = new ArrayList<>();

  /**
   * Creates a compilation of nothing.
   *
   * @param folder where everything goes: what the processor writes, by packages
   */
  Compilation(Processor processor, Path folder) {
    this.processor = processor;
    this.folder = folder;
  }

  /** Adds the source of a class. */
  Compilation add(String name, String source) throws IOException {
    Path file = folder.resolve("sources").resolve(name + ".java");
    Files.createDirectories(file.getParent());
    sources.add(Files.writeString(file, source));
    return this;
  }

  /** Compiles, and returns what is wrong. */
  List<String> errors() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task = compiler.getTask(
          null,
          manager,
          diagnostics,
          List.of("-d", folder.toString(), "-Xlint:all,-processing,-classfile,-auxiliaryclass"),
          null,
          manager.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(processor));
      task.call();
    }
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
        .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
        .toList();
  }
}
