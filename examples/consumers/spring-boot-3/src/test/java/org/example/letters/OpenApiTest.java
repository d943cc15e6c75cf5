package org.example.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What a generator of OpenAPI descriptions shows of our types. */
@SpringBootTest
@AutoConfigureMockMvc
class OpenApiTest {

  @Autowired
  private MockMvc mvc;

  @Test
  void codesAndDatesAreTexts() throws Exception {
    DocumentContext api = api();
    assertThat(
            api.<List<String>>read("$.paths['/letters/{kind}/{id}'].get.parameters[*].schema.type"))
        .containsExactly("string", "string", "string", "array");
    assertThat(api.<String>read("$.components.schemas.Search.properties.since.type"))
        .isEqualTo("string");
    assertThat(api.<String>read("$.components.schemas.Search.properties.kind.items.type"))
        .isEqualTo("string");
  }

  /** Its members are those of our JSON Schema, and not the accessors. */
  @Test
  void aLetterIsAnObject() throws Exception {
    assertThat(api().<Map<String, Object>>read("$.components.schemas.Submission.properties.letter"))
        .containsEntry("type", "object")
        .doesNotContainKey("properties");
  }

  private DocumentContext api() throws Exception {
    return JsonPath.parse(mvc.perform(MockMvcRequestBuilders.get("/v3/api-docs"))
        .andReturn()
        .getResponse()
        .getContentAsString());
  }
}
