package org.jointletter.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

final class DatabindPeer implements Peer<Plain.Dossier> {

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .defaultPropertyInclusion(
          JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
      .build();

  private final ObjectReader reader = MAPPER.readerFor(Plain.Dossier.class);
  private final ObjectWriter writer = MAPPER.writerFor(Plain.Dossier.class);

  @Override
  public Plain.Dossier decode(byte[] json) throws IOException {
    return reader.readValue(json);
  }

  @Override
  public byte[] encode(Plain.Dossier dossier) throws IOException {
    return writer.writeValueAsBytes(dossier);
  }
}
