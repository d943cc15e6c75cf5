package org.example.letters;

import java.util.List;
import java.util.Optional;
import org.jointletter.constraint.Slug;
import org.jointletter.model.Time;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.LetterKind;
import org.jspecify.annotations.Nullable;

/**
 * What a letter is sought by, as a form or a query sends it. A field that is left blank is null.
 */
record Search(
    @Nullable Time since,
    Optional<Time> until,
    @Nullable List<Code<LetterKind>> kind,
    @Slug @Nullable String id) {}
