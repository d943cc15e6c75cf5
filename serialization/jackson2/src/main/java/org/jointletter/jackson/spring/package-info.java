/** The module as a bean. Found by Spring Boot; nothing needs Spring otherwise. */
@NullMarked
package org.jointletter.jackson.spring;

import org.jspecify.annotations.NullMarked;
