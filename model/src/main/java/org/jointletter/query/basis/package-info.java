/**
 * What answers of several kinds are based on: when things came out, who is named, and who is the
 * same.
 */
@NullMarked
package org.jointletter.query.basis;

import org.jspecify.annotations.NullMarked;
