package org.jointletter.growth;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Makes code count its {@link Work}: the library, what it reads and checks with, and of the JDK
 * collections, streams, strings and numbers. A walk over a list inside a walk over another shows as
 * rounds of a loop, whoever walks: a chain of a hash table is a loop of the JDK.
 */
public final class WorkAgent implements ClassFileTransformer {

  private static final List<String> COUNTED = List.of(
      "org/jointletter/",
      "org/hibernate/validator/",
      "com/fasterxml/jackson/",
      "tools/jackson/",
      "java/util/",
      "java/text/",
      "java/time/",
      "java/math/",
      "java/io/",
      "java/nio/",
      "sun/nio/cs/",
      "java/lang/String",
      "java/lang/AbstractStringBuilder",
      "java/lang/Iterable");

  /** The virtual machine calls these in its own time, or replaces them by its own code. */
  private static final List<String> NOT_COUNTED = List.of(
      "org/jointletter/growth/",
      "java/util/zip/CRC32",
      "java/util/concurrent/locks/",
      "java/lang/StringConcatHelper",
      "java/lang/StringCoding");

  private WorkAgent() {}

  /** Changes what is loaded, and what will be. */
  public static void premain(String arguments, Instrumentation instrumentation) throws Exception {
    WorkAgent agent = new WorkAgent();
    // What the agent itself needs is loaded before: a class is not changed while it is being
    // loaded.
    agent.transform(
        null,
        "java/util/ArrayList",
        null,
        null,
        ClassLoader.getSystemResourceAsStream("java/util/ArrayList.class").readAllBytes());
    instrumentation.addTransformer(agent, true);
    Class<?>[] loaded = Arrays.stream(instrumentation.getAllLoadedClasses())
        .filter(type -> isCounted(type.getName().replace('.', '/')))
        .filter(instrumentation::isModifiableClass)
        .toArray(Class<?>[]::new);
    instrumentation.retransformClasses(loaded);
  }

  private static boolean isCounted(String type) {
    return COUNTED.stream().anyMatch(type::startsWith)
        && NOT_COUNTED.stream().noneMatch(type::startsWith);
  }

  @Override
  public byte[] transform(
      ClassLoader loader, String type, Class<?> old, ProtectionDomain domain, byte[] bytes) {
    if (type == null || !isCounted(type)) {
      return null;
    }
    try {
      ClassReader reader = new ClassReader(bytes);
      ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
      reader.accept(new Counting(writer, type), 0);
      return writer.toByteArray();
    } catch (Throwable e) {
      // The virtual machine would pass over it, and the work would be missing.
      e.printStackTrace();
      Runtime.getRuntime().halt(1);
      throw e;
    }
  }

  private static final class Counting extends ClassVisitor {

    private final String type;

    Counting(ClassVisitor next, String type) {
      super(Opcodes.ASM9, next);
      this.type = type;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
      return isComparison(type, name) ? method : new CountingMethod(method);
    }

    /** Two strings are compared up to where they differ. That is one step, and not one a letter. */
    private static boolean isComparison(String type, String method) {
      return type.startsWith("java/lang/String")
          && (method.startsWith("compareTo") || method.equals("equals"));
    }
  }

  private static final class CountingMethod extends MethodVisitor {

    private static final String WORK = "org/jointletter/growth/Work";

    private final Set<Label> passed = new HashSet<>();

    CountingMethod(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      step();
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      if (passed.contains(label)) {
        step();
      }
      super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
      stepIfBack(otherwise, labels);
      super.visitTableSwitchInsn(min, max, otherwise, labels);
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
      stepIfBack(otherwise, labels);
      super.visitLookupSwitchInsn(otherwise, keys, labels);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      if (owner.equals("java/lang/System") && name.equals("arraycopy")) {
        super.visitInsn(Opcodes.DUP);
        copy();
      } else if (owner.startsWith("[") && name.equals("clone")) {
        super.visitInsn(Opcodes.DUP);
        super.visitInsn(Opcodes.ARRAYLENGTH);
        copy();
      }
      super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }

    private void stepIfBack(Label otherwise, Label[] labels) {
      if (passed.contains(otherwise) || Arrays.stream(labels).anyMatch(passed::contains)) {
        step();
      }
    }

    private void step() {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, WORK, "step", "()V", false);
    }

    private void copy() {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, WORK, "copy", "(I)V", false);
    }
  }
}
