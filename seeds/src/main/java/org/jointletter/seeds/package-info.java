/**
 * Documents that come with the library: {@link org.jointletter.seeds.Seed} dossiers, and those that
 * say what is {@linkplain org.jointletter.seeds.Conformance valid}.
 *
 * @since 0.1
 */
package org.jointletter.seeds;
