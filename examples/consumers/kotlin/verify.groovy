assert new File(basedir, "target/output.txt").text == new File(basedir, "expected.txt").text

// The second build, which does not compile, tells both mistakes.
def errors = new File(basedir, 'build.log').readLines().findAll { it.contains('ERROR') && it.contains('Misuse.kt') }
assert errors.size() == 2
assert errors[0].contains("Only safe (?.) or non-null asserted (!!.) calls are allowed")
assert errors[1].contains("Null cannot be a value of a non-null type")
