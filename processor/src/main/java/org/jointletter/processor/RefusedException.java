package org.jointletter.processor;

/** Something that no source can be written for. */
final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  RefusedException(String place, String what) {
    super(place + ": nothing can be written for " + what
        + ". Teach it to org.jointletter.processor, or use what it knows.");
  }
}
