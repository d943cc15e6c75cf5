import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Looks at the files of a release, laid out as a Maven repository, before they are uploaded. */
final class Published {

  /** What users of each artifact get with it. More, or another scope, is a decision of its own. */
  private static final Map<String, Set<String>> DEPENDENCIES = Map.of(
      "jointletter-model",
      Set.of(
          "jakarta.validation:jakarta.validation-api compile",
          "org.hibernate.validator:hibernate-validator runtime",
          "org.jboss.logging:jboss-logging runtime",
          "com.fasterxml:classmate runtime",
          "org.jspecify:jspecify compile"),
      "jointletter-wire",
      Set.of("org.jointletter:jointletter-model compile", "org.jspecify:jspecify compile"),
      "jointletter-serialization",
      Set.of(
          "org.jointletter:jointletter-wire compile",
          "com.fasterxml.jackson.core:jackson-core compile",
          "com.fasterxml.jackson.core:jackson-databind compile",
          "com.fasterxml.jackson.datatype:jackson-datatype-jsr310 compile",
          "org.jboss.logging:jboss-logging runtime",
          "org.jspecify:jspecify compile"),
      "jointletter-serialization-jackson3",
      Set.of(
          "org.jointletter:jointletter-wire compile",
          "tools.jackson.core:jackson-core compile",
          "tools.jackson.core:jackson-databind compile",
          "org.jboss.logging:jboss-logging runtime",
          "org.jspecify:jspecify compile"),
      "jointletter-testing",
      Set.of(
          "org.jointletter:jointletter-model compile",
          "net.jqwik:jqwik-api compile",
          "org.jspecify:jspecify compile"),
      "jointletter-seeds",
      Set.of());

  private static final String BOM = "jointletter-bom";

  /** What reports broken rules, whose versions have to fit each other. */
  private static final Set<String> MANAGED =
      Set.of("hibernate-validator", "jboss-logging", "classmate");

  private static final Set<String> REQUIRED =
      Set.of("name", "description", "url", "licenses", "developers", "scm");

  private static final Set<String> ALLOWED = Set.of(
      "modelVersion", "groupId", "artifactId", "version", "packaging", "inceptionYear", "dependencies");

  private final List<String> problems = new ArrayList<>();

  public static void main(String[] arguments) throws Exception {
    Published published = new Published();
    published.checkAll(Path.of(arguments[0], "org", "jointletter"));
    published.problems.forEach(System.err::println);
    if (!published.problems.isEmpty()) {
      System.exit(1);
    }
  }

  private void checkAll(Path folder) throws Exception {
    Set<String> expected = new TreeSet<>(DEPENDENCIES.keySet());
    expected.add(BOM);
    expect("artifacts", expected, names(folder));
    for (String artifact : names(folder)) {
      String version = names(folder.resolve(artifact)).iterator().next();
      checkFiles(folder.resolve(artifact).resolve(version), artifact + "-" + version);
      Element pom = read(
          folder.resolve(artifact).resolve(version).resolve(artifact + "-" + version + ".pom"));
      checkPom(artifact, version, pom);
    }
  }

  private void checkFiles(Path folder, String name) throws IOException {
    Set<String> files = names(folder);
    Stream<String> kinds = name.startsWith(BOM)
        ? Stream.of(".pom", "-cyclonedx.json")
        : Stream.of(".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json");
    for (String file : kinds.map(kind -> name + kind).toList()) {
      for (String beside : List.of("", ".asc", ".md5", ".sha1")) {
        if (!files.contains(file + beside)) {
          problems.add(file + beside + " is missing");
        }
      }
    }
  }

  private void checkPom(String artifact, String version, Element pom) {
    Set<String> allowed = new TreeSet<>(ALLOWED);
    allowed.addAll(REQUIRED);
    if (artifact.equals(BOM)) {
      allowed.add("dependencyManagement");
    }
    Set<String> present = children(pom).map(Node::getNodeName).collect(Collectors.toCollection(TreeSet::new));
    REQUIRED.stream()
        .filter(name -> !present.contains(name))
        .forEach(name -> problems.add(artifact + " has no " + name));
    present.stream()
        .filter(name -> !allowed.contains(name))
        .forEach(name -> problems.add(artifact + " has " + name));

    List<Element> dependencies = artifact.equals(BOM)
        ? dependencies(child(pom, "dependencyManagement"))
        : dependencies(pom);
    for (Element dependency : dependencies) {
      String own = text(dependency, "groupId").equals("org.jointletter") ? version : "[0-9].*";
      String actual = text(dependency, "version").replace("${project.version}", text(pom, "version"));
      if (!actual.matches(own)) {
        problems.add(artifact + " needs " + text(dependency, "artifactId") + " " + actual);
      }
    }
    if (artifact.equals(BOM)) {
      expect(
          BOM + " names",
          Stream.concat(DEPENDENCIES.keySet().stream(), MANAGED.stream())
              .collect(Collectors.toSet()),
          dependencies.stream().map(d -> text(d, "artifactId")).collect(Collectors.toSet()));
    } else {
      expect(
          artifact + " needs",
          DEPENDENCIES.getOrDefault(artifact, Set.of()),
          dependencies.stream()
              .map(d -> text(d, "groupId") + ":" + text(d, "artifactId") + " " + text(d, "scope"))
              .collect(Collectors.toSet()));
    }
  }

  private void expect(String what, Set<String> expected, Set<String> actual) {
    if (!expected.equals(actual)) {
      problems.add(what + " " + new TreeSet<>(actual) + ", and not " + new TreeSet<>(expected));
    }
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("maven-metadata"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Element read(Path pom) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile()).getDocumentElement();
  }

  private static List<Element> dependencies(Element parent) {
    Element list = child(parent, "dependencies");
    return list == null ? List.of() : children(list).toList();
  }

  private static Stream<Element> children(Element parent) {
    return IntStream.range(0, parent.getChildNodes().getLength())
        .mapToObj(parent.getChildNodes()::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }

  private static Element child(Element parent, String name) {
    return children(parent).filter(c -> c.getNodeName().equals(name)).findFirst().orElse(null);
  }

  private static String text(Element parent, String name) {
    Element child = child(parent, name);
    return child == null ? "" : child.getTextContent().trim();
  }
}
