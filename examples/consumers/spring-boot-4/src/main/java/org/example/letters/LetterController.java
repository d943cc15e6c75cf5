package org.example.letters;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointletter.constraint.Slug;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Time;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.Theme;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LetterController {

  /**
   * Takes a letter by itself. {@code @Valid} does no harm, and finds nothing: what exists is valid.
   */
  @PostMapping("/letters")
  @ResponseStatus(HttpStatus.CREATED)
  JointLetter take(@Valid @RequestBody JointLetter letter) {
    return letter;
  }

  /** Codes, dates and ids come from the texts of a request, one by one … */
  @GetMapping("/letters/{kind}/{id}")
  Map<String, Object> find(
      @PathVariable Code<LetterKind> kind,
      @PathVariable @Slug String id,
      @RequestParam Optional<Time> since,
      @RequestParam(defaultValue = "") List<Code<Theme>> theme) {
    return Map.of("kind", kind, "id", id, "since", since, "theme", theme);
  }

  /** … or together, in a class of this service. */
  @GetMapping("/letters")
  Search find(@Valid @ModelAttribute Search search) {
    return search;
  }

  /** Takes a letter inside a class of this service, which has rules of its own. */
  @PostMapping("/submissions")
  @ResponseStatus(HttpStatus.CREATED)
  Submission take(@Valid @RequestBody Submission submission) {
    return submission;
  }
}
