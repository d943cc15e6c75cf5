package org.jointletter.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Constraints hold wherever the classes of a user have them, as those of Jakarta do. */
class ConstraintPlacesTest {

  private static final List<String> ALL =
      List.of("code-text", "digest", "language-tag", "plain-text", "slug", "time-text", "web-link");

  private final Validator validator = Validation.buildDefaultValidatorFactory().getValidator();

  @Test
  void fields() {
    assertEquals(ALL, codes(validator.validate(new Form())));
  }

  @Test
  void componentsOfRecords() {
    assertEquals(
        ALL, codes(validator.validate(new Components("!", "!", "!", "!", "\b", "!", "!"))));
  }

  @Test
  void elements() {
    assertEquals(
        List.of("slug", "slug"),
        codes(validator.validate(new Elements(List.of("!"), Optional.of("!")))));
  }

  @Test
  void parameters() throws ReflectiveOperationException {
    Class<?>[] types = new Class<?>[7];
    Arrays.fill(types, String.class);
    assertEquals(
        ALL,
        codes(validator
            .forExecutables()
            .validateParameters(
                new Form(),
                Form.class.getDeclaredMethod("submit", types),
                new Object[] {"!", "!", "!", "!", "\b", "!", "!"})));
  }

  private static List<String> codes(Collection<? extends ConstraintViolation<?>> violations) {
    return violations.stream().map(RuleCode::of).sorted().collect(Collectors.toList());
  }

  /** What is bound to a form by its fields. */
  static final class Form {
    @CodeText
    private final String code = "!";

    @TimeText
    private final String date = "!";

    @Digest
    private final String digest = "!";

    @LanguageTag
    private final String language = "!";

    @PlainText(max = 9)
    private final String text = "\b";

    @Slug
    private final String id = "!";

    @WebLink
    private final String link = "!";

    void submit(
        @CodeText String code,
        @TimeText String date,
        @Digest String digest,
        @LanguageTag String language,
        @PlainText(max = 9) String text,
        @Slug String id,
        @WebLink String link) {}
  }

  record Components(
      @CodeText String code,
      @TimeText String date,
      @Digest String digest,
      @LanguageTag String language,
      @PlainText(max = 9) String text,
      @Slug String id,
      @WebLink String link) {}

  record Elements(List<@Slug String> ids, Optional<@Slug String> id) {}
}
