package org.partnershipledger.contracts.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.claim.ClaimArguments;

/** Says in a person's words where in a JSON document a fault is, and what it is. */
final class JsonFault {
  private JsonFault() {}

  /** Such as {@code claims[0].factuality.polarity: is missing}. */
  static String describe(JsonMappingException e) {
    String location = location(e);
    return (location.isEmpty() ? "the top" : location) + ": " + reason(e);
  }

  private static String reason(JsonMappingException e) {
    String message = e.getOriginalMessage();
    boolean missing =
        message.contains(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES.name())
            || message.contains(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES.name());
    return missing ? "is missing" : message;
  }

  private static String location(JsonMappingException e) {
    StringBuilder location = new StringBuilder();
    JsonMappingException.@Nullable Reference before = null;
    for (JsonMappingException.Reference step : e.getPath()) {
      if (leavesOutArguments(before, step)) {
        append(location, "arguments");
      }
      if (step.getFieldName() == null) {
        location.append('[').append(step.getIndex()).append(']');
      } else {
        append(location, step.getFieldName());
      }
      before = step;
    }
    return location.toString();
  }

  private static void append(StringBuilder location, String name) {
    location.append(location.isEmpty() ? "" : ".").append(name);
  }

  // Arguments whose kind stands beside them are read from a buffer, which the path does not name.
  private static boolean leavesOutArguments(
      JsonMappingException.@Nullable Reference before, JsonMappingException.Reference step) {
    return isArguments(type(step)) && (before == null || !isArguments(componentType(before)));
  }

  private static boolean isArguments(@Nullable Class<?> type) {
    return type != null && ClaimArguments.class.isAssignableFrom(type);
  }

  private static @Nullable Class<?> type(JsonMappingException.Reference step) {
    Object from = step.getFrom();
    return from == null || from instanceof Class<?> ? (Class<?>) from : from.getClass();
  }

  private static @Nullable Class<?> componentType(JsonMappingException.Reference step) {
    Class<?> type = type(step);
    if (type == null || !type.isRecord()) {
      return null;
    }
    return Arrays.stream(type.getRecordComponents())
        .filter(component -> component.getName().equals(step.getFieldName()))
        .map(RecordComponent::getType)
        .findFirst()
        .orElse(null);
  }
}
