package org.example.letters

import kotlin.jvm.optionals.getOrNull
import org.jointletter.document.DocumentReader
import org.jointletter.document.DocumentWriter
import org.jointletter.document.InvalidDocumentException
import org.jointletter.model.JointLetter
import org.jointletter.model.Roster
import org.jointletter.model.Signatory
import org.jointletter.vocabulary.Completeness
import org.jointletter.vocabulary.LetterKind

fun main() {
    val letter =
        JointLetter.builder()
            .id("lakes-2026")
            .kind(LetterKind.OPEN_LETTER)
            .title("Open the lake monitoring data")
            .roster(
                Roster.builder()
                    .addSignatory(Signatory.person("Ada Example"))
                    .completeness(Completeness.PARTIAL)
                    .build()
            )
            .build()
    println(letter.title.value)

    // What is optional is an Optional, and never null.
    val about: String? = letter.subject.getOrNull()?.value
    println(about ?: "about nothing in particular")

    val json = DocumentWriter.compact().toString(letter).replace("partial", "Partial")
    try {
        DocumentReader.strict().read(json, JointLetter::class.java)
    } catch (invalid: InvalidDocumentException) {
        for (problem in invalid.problems) {
            // The one thing here that may be null: it has to be asked.
            println("${problem.pointer} ${problem.code}, found ${problem.found ?: "what is not told"}")
        }
    }
}
