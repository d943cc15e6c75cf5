package org.jointletter.processor;

/** Something that no check can be written for. */
final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  RefusedException(String place, String what) {
    super(place + ": no check can be written for " + what
        + ". Teach it to org.jointletter.processor, or use a constraint that it knows.");
  }
}
