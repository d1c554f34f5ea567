package org.partnershipledger.contracts.agreement;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The components of records that data shows, that is, that are neither absent nor an empty list.
 */
final class ComponentsShown {
  private final Set<String> shown = new TreeSet<>();

  private ComponentsShown() {}

  /** The components shown by this data and all that it contains, as {@code Record.component}. */
  static Set<String> in(Record data) {
    ComponentsShown components = new ComponentsShown();
    components.add(data);
    return components.shown;
  }

  /** All components of a record. */
  static Stream<String> of(Class<?> record) {
    return Arrays.stream(record.getRecordComponents()).map(c -> name(record, c));
  }

  private void add(Object value) {
    switch (value) {
      case Optional<?> optional -> optional.ifPresent(this::add);
      case List<?> list -> list.forEach(this::add);
      case Record data -> {
        for (RecordComponent component : data.getClass().getRecordComponents()) {
          Object content = content(data, component);
          if (isThere(content)) {
            shown.add(name(data.getClass(), component));
            add(content);
          }
        }
      }
      default -> {}
    }
  }

  private static boolean isThere(Object content) {
    return switch (content) {
      case Optional<?> optional -> optional.isPresent();
      case OptionalInt optional -> optional.isPresent();
      case OptionalLong optional -> optional.isPresent();
      case List<?> list -> !list.isEmpty();
      default -> true;
    };
  }

  private static Object content(Record data, RecordComponent component) {
    try {
      return component.getAccessor().invoke(data);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String name(Class<?> record, RecordComponent component) {
    return record.getSimpleName() + "." + component.getName();
  }
}
