/**
 * Codes and dates from texts, for Jakarta REST, which finds this by itself and is not needed
 * otherwise.
 */
@NullMarked
package org.jointletter.rest;

import org.jspecify.annotations.NullMarked;
