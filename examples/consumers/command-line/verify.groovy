// Hibernate Validator announces its version, as an error, when something is first found to be wrong.
def printed = new File(basedir, 'target/output.txt').readLines().findAll {
    !it.contains('org.hibernate.validator') && !it.contains('HV000001')
}
assert printed == new File(basedir, 'expected.txt').readLines()
