package org.jointletter.processor;

/** Something that no source can be written for. */
final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  RefusedException(String message) {
    super(message);
  }

  RefusedException(String place, String what) {
    this(place + ": nothing can be written for " + what
        + ". Teach it to org.jointletter.processor, or use what it knows.");
  }
}
