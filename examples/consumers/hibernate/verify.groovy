// Logging goes to the same file.
def printed = new File(basedir, 'target/output.txt').readLines()
new File(basedir, 'expected.txt').readLines().each { assert printed.contains(it) : it }
assert !printed.any { it.startsWith('Exception in thread') }
