/**
 * Dossiers to start from, to test with and to learn from.
 *
 * @since 0.1
 */
module org.jointletter.seeds {
  exports org.jointletter.seeds;
}
