/**
 * Measures the peers in rounds and prints ratios. Start at
 * {@link org.jointletter.benchmarks.run.Ratios}, which lists what is measured;
 * {@link org.jointletter.benchmarks.run.Main} does it.
 */
package org.jointletter.benchmarks.run;
