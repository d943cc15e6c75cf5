package org.jointletter.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jointletter.benchmarks.peer.wired.Wired;

final class WiredPeer implements Peer<Wired.Dossier> {

  /** Does not announce its version among the results. */
  private static final Logger LOG = Logger.getLogger("org.hibernate.validator");

  static {
    LOG.setLevel(Level.WARNING);
  }

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .addModule(new Jdk8Module())
      .defaultPropertyInclusion(
          JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
      .build();

  private final ObjectReader reader = MAPPER.readerFor(Wired.Dossier.class);
  private final ObjectWriter writer = MAPPER.writerFor(Wired.Dossier.class);
  private final Validator validator = Validation.byDefaultProvider()
      .configure()
      .messageInterpolator(new ParameterMessageInterpolator())
      .buildValidatorFactory()
      .getValidator();

  @Override
  public Wired.Dossier decode(byte[] json) throws IOException {
    Wired.Dossier dossier = reader.readValue(json);
    Set<ConstraintViolation<Wired.Dossier>> violations = validator.validate(dossier);
    if (!violations.isEmpty()) {
      throw new ConstraintViolationException(violations);
    }
    return dossier;
  }

  @Override
  public byte[] encode(Wired.Dossier dossier) throws IOException {
    return writer.writeValueAsBytes(dossier);
  }
}
