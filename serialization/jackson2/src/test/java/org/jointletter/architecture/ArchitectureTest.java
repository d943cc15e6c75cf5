package org.jointletter.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.text.DateFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jointletter.model.Text;
import org.junit.jupiter.api.Test;

/** What may know what, among everything that is shipped. */
class ArchitectureTest {

  private static final JavaClasses ALL = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("org.jointletter");

  private static final DescribedPredicate<JavaClass> GENERATED =
      describe("are generated", type -> outermost(type).getSimpleName().startsWith("Immutable"));

  /** Where the classes of the model come from: what stands there is of the model. */
  private static final String MODEL =
      Text.class.getProtectionDomain().getCodeSource().getLocation().getPath();

  private static final Set<String> KNOWING_JSON = Set.of(
      "org.jointletter.codec",
      "org.jointletter.document",
      "com.fasterxml",
      "tools.jackson",
      "jakarta.json");

  @Test
  void everythingIsLookedAt() {
    for (String part : new String[] {"model", "constraint", "vocabulary", "codec", "document"}) {
      assertTrue(
          ALL.stream().anyMatch(type -> type.getPackageName().equals("org.jointletter." + part)),
          part);
    }
  }

  /** No room of the model can be forgotten, and none of another module taken for one. */
  @Test
  void theModelIsTheModule() {
    Set<String> rooms = ALL.stream()
        .filter(ofTheModel())
        .map(type -> type.getPackageName().replaceFirst("^org\\.jointletter\\.([a-z]+).*", "$1"))
        .collect(toCollection(TreeSet::new));
    assertEquals(
        Set.of(
            "attribute",
            "constraint",
            "merge",
            "model",
            "publicview",
            "query",
            "vocabulary",
            "words"),
        rooms);
  }

  /**
   * With one exception: annotations, absent at run time without harm, stop a mapper that lacks the
   * module. They have no arguments, since compilers of users would warn of these.
   */
  @Test
  void theModelKnowsNoJson() {
    noClasses()
        .that(ofTheModel())
        .should()
        .dependOnClassesThat(describe(
            "know JSON",
            type -> KNOWING_JSON.stream().anyMatch(type.getPackageName()::startsWith)
                && !outermost(type).isAnnotation()))
        .check(ALL);
  }

  @Test
  void annotationsOfJacksonAreOnPrivateMembersAndHaveNoArguments() {
    List<String> wrong = ALL.stream()
        .filter(ofTheModel())
        .flatMap(type -> Stream.concat(Stream.of(type), type.getMembers().stream()))
        .filter(annotated -> annotated.getAnnotations().stream().anyMatch(this::isOutOfPlace))
        .map(HasDescription::getDescription)
        .toList();
    assertEquals(List.of(), wrong);
  }

  private boolean isOutOfPlace(JavaAnnotation<?> annotation) {
    return KNOWING_JSON.stream().anyMatch(annotation.getRawType().getPackageName()::startsWith)
        && !(annotation.getOwner() instanceof JavaMethod method
            && method.getModifiers().contains(JavaModifier.PRIVATE)
            && annotation.getRawType().getMethods().stream()
                .noneMatch(
                    argument -> annotation.hasExplicitlyDeclaredProperty(argument.getName())));
  }

  @Test
  void theWireFormatKnowsNoJsonLibrary() {
    noClasses()
        .that()
        .resideInAnyPackage("org.jointletter.codec..", "org.jointletter.document..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml..", "tools.jackson..", "org.jointletter.jackson..")
        .check(ALL);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.jointletter.(**)").should().beFreeOfCycles().check(ALL);
  }

  /** Each builder extends a generated one, which users do not see: its methods become its own. */
  @Test
  void nothingPublicShowsAGeneratedClass() {
    methods()
        .that(describe("are seen by users", ArchitectureTest::isSeen))
        .should(new ArchCondition<JavaMethod>("mention no generated class") {
          @Override
          public void check(JavaMethod method, ConditionEvents events) {
            boolean generated = GENERATED.test(method.getRawReturnType())
                || method.getRawParameterTypes().stream().anyMatch(GENERATED);
            if (generated) {
              events.add(SimpleConditionEvent.violated(method, method.getFullName()));
            }
          }
        })
        .check(ALL);
  }

  @Test
  void noValueReadsTheClockTheLocaleOrTheEnvironment() {
    noClasses()
        .that(ofTheModel())
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "getProperty", String.class)
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(TimeZone.class, "getDefault")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .dependOnClassesThat(describe(
            "tell the time or chance",
            type -> type.isAssignableTo(Clock.class)
                || type.isAssignableTo(Random.class)
                || type.isAssignableTo(DateFormat.class)
                || type.getPackageName().startsWith("java.io")
                || type.getPackageName().startsWith("java.nio.file")))
        .check(ALL);
  }

  private static DescribedPredicate<JavaClass> ofTheModel() {
    return describe(
        "are of the model",
        type -> type.getSource()
            .map(source -> source.getUri().getSchemeSpecificPart().contains(MODEL))
            .orElse(false));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
  }

  private static boolean isSeen(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.PUBLIC)
        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
        && method.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
        && !GENERATED.test(method.getOwner());
  }
}
