package org.partnershipledger.ingest.article;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An article as its sender put it, in whatever format, not yet examined.
 *
 * @param values what was said, field by field
 * @param pointers where in the body each field stands or would stand; where this is silent, the
 *     field's own name in JSON
 * @param faults what the format itself got wrong
 */
public record Draft(Map<Field, String> values, Map<Field, String> pointers, List<Fault> faults) {
  public Draft {
    values = Map.copyOf(values);
    pointers = Map.copyOf(pointers);
    faults = List.copyOf(faults);
  }

  /** The value of a field; empty when absent or blank. */
  public Optional<String> value(Field field) {
    return Optional.ofNullable(values.get(field)).filter(value -> !value.isBlank());
  }

  /** Where the field stands, or would stand. */
  public String pointer(Field field) {
    return pointers.getOrDefault(field, "/" + field.property());
  }

  /** This draft with more said; what is said here takes precedence over what stood before. */
  public Draft with(Map<Field, String> more, Map<Field, String> where) {
    Map<Field, String> allValues = new EnumMap<>(Field.class);
    allValues.putAll(values);
    allValues.putAll(more);
    Map<Field, String> allPointers = new EnumMap<>(Field.class);
    allPointers.putAll(pointers);
    allPointers.putAll(where);
    return new Draft(allValues, allPointers, faults);
  }
}
