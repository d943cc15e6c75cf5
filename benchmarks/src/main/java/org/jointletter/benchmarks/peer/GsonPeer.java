package org.jointletter.benchmarks.peer;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Gson reads and writes text, so that the bytes are converted here. */
final class GsonPeer implements Peer<Plain.Dossier> {

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private final TypeAdapter<Plain.Dossier> adapter = GSON.getAdapter(Plain.Dossier.class);

  @Override
  public Plain.Dossier decode(byte[] json) throws IOException {
    return adapter.fromJson(new String(json, StandardCharsets.UTF_8));
  }

  @Override
  public byte[] encode(Plain.Dossier dossier) {
    return GSON.toJson(dossier, Plain.Dossier.class).getBytes(StandardCharsets.UTF_8);
  }
}
