package org.example.letters;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointletter.constraint.RuleCode;
import org.jointletter.document.InvalidDocumentException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
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

  /** Lists the rules of this service that a body breaks, or those that a query or a form breaks. */
  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException invalid,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (invalid.getParameter().hasParameterAnnotation(RequestBody.class)) {
      List<Map<String, String>> errors = invalid.getFieldErrors().stream()
          .map(error -> error(
              "pointer",
              "#/" + error.getField().replace(".", "/").replace("[", "/").replace("]", ""),
              error.unwrap(ConstraintViolation.class)))
          .toList();
      return problem(invalid, errors, headers, UNPROCESSABLE, request);
    }
    List<Map<String, String>> errors = invalid.getFieldErrors().stream()
        .flatMap(error -> error.contains(ConstraintViolation.class)
            ? Stream.of(
                error("parameter", error.getField(), error.unwrap(ConstraintViolation.class)))
            : errors(error.getField(), error.unwrap(TypeMismatchException.class)).stream())
        .toList();
    return problem(invalid, errors, headers, HttpStatus.BAD_REQUEST, request);
  }

  /** Lists the rules that a parameter breaks by itself, such as those of ids. */
  @Override
  protected ResponseEntity<Object> handleHandlerMethodValidationException(
      HandlerMethodValidationException invalid,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    List<Map<String, String>> errors = invalid.getParameterValidationResults().stream()
        .flatMap(result -> result.getResolvableErrors().stream()
            .map(error -> error(
                "parameter",
                String.valueOf(result.getMethodParameter().getParameterName()),
                result.unwrap(error, ConstraintViolation.class))))
        .toList();
    return problem(invalid, errors, headers, HttpStatus.BAD_REQUEST, request);
  }

  /** Lists the rules that the text of a code or a date breaks. */
  @Override
  protected ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException mismatch,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    List<Map<String, String>> errors = errors(String.valueOf(mismatch.getPropertyName()), mismatch);
    return problem(mismatch, errors, headers, HttpStatus.BAD_REQUEST, request);
  }

  private ResponseEntity<Object> problem(
      Exception invalid,
      List<Map<String, String>> errors,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, "The request is not valid");
    problem.setProperty("errors", errors);
    return handleExceptionInternal(invalid, problem, headers, status, request);
  }

  /** The rules that our types break are the root cause of what Spring could not convert. */
  private static List<Map<String, String>> errors(
      String parameter, TypeMismatchException mismatch) {
    return mismatch.getRootCause() instanceof ConstraintViolationException broken
        ? broken.getConstraintViolations().stream()
            .map(violation -> error("parameter", parameter, violation))
            .toList()
        : List.of(Map.of("parameter", parameter, "detail", "cannot be read"));
  }

  private static Map<String, String> error(
      String kind, String place, ConstraintViolation<?> violation) {
    return Map.of("detail", violation.getMessage(), kind, place, "code", RuleCode.of(violation));
  }
}
