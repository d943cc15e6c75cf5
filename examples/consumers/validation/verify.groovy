// Hibernate Validator announces its version, as an error, when it starts.
['without-language', 'with-language'].each { way ->
    def printed = new File(basedir, "target/${way}.txt").readLines().findAll {
        !it.contains('org.hibernate.validator') && !it.contains('HV000001')
    }
    assert printed == new File(basedir, "${way}.txt").readLines()
}
return true
