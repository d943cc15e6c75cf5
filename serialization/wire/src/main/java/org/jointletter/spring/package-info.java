/** Codes and dates from texts, for Spring. Found by Spring Boot; nothing needs Spring otherwise. */
@NullMarked
package org.jointletter.spring;

import org.jspecify.annotations.NullMarked;
