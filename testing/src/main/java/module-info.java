/**
 * Arbitraries of the types of a joint letter, for property tests. Start at
 * {@link org.jointletter.testing}.
 *
 * @since 0.1
 */
module org.jointletter.testing {
  requires transitive net.jqwik.api;
  requires transitive org.jointletter.model;
  requires static org.jspecify;

  exports org.jointletter.testing;
  exports org.jointletter.testing.breach;

  provides net.jqwik.api.SampleReportingFormat with
      org.jointletter.testing.provider.AttributeReport;
  provides net.jqwik.api.providers.ArbitraryProvider with
      org.jointletter.testing.provider.BreachProvider,
      org.jointletter.testing.provider.CodeProvider,
      org.jointletter.testing.provider.ValueProvider;
}
