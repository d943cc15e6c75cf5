package org.example.letters;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** A slice of the service leaves out all configurations but those that are named for it. */
@WebMvcTest
class WebSliceTest {

  @Autowired
  private MockMvc mvc;

  @Test
  void aLetterIsTaken() throws Exception {
    String letter = """
        {"jointletter":"1.0","type":"joint-letter","id":"lakes-2026","kind":"open-letter",\
        "title":{"value":"Open the lakes"},"roster":{"completeness":"unknown"}}""";
    mvc.perform(post("/letters").contentType(MediaType.APPLICATION_JSON).content(letter))
        .andExpect(status().isCreated())
        .andExpect(content().string(letter));
  }

  @Test
  void codesAndDatesComeFromTexts() throws Exception {
    mvc.perform(get("/letters/petition/lakes").param("since", "2020"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("kind").value("petition"))
        .andExpect(jsonPath("since").value("2020"));
  }
}
