package org.example.letters;

import java.util.List;
import org.jointletter.model.Time;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.LetterKind;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the service: codes and dates, as they are written in {@code application.properties}.
 */
@ConfigurationProperties("letters")
record Settings(Time since, List<Code<LetterKind>> kinds) {}
