package org.jointletter.benchmarks.peer;

import org.jointletter.document.DocumentReader;
import org.jointletter.document.DocumentWriter;
import org.jointletter.model.Dossier;
import org.jointletter.rule.Limits;

final class JointletterPeer implements Peer<Dossier> {

  /** The subject with the most signatories is larger than the default limits admit. */
  private final DocumentReader reader = DocumentReader.strict().withLimits(Limits.none());

  private final DocumentWriter writer = DocumentWriter.compact();

  @Override
  public Dossier decode(byte[] json) {
    return reader.read(json, Dossier.class);
  }

  @Override
  public byte[] encode(Dossier dossier) {
    return writer.toBytes(dossier);
  }
}
