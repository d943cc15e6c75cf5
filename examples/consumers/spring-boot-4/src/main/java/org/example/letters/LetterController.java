package org.example.letters;

import jakarta.validation.Valid;
import org.jointletter.model.JointLetter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
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

  /** Takes a letter inside a class of this service, which has rules of its own. */
  @PostMapping("/submissions")
  @ResponseStatus(HttpStatus.CREATED)
  Submission take(@Valid @RequestBody Submission submission) {
    return submission;
  }
}
