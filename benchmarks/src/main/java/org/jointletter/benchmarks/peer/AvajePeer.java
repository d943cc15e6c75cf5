package org.jointletter.benchmarks.peer;

import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;

final class AvajePeer implements Peer<Plain.Dossier> {

  private final JsonType<Plain.Dossier> type = Jsonb.builder().build().type(Plain.Dossier.class);

  @Override
  public Plain.Dossier decode(byte[] json) {
    return type.fromJson(json);
  }

  @Override
  public byte[] encode(Plain.Dossier dossier) {
    return type.toJsonBytes(dossier);
  }
}
