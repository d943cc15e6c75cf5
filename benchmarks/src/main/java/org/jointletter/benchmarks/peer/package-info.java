/**
 * Ways to read and write the subject: {@link org.jointletter.benchmarks.peer.Peers} lists them.
 * Most read it to {@link org.jointletter.benchmarks.peer.Plain} records.
 */
package org.jointletter.benchmarks.peer;
