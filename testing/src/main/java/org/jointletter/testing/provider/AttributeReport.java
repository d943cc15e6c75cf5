package org.jointletter.testing.provider;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.SampleReportingFormat;
import org.jointletter.attribute.AllAttributes;
import org.jointletter.attribute.Attribute;
import org.jointletter.attribute.Attributes;

/**
 * Shows an example of one of our types by its attributes: those that are present.
 * {@code toString()} shows less, because it may be about real people.
 */
public final class AttributeReport implements SampleReportingFormat {

  private static final Set<Object> ABSENT = Set.of(List.of(), Map.of(), false);

  /** Creates a reporting format. */
  public AttributeReport() {}

  @Override
  public boolean appliesTo(Object value) {
    return typeOf(value).isPresent();
  }

  @Override
  public Optional<String> label(Object value) {
    return typeOf(value).map(type -> type.type().getSimpleName());
  }

  @Override
  public Object report(Object value) {
    return report(typeOf(value).orElseThrow(), value);
  }

  private static <T, B> Map<Object, Object> report(Attributes<T, B> type, Object value) {
    Map<Object, Object> shown = new LinkedHashMap<>();
    for (Attribute<T, B, ?> attribute : type.all()) {
      List<?> values = attribute.values(type.type().cast(value));
      boolean one = values.size() == 1 && !(attribute instanceof Attribute.Many);
      Object content = one ? values.get(0) : values;
      if (!ABSENT.contains(content)) {
        shown.put(SampleReportingFormat.plainLabel(attribute.name()), content);
      }
    }
    return shown;
  }

  private static Optional<Attributes<?, ?>> typeOf(Object value) {
    return AllAttributes.get().stream()
        .filter(attributes -> attributes.type().isInstance(value))
        .findAny();
  }
}
