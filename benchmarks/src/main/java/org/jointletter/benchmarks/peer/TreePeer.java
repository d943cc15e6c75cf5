package org.jointletter.benchmarks.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

final class TreePeer implements Peer<JsonNode> {

  private final ObjectMapper mapper = new ObjectMapper();

  @Override
  public JsonNode decode(byte[] json) throws IOException {
    return mapper.readTree(json);
  }

  @Override
  public byte[] encode(JsonNode tree) throws IOException {
    return mapper.writeValueAsBytes(tree);
  }
}
