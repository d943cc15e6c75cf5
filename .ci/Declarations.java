import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies the classes of a folder without their code and their private methods: what callers compile against, and
 * what serialization looks at.
 */
final class Declarations {

  private static final ClassTransform DECLARED = ClassTransform.dropping(
          element -> element instanceof MethodModel method && method.flags().has(AccessFlag.PRIVATE)
              || element instanceof SourceFileAttribute)
      .andThen(ClassTransform.transformingMethods((method, element) -> {
        if (!(element instanceof CodeModel)) {
          method.with(element);
        }
      }));

  public static void main(String[] arguments) throws IOException {
    Path from = Path.of(arguments[0]);
    Path to = Path.of(arguments[1]);
    // Classes that are made anew have constants of what is left, and not of what was dropped.
    ClassFile classFile =
        ClassFile.of(ClassFile.ConstantPoolSharingOption.NEW_POOL, ClassFile.DeadCodeOption.KEEP_DEAD_CODE);
    for (Path file : classes(from)) {
      Path copy = to.resolve(from.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.write(copy, classFile.transformClass(classFile.parse(file), DECLARED));
    }
  }

  private static List<Path> classes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .filter(file -> !file.getFileName().toString().matches(".*\\$\\d+\\.class"))
          .toList();
    }
  }
}
