// Hibernate Validator announces its version, as an error, when something is first found to be wrong.
def printed = new File(basedir, 'target/output.txt').readLines().findAll {
    !it.contains('org.hibernate.validator') && !it.contains('HV000001')
}
assert printed == new File(basedir, 'expected.txt').readLines()

// The second build, which does not compile, tells both mistakes.
// Maven tells them twice.
def errors = new File(basedir, 'build.log').readLines().findAll { it.contains('ERROR') && it.contains('Misuse.kt') }.unique()
assert errors.size() == 2
assert errors[0].contains("Only safe (?.) or non-null asserted (!!.) calls are allowed")
assert errors[1].contains("Null cannot be a value of a non-null type")
