package org.jointletter.benchmarks.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jointletter.benchmarks.subject.Subject;
import org.jointletter.document.DocumentWriter;
import org.jointletter.document.InvalidDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No peer does less than another: each reads the whole subject, and writes all of it. */
class PeersTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final byte[] json = DocumentWriter.compact().toBytes(Subject.with(60));

  @ParameterizedTest
  @EnumSource
  void readAndWriteTheSame(Peers name) throws Exception {
    Peer<Object> peer = name.create();
    byte[] written = peer.encode(peer.decode(peer.fromJson(json)));
    assertEquals(MAPPER.readTree(json), MAPPER.readTree(peer.toJson(written)));
  }

  @Test
  void validatingPeersRefuseWhatBreaksARule() throws IOException {
    byte[] broken = new String(json, StandardCharsets.UTF_8)
        .replace("\"signatory-56\"", "\"Signatory 56\"")
        .getBytes(StandardCharsets.UTF_8);
    assertThrows(InvalidDocumentException.class, () -> new JointletterPeer().decode(broken));
    assertThrows(ConstraintViolationException.class, () -> new WiredPeer().decode(broken));
  }
}
