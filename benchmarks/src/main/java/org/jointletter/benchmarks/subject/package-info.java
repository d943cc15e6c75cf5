/**
 * What is measured with: {@link org.jointletter.benchmarks.subject.Subject} is a letter like that
 * of the seed, in any length.
 */
package org.jointletter.benchmarks.subject;
