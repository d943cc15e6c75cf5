package org.example.letters;

import java.util.List;
import org.jointletter.model.Time;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.LetterKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** Seeks letters by options that are codes and dates. */
@Command(name = "letters", customSynopsis = "letters [--kind=<kind>]... [--since=<date>]")
public final class Main implements Runnable {

  @Option(names = "--kind", converter = Kind.class)
  private List<Code<LetterKind>> kinds = List.of();

  @Option(names = "--since")
  private Time since = Time.parse("2000");

  private Main() {}

  public static void main(String[] arguments) {
    run("--kind=petition", "--kind=ngo:vigil", "--since=2020-06~");
    run("--kind=Petition!");
    run("--since=2020-13");
  }

  private static void run(String... options) {
    new CommandLine(new Main())
        .registerConverter(Time.class, Time::parse)
        .setErr(new java.io.PrintWriter(System.out, true))
        .execute(options);
  }

  @Override
  public void run() {
    System.out.println(kinds + " since " + since.earliest().orElseThrow());
  }

  /** A code needs its vocabulary, which a converter of options does not see. */
  private static final class Kind implements ITypeConverter<Code<LetterKind>> {

    @Override
    public Code<LetterKind> convert(String text) {
      return Code.of(LetterKind.class, text);
    }
  }
}
