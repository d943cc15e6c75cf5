package org.example.letters

import org.jointletter.model.Signatory
import org.jointletter.rule.Problem

// Does not compile: what may be null is used as if it were not.
fun length(problem: Problem): Int = problem.found.length

// Does not compile: null where it is refused.
fun nameless(): Signatory = Signatory.person(null)
