/**
 * How jqwik finds the arbitraries of our types, and shows examples of them. It is told so by the
 * module, and by {@code META-INF/services} on the class path. Internal to Jointletter.
 */
@NullMarked
package org.jointletter.testing.provider;

import org.jspecify.annotations.NullMarked;
