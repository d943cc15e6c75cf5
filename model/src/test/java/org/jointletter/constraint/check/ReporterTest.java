package org.jointletter.constraint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.jointletter.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a value that breaks a rule, beside the jars of other people. */
class ReporterTest {

  private static final String SAID =
      "Text breaks a rule:\n  value must not contain U+0007 (character 12); remove it [plain-text]";

  /** The jars of a program that has nothing else. */
  private static final Map<String, URL> JARS = Stream.of(
          Text.class.getName(),
          Validation.class.getName(),
          HibernateValidator.class.getName(),
          "org.jboss.logging.Logger",
          "com.fasterxml.classmate.TypeResolver")
      .collect(Collectors.toMap(name -> name.replaceAll(".*\\.", ""), ReporterTest::jar));

  private static final URL OLD_LOGGING =
      url(Path.of("target", "old", "jboss-logging-3.5.0.Final.jar"));

  @TempDir
  Path folder;

  @Test
  void itNeedsNothingButTheseJars() throws Exception {
    try (Program program = new Program(JARS.values())) {
      assertEquals(SAID, program.refusal().getMessage());
    }
  }

  @Test
  void aLoggingLibraryOfSomeoneElseIsNamedEachTime() throws Exception {
    assumeFalse(
        JARS.get("HibernateValidator").toString().contains("-8."), "which works with this one");
    try (Program program = new Program(without("Logger", OLD_LOGGING))) {
      Exception first = program.refusal();
      assertEquals(ValidationException.class.getName(), first.getClass().getName());
      assertInstanceOf(NoSuchMethodError.class, first.getCause());
      assertTrue(
          first
              .getMessage()
              .startsWith("Text breaks a rule, but Hibernate Validator, which names the rule, "
                  + "cannot be used: jboss-logging 3.5.0.Final does not fit. "
                  + "Import jointletter-bom, or choose versions that fit. Found:\n"
                  + "  hibernate-validator "),
          first.getMessage());
      assertTrue(
          first.getMessage().contains("\n  jboss-logging 3.5.0.Final in " + OLD_LOGGING + "\n"),
          first.getMessage());
      for (int i = 0; i < 3; i++) {
        Exception again = program.refusal();
        assertEquals(first.getClass(), again.getClass());
        assertEquals(first.getMessage(), again.getMessage());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"HibernateValidator", "Logger", "TypeResolver"})
  void aJarThatIsMissingIsNamedEachTime(String type) throws Exception {
    String artifact = Map.of(
            "HibernateValidator", "hibernate-validator",
            "Logger", "jboss-logging",
            "TypeResolver", "classmate")
        .get(type);
    try (Program program = new Program(without(type))) {
      for (int i = 0; i < 3; i++) {
        Exception refusal = program.refusal();
        assertEquals(ValidationException.class.getName(), refusal.getClass().getName());
        String message = refusal.getMessage();
        assertTrue(message.contains(": " + artifact + " is missing."), message);
        assertTrue(message.contains("\n  no " + artifact + "\n"), message);
        assertFalse(message.contains("Ada Example"), message);
      }
    }
  }

  @Test
  void valuesThatBreakNoRuleNeedNoValidator() throws Exception {
    try (Program program = new Program(without("HibernateValidator"))) {
      assertEquals("Ada Example", program.text("Ada Example").toString());
    }
  }

  @Test
  void itIsAlsoThrownWhileViolationsAreCollected() throws Exception {
    try (Program program = new Program(without("HibernateValidator"))) {
      Class<?> rejections = program.type(Rejections.class);
      Class<?> collector = program.type(Rejections.Collector.class);
      Class<?> attempt = program.type(Rejections.Attempt.class);
      Object collects = program.proxy(collector, () -> true);
      Object builds = program.proxy(attempt, () -> program.text("a\u0007"));
      Throwable thrown = assertThrows(
              InvocationTargetException.class,
              () -> rejections
                  .getMethod("collected", collector, attempt)
                  .invoke(null, collects, builds))
          .getCause();
      assertEquals(ValidationException.class.getName(), thrown.getClass().getName());
    }
  }

  @Test
  void aConfigurationOfTheProgramChangesNothing() throws Exception {
    write("META-INF/validation.xml", "<not-a-configuration>");
    write("META-INF/services/jakarta.validation.spi.ValidationProvider", "org.example.Missing");
    write("META-INF/services/jakarta.validation.ConstraintValidator", "org.example.Missing");
    write(
        "META-INF/services/jakarta.validation.valueextraction.ValueExtractor",
        "org.example.Missing");
    write("ValidationMessages.properties", "value=other\nmax=other\nplain-text=other");
    List<URL> urls = new ArrayList<>(JARS.values());
    urls.add(0, url(folder));
    try (Program program = new Program(urls)) {
      assertEquals(SAID, program.refusal().getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aContextLoaderThatSeesNothingChangesNothing(boolean isNull) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (Program program = new Program(JARS.values());
        URLClassLoader blind = new URLClassLoader(new URL[0], null)) {
      thread.setContextClassLoader(isNull ? null : blind);
      assertEquals(SAID, program.refusal().getMessage());
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void aViolationShowsItsValueOnlyToThoseWhoAskForIt() {
    ConstraintViolationException refusal =
        assertThrows(ConstraintViolationException.class, () -> Text.of("Ada Example\u0007"));
    refusal.getConstraintViolations().forEach(violation -> {
      assertEquals("Ada Example\u0007", violation.getInvalidValue());
      assertFalse(violation.toString().contains("Ada"), violation.toString());
    });
    assertFalse(refusal.toString().contains("Ada"), refusal.toString());
  }

  private void write(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<URL> without(String type, URL... others) {
    List<URL> urls = new ArrayList<>(JARS.values());
    urls.remove(JARS.get(type));
    urls.addAll(List.of(others));
    return urls;
  }

  private static URL jar(String type) {
    try {
      return Class.forName(type).getProtectionDomain().getCodeSource().getLocation();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URL url(Path path) {
    try {
      assertTrue(Files.exists(path), path.toString());
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A program with a class path of its own. */
  private static final class Program implements AutoCloseable {

    private final URLClassLoader loader;

    Program(Collection<URL> classPath) {
      // The loader of the platform would find the modules of this program.
      loader = new URLClassLoader(classPath.toArray(URL[]::new), null);
    }

    Class<?> type(Class<?> ours) throws ClassNotFoundException {
      return loader.loadClass(ours.getName());
    }

    Object text(String value) throws Exception {
      try {
        return type(Text.class).getMethod("of", String.class).invoke(null, value);
      } catch (InvocationTargetException e) {
        throw e.getCause() instanceof Exception exception ? exception : e;
      }
    }

    Exception refusal() {
      return assertThrows(Exception.class, () -> text("Ada Example\u0007"));
    }

    Object proxy(Class<?> type, Callable<?> body) {
      return Proxy.newProxyInstance(
          loader, new Class<?>[] {type}, (proxy, method, arguments) -> body.call());
    }

    @Override
    public void close() throws IOException {
      loader.close();
    }
  }
}
