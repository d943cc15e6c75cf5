package org.example.letters;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jointletter.model.JointLetter;

/** A letter and who sent it in. */
record Submission(
    @NotBlank @Size(max = 40) String sender, @NotNull @Valid JointLetter letter) {}
