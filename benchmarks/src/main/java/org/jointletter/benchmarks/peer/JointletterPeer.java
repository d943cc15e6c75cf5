package org.jointletter.benchmarks.peer;

import org.jointletter.document.DocumentReader;
import org.jointletter.document.DocumentWriter;
import org.jointletter.model.Dossier;

final class JointletterPeer implements Peer<Dossier> {

  private final DocumentReader reader = DocumentReader.strict();
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
