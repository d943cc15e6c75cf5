package org.example.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.SeBootstrap;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LetterServiceTest {

  private static final String LETTER = """
      {"jointletter":"1.0","type":"joint-letter","id":"lakes-2026","kind":"open-letter",\
      "title":{"value":"Open the lakes"},"roster":{"completeness":"unknown"}}""";

  private static SeBootstrap.Instance service;

  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void start() throws Exception {
    service = SeBootstrap.start(
            new LetterService(),
            SeBootstrap.Configuration.builder().host("localhost").port(0).build())
        .toCompletableFuture()
        .get();
  }

  @AfterAll
  static void stop() throws Exception {
    service.stop().toCompletableFuture().get();
  }

  @Test
  void codesAndDatesComeFromTheTextsOfARequest() throws Exception {
    HttpResponse<String> response = get("letters/petition?since=2020-06&theme=a&theme=ngo:b");
    assertEquals("Optional[PETITION] 2020-06-01 [a, ngo:b]", response.body());
    assertEquals("Optional.empty 2000-01-01 []", get("letters/ngo:vigil").body());
  }

  @Test
  void aBadTextIsAnsweredWithTheRuleThatItBreaks() throws Exception {
    assertRefused("code-text: must be a code", get("letters/Petition!"));
    assertRefused("time-text: must have a month", get("letters/petition?since=2020-13"));
    assertRefused("code-text: must be a code", get("letters/petition?theme=a&theme=B!"));
  }

  @Test
  void aLetterIsTaken() throws Exception {
    HttpResponse<String> response = client.send(
        HttpRequest.newBuilder(uri("letters"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(LETTER))
            .build(),
        BodyHandlers.ofString());
    assertEquals(200, response.statusCode(), response.body());
    assertEquals(LETTER, response.body());
  }

  private static void assertRefused(String rule, HttpResponse<String> response) {
    assertEquals(400, response.statusCode());
    assertTrue(response.body().startsWith(rule), response.body());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  private static URI uri(String path) {
    return service.configuration().baseUriBuilder().build().resolve("/" + path);
  }
}
