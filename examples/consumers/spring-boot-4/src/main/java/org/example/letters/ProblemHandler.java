package org.example.letters;

import jakarta.validation.ConstraintViolation;
import java.util.Map;
import org.jointletter.constraint.RuleCode;
import org.jointletter.document.InvalidDocumentException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers what is not valid with a problem document that lists everything (RFC 9457). */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {

  private static final HttpStatusCode UNPROCESSABLE = HttpStatusCode.valueOf(422);

  /** What breaks the rules of the library is the root cause of what Spring could not read. */
  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unreadable,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (unreadable.getRootCause() instanceof InvalidDocumentException invalid) {
      return ResponseEntity.status(UNPROCESSABLE)
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(invalid.toProblemDetails());
    }
    return super.handleHttpMessageNotReadable(unreadable, headers, status, request);
  }

  /** What breaks the rules of this service is told in the same form. */
  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException invalid,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(UNPROCESSABLE, "The request is not valid");
    problem.setProperty(
        "errors", invalid.getFieldErrors().stream().map(ProblemHandler::error).toList());
    return handleExceptionInternal(invalid, problem, headers, UNPROCESSABLE, request);
  }

  private static Map<String, String> error(FieldError error) {
    String pointer = "#/" + error.getField().replace(".", "/").replace("[", "/").replace("]", "");
    return Map.of(
        "detail", String.valueOf(error.getDefaultMessage()),
        "pointer", pointer,
        "code", RuleCode.of(error.unwrap(ConstraintViolation.class)));
  }
}
