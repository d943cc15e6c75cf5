package org.jointletter.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The Java of a page, as one program: each block goes on where the one before it stopped. */
final class JavaBlocks {

  /** What pages may use without saying where it is from. */
  private static final String IMPORTS = Stream.of(
          "jakarta.validation.ConstraintViolationException",
          "java.nio.file.Path",
          "java.time.LocalDate",
          "java.util.*",
          "java.util.stream.*",
          "org.jointletter.constraint.RuleCode",
          "org.jointletter.document.*",
          "org.jointletter.merge.*",
          "org.jointletter.model.*",
          "org.jointletter.publicview.*",
          "org.jointletter.query.count.*",
          "org.jointletter.query.coverage.*",
          "org.jointletter.query.notice.*",
          "org.jointletter.query.order.*",
          "org.jointletter.query.roster.*",
          "org.jointletter.vocabulary.*")
      .map(name -> "import " + name + ";\n")
      .collect(Collectors.joining());

  private static final String END_OF_BLOCK = "\f";

  private final Path classes;

  private JavaBlocks(Path classes) {
    this.classes = classes;
  }

  /** Compiles blocks into an empty folder. */
  static JavaBlocks compile(List<String> blocks, Path classes) throws IOException {
    String body = blocks.stream().collect(Collectors.joining("System.out.print('\\f');\n"));
    JavaFileObject source =
        new SimpleJavaFileObject(URI.create("string:///Page.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public String getCharContent(boolean ignoreEncodingErrors) {
            return IMPORTS + "public class Page { public static void main() throws Exception {\n"
                + body + "}}\n";
          }
        };
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    List<String> options = List.of(
        "-proc:none",
        "-d",
        classes.toString(),
        "-classpath",
        System.getProperty("java.class.path"));
    if (!compiler.getTask(null, null, problems, options, null, List.of(source)).call()) {
      throw new AssertionError(problems.getDiagnostics() + "\n" + body);
    }
    return new JavaBlocks(classes);
  }

  /** Runs them, and returns what each prints. */
  List<String> run() throws IOException, ReflectiveOperationException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader.loadClass("Page").getMethod("main").invoke(null);
    } finally {
      System.setOut(before);
    }
    return List.of(printed.toString(StandardCharsets.UTF_8).split(END_OF_BLOCK, -1));
  }
}
