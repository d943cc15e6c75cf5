package org.jointletter.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Runs a program in a virtual machine of its own, in which code counts its work. */
final class Counted {

  private Counted() {}

  /**
   * Runs a program.
   *
   * @param folder a folder for what is needed
   * @param program its main class
   * @return the lines that it prints
   */
  static List<String> run(Path folder, Class<?> program, String... arguments) {
    try {
      Path counter = jar(folder.resolve("counter.jar"), new Manifest(), Work.class);
      Manifest manifest = new Manifest();
      Attributes attributes = manifest.getMainAttributes();
      attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
      attributes.put(new Attributes.Name("Premain-Class"), WorkAgent.class.getName());
      attributes.put(new Attributes.Name("Can-Retransform-Classes"), "true");
      Path agent = jar(folder.resolve("agent.jar"), manifest);
      List<String> command = new ArrayList<>(List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          // The thorough compiler has code of its own for loops over strings and arrays: it counts
          // nothing, and sets in at any time.
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xmx1g",
          "-Xss8m",
          "-Xshare:off",
          "-Xbootclasspath/a:" + counter,
          "-javaagent:" + agent,
          "-cp",
          System.getProperty("java.class.path"),
          program.getName()));
      command.addAll(List.of(arguments));
      Path out = folder.resolve("out.txt");
      Process process = new ProcessBuilder(command)
          .redirectOutput(out.toFile())
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start();
      int exit = process.waitFor();
      if (exit != 0) {
        throw new IllegalStateException("the program ended with " + exit);
      }
      return Files.readAllLines(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Path jar(Path file, Manifest manifest, Class<?>... types) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, manifest)) {
      for (Class<?> type : types) {
        String name = type.getName().replace('.', '/') + ".class";
        jar.putNextEntry(new JarEntry(name));
        try (InputStream bytes = type.getClassLoader().getResourceAsStream(name)) {
          bytes.transferTo(jar);
        }
      }
    }
    return file;
  }
}
