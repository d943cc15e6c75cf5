/** The seed dossiers: {@link org.jointletter.seeds.Seed}. */
package org.jointletter.seeds;
