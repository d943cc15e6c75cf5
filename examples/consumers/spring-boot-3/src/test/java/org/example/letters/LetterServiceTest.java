package org.example.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import jakarta.validation.Validator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jointletter.model.JointLetter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LetterServiceTest {

  private static final String LETTER = """
      {"jointletter":"1.0","type":"joint-letter","id":"lakes-2026","kind":"open-letter",\
      "title":{"value":"Öffnet die Messdaten","language":"de"},\
      "roster":{"completeness":"unknown"}}""";
  private static final String BAD_LETTER =
      LETTER.replace("lakes-2026", "Lakes!").replace("\"de\"", "\"größe\"").replace("unknown", "?");

  @Value("${local.server.port}")
  private int port;

  @Autowired
  private Validator validator;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void aLetterIsTaken() throws Exception {
    HttpResponse<String> response = post("/letters", LETTER);
    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.body()).isEqualTo(LETTER);
  }

  @Test
  void everythingThatIsWrongWithALetterIsTold() throws Exception {
    HttpResponse<String> response = post("/letters", BAD_LETTER);
    assertProblem(response);
    assertErrors(
        response, "slug #/id", "language-tag #/title/language", "code-text #/roster/completeness");
    assertThat(this.<List<String>>read(response, "$.errors[*].found")).contains("\"größe\"");
  }

  @Test
  void whatIsNotJsonIsToldToo() throws Exception {
    HttpResponse<String> response = post("/letters", LETTER.substring(0, 70));
    assertProblem(response);
    assertThat(this.<List<String>>read(response, "$.errors[*].code")).contains("not-json");
  }

  @Test
  void aSubmissionIsTaken() throws Exception {
    assertThat(post("/submissions", submission("Ada Example", LETTER)).statusCode())
        .isEqualTo(201);
  }

  @Test
  void theRulesOfTheServiceAreToldInTheSameForm() throws Exception {
    HttpResponse<String> response = post("/submissions", submission(" ".repeat(50), LETTER));
    assertProblem(response);
    assertErrors(response, "not-blank #/sender", "size #/sender");
  }

  @Test
  void aLetterThatIsNotValidIsToldBeforeThem() throws Exception {
    HttpResponse<String> response = post("/submissions", submission("", BAD_LETTER));
    assertProblem(response);
    assertErrors(
        response,
        "slug #/letter/id",
        "language-tag #/letter/title/language",
        "code-text #/letter/roster/completeness");
  }

  @Test
  void whatIsNoRequestAtAllIsAnsweredBySpring() throws Exception {
    for (String body : List.of("", "null", "{\"sender\": nobody}")) {
      HttpResponse<String> response = post("/submissions", body);
      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(contentType(response)).isEqualTo("application/problem+json");
    }
  }

  @Test
  void nothingFollowsADocument() throws Exception {
    assertThat(post("/letters", LETTER + LETTER).statusCode()).isEqualTo(400);
  }

  @Test
  void theValidatorOfTheServiceKnowsTheRulesOfALetter() {
    assertThat(validator
            .getConstraintsForClass(JointLetter.class)
            .getConstraintsForProperty("id")
            .hasConstraints())
        .isTrue();
  }

  private static String submission(String sender, String letter) {
    return "{\"sender\":\"%s\",\"letter\":%s}".formatted(sender, letter);
  }

  private HttpResponse<String> post(String path, String body)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private void assertProblem(HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(contentType(response)).isEqualTo("application/problem+json");
    assertThat(this.<Integer>read(response, "$.status")).isEqualTo(422);
  }

  private void assertErrors(HttpResponse<String> response, String... expected) {
    List<String> codes = read(response, "$.errors[*].code");
    List<String> pointers = read(response, "$.errors[*].pointer");
    assertThat(codes).hasSameSizeAs(pointers);
    assertThat(java.util.stream.IntStream.range(0, codes.size())
            .mapToObj(i -> codes.get(i) + " " + pointers.get(i)))
        .containsExactlyInAnyOrder(expected);
  }

  private <T> T read(HttpResponse<String> response, String path) {
    return JsonPath.read(response.body(), path);
  }

  private static String contentType(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }
}
