package org.jointletter.codec;

/** Writes JSON with every member and every element on a line of its own. */
public final class IndentedOutput extends CompactOutput {

  private static final String LEVEL = "  ";

  private int depth;
  private boolean named;

  /** Creates an output that adds to a text. */
  public IndentedOutput(Utf8Text text) {
    super(text);
  }

  @Override
  public void name(String name) {
    super.name(name);
    text.add(' ');
    named = true;
  }

  @Override
  public void name(MemberName name) {
    name(name.text());
  }

  @Override
  void start(char bracket) {
    super.start(bracket);
    depth++;
  }

  @Override
  void end(char bracket) {
    depth--;
    if (!first) {
      startLine();
    }
    super.end(bracket);
  }

  @Override
  void separate() {
    super.separate();
    if (!named && depth > 0) {
      startLine();
    }
    named = false;
  }

  private void startLine() {
    text.add('\n');
    for (int i = 0; i < depth; i++) {
      text.add(LEVEL);
    }
  }
}
