/**
 * How jqwik finds the arbitraries of our types. It is told of the providers by the module, and by
 * {@code META-INF/services} on the class path. Internal to Jointletter.
 */
@NullMarked
package org.jointletter.testing.provider;

import org.jspecify.annotations.NullMarked;
