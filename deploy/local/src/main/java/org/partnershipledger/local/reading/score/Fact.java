package org.partnershipledger.local.reading.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One entry of an annotation or prediction.
 *
 * @param json its fields; a field that is missing and one that is null say the same
 */
record Fact(JsonNode json) {
  /** The value of a field; null in JSON when it is missing. */
  JsonNode value(String field) {
    JsonNode value = json.get(field);
    return value == null ? NullNode.getInstance() : value;
  }

  /** The words of a field; empty when it has none. */
  String text(String field) {
    return value(field).asText("");
  }

  /** Whether a field has a value, be it an empty list. */
  boolean isGiven(String field) {
    return !value(field).isNull();
  }

  /** Whether a field has words. */
  boolean has(String field) {
    return isGiven(field) && !text(field).isEmpty();
  }

  /** The words that the fact rests on. */
  String quote() {
    return text("quote");
  }

  /** Whether a reasonable annotator could leave it out. */
  boolean isOptional() {
    return value("optional").asBoolean();
  }

  /** A field's values: those of a list, the one that is no list, or none. */
  List<JsonNode> values(String field) {
    return listed(value(field)).toList();
  }

  /** What the bodies in a field are told by. */
  Set<String> bodies(String field) {
    return bodies(value(field));
  }

  /** What these bodies are told by. */
  static Set<String> bodies(JsonNode references) {
    return listed(references)
        .filter(r -> !r.isNull() && !r.asText().isEmpty())
        .map(r -> Tokens.body(r.asText()))
        .collect(Collectors.toSet());
  }

  private static Stream<JsonNode> listed(JsonNode node) {
    if (node.isArray()) {
      return node.valueStream();
    }
    return node.isNull() ? Stream.empty() : Stream.of(node);
  }

  /** The number in a field; empty when it holds none, as a pair does. */
  OptionalDouble number(String field) {
    return number(value(field));
  }

  /** The number that this is; empty when it is none. */
  static OptionalDouble number(JsonNode value) {
    if (value.isNumber()) {
      return OptionalDouble.of(value.doubleValue());
    }
    if (value.isTextual()) {
      try {
        return OptionalDouble.of(new BigDecimal(value.textValue().strip()).doubleValue());
      } catch (NumberFormatException e) {
        return OptionalDouble.empty();
      }
    }
    return OptionalDouble.empty();
  }

  /** The word in a field, whichever way it is spelt; empty when there is none. */
  Optional<String> word(String field) {
    return word(value(field));
  }

  private static Optional<String> word(JsonNode value) {
    return value.isNull()
        ? Optional.empty()
        : Optional.of(value.asText().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-'));
  }

  /** Whether this gold fact accepts a prediction's word in a field, as its own or as another. */
  boolean accepts(Fact predicted, String field) {
    Optional<String> word = predicted.word(field);
    return word.equals(word(field))
        || values(field + "_alt").stream().map(Fact::word).anyMatch(word::equals);
  }

  /** Whether a prediction names one of the bodies of this gold fact, if this names any. */
  boolean sharesBody(Fact predicted, String field) {
    Set<String> wanted = bodies(field);
    return wanted.isEmpty() || predicted.bodies(field).stream().anyMatch(wanted::contains);
  }
}
