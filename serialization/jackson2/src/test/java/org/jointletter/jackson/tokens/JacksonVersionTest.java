package org.jointletter.jackson.tokens;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jointletter.codec.JsonLibrary;
import org.jointletter.jackson.JointletterModule;
import org.jointletter.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What those learn whose Jackson is too old, as another library may choose it. */
class JacksonVersionTest {

  private static final String WHY = "jackson-core 2.14.3 is too old (";

  private static final String WHAT = "jackson-core-2.14.3.jar): Jackson 2.15 or later is needed. "
      + "Import com.fasterxml.jackson:jackson-bom of such a version, "
      + "or use jointletter-serialization-jackson3";

  @TempDir
  Path folder;

  @Test
  void readersSayEachTimeWhatIsTooOld() throws Exception {
    try (URLClassLoader program = program(old())) {
      Class<?> library = program.loadClass(JsonLibrary.class.getName());
      for (int i = 0; i < 3; i++) {
        assertRefused(
            "the JSON library cannot be used: ", () -> library.getMethod("get").invoke(null));
      }
    }
  }

  @Test
  void mappersSayEachTimeWhatIsTooOld() throws Exception {
    try (URLClassLoader program = program(old())) {
      Object module =
          program.loadClass(JointletterModule.class.getName()).getConstructor().newInstance();
      for (int i = 0; i < 3; i++) {
        Object mapper =
            program.loadClass(ObjectMapper.class.getName()).getConstructor().newInstance();
        assertRefused(
            "",
            () -> mapper
                .getClass()
                .getMethod("registerModule", module.getClass().getSuperclass())
                .invoke(mapper, module));
      }
    }
  }

  @Test
  void ofSeveralLibrariesTheFirstThatCanBeUsedIsTaken() throws Exception {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(JsonLibrary.class.getName()), "org.example.Missing");
    List<URL> urls = new ArrayList<>(List.of(folder.toUri().toURL()));
    urls.addAll(jars(JsonFactory.class, ObjectMapper.class));
    try (URLClassLoader program = program(urls)) {
      Object found =
          program.loadClass(JsonLibrary.class.getName()).getMethod("get").invoke(null);
      assertEquals(JacksonLibrary.class.getName(), found.getClass().getName());
    }
  }

  @Test
  void aVersionThatIsNotKnownIsLetPass() {
    assertDoesNotThrow(() -> JacksonVersion.require(Version.unknownVersion(), Version.class));
    assertDoesNotThrow(() -> JacksonVersion.require(
        new Version(2, 15, 0, null, "com.example", "jackson-core"), Version.class));
    assertThrows(
        IllegalStateException.class,
        () -> JacksonVersion.require(
            new Version(2, 14, 9, null, "com.example", "jackson-core"), Version.class));
  }

  private static void assertRefused(String before, Executable call) {
    Throwable thrown = assertThrows(InvocationTargetException.class, call).getCause();
    assertEquals(IllegalStateException.class, thrown.getClass());
    assertTrue(thrown.getMessage().startsWith(before + WHY), thrown.getMessage());
    assertTrue(thrown.getMessage().endsWith(WHAT), thrown.getMessage());
  }

  private static URLClassLoader program(List<URL> jackson) {
    List<URL> urls = new ArrayList<>(jackson);
    urls.addAll(jars(Text.class, JsonLibrary.class, JointletterModule.class, Validation.class));
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  private static List<URL> old() throws Exception {
    List<URL> urls = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("target", "old"))) {
      for (Path file : files.toList()) {
        urls.add(file.toUri().toURL());
      }
    }
    assertEquals(3, urls.size());
    return urls;
  }

  private static List<URL> jars(Class<?>... types) {
    return Stream.of(types)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .toList();
  }
}
