package org.partnershipledger.registry.intake;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a record read from outside has everything that the contract requires: what is absent
 * where nothing may be absent is left null by the JSON reader.
 */
final class Completeness {

  private Completeness() {}

  /**
   * Checks a record and all that it holds.
   *
   * @throws IllegalArgumentException naming the first place where something is missing
   */
  static void check(Record record) {
    check(record, record.getClass().getSimpleName());
  }

  private static void check(@Nullable Object value, String place) {
    switch (value) {
      case null -> throw new IllegalArgumentException(place + " is missing");
      case Record record -> checkComponents(record, place);
      case List<?> list -> {
        for (int i = 0; i < list.size(); i++) {
          check(list.get(i), place + "[" + i + "]");
        }
      }
      case Optional<?> optional -> optional.ifPresent(held -> check(held, place));
      default -> {}
    }
  }

  private static void checkComponents(Record record, String place) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      check(valueOf(component, record), place + "." + component.getName());
    }
  }

  private static @Nullable Object valueOf(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(component + " of a public record cannot be read", e);
    }
  }
}
