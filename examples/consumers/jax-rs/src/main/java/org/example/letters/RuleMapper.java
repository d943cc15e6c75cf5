package org.example.letters;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.jointletter.constraint.RuleCode;

/** Answers a text that is no code or no date with the rule that it breaks. */
public class RuleMapper implements ExceptionMapper<BadRequestException> {

  @Override
  public Response toResponse(BadRequestException refused) {
    String answer = "";
    if (refused.getCause() instanceof ConstraintViolationException broken) {
      for (var violation : broken.getConstraintViolations()) {
        answer += RuleCode.of(violation) + ": " + violation.getMessage() + "\n";
      }
    }
    return Response.status(400).type(MediaType.TEXT_PLAIN).entity(answer).build();
  }
}
