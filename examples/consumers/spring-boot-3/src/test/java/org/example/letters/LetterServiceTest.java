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
import java.util.Map;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Time;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.LetterKind;
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
      LETTER.replace("lakes-2026", "Lakes!").replace("\"de\"", "\"de_DE\"").replace("unknown", "?");

  @Value("${local.server.port}")
  private int port;

  @Autowired
  private Validator validator;

  @Autowired
  private Settings settings;

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
    assertThat(this.<List<String>>read(response, "$.errors[*].found")).contains("\"de_DE\"");
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
  void codesDatesAndIdsComeFromTheTextsOfARequest() throws Exception {
    HttpResponse<String> response =
        get("/letters/petition/lakes-2026?since=2020-06~&theme=water&theme=ngo:lakes");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(this.<Object>read(response, "$"))
        .isEqualTo(Map.of(
            "kind",
            "petition",
            "id",
            "lakes-2026",
            "since",
            "2020-06~",
            "theme",
            List.of("water", "ngo:lakes")));
  }

  @Test
  void theyComeFromAFormToo() throws Exception {
    HttpResponse<String> response =
        get("/letters?since=&until=2021&kind=petition&kind=ngo:vigil&id=lakes-2026");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(this.<Object>read(response, "$['until','kind','id']"))
        .isEqualTo(
            Map.of("until", "2021", "kind", List.of("petition", "ngo:vigil"), "id", "lakes-2026"));
    assertThat(this.<Object>read(response, "$.since")).isNull();
  }

  @Test
  void aBadTextIsAnsweredWithTheRuleThatItBreaks() throws Exception {
    assertBadParameters(get("/letters/Petition!/lakes"), "code-text kind");
    assertBadParameters(get("/letters/petition/lakes?since=2020-13"), "time-text since");
    assertBadParameters(get("/letters/petition/lakes?theme=water,Lakes!"), "code-text theme");
    assertBadParameters(get("/letters/petition/Lakes!"), "slug id");
    assertBadParameters(
        get("/letters?since=2020-13&until=soon&kind=petition&kind=?&id=Lakes!"),
        "time-text since",
        "time-text until",
        "code-text kind");
    assertBadParameters(get("/letters?id=Lakes!"), "slug id");
  }

  @Test
  void settingsHaveCodesAndDates() {
    assertThat(settings.since()).isEqualTo(Time.parse("2020-06~"));
    assertThat(settings.kinds())
        .containsExactly(Code.of(LetterKind.PETITION), Code.of(LetterKind.class, "ngo:vigil"));
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

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
        BodyHandlers.ofString());
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
    assertErrorsAt("pointer", response, expected);
  }

  private void assertBadParameters(HttpResponse<String> response, String... expected) {
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(contentType(response)).isEqualTo("application/problem+json");
    assertErrorsAt("parameter", response, expected);
    assertThat(response.body()).contains("must ");
  }

  private void assertErrorsAt(String place, HttpResponse<String> response, String... expected) {
    List<Map<String, String>> errors = read(response, "$.errors");
    assertThat(errors.stream().map(error -> error.get("code") + " " + error.get(place)))
        .containsExactlyInAnyOrder(expected);
  }

  private <T> T read(HttpResponse<String> response, String path) {
    return JsonPath.read(response.body(), path);
  }

  private static String contentType(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }
}
