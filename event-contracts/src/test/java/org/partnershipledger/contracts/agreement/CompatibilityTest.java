package org.partnershipledger.contracts.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each change that would break a subscriber is caught in every schema; the others are let pass. */
class CompatibilityTest {
  private static final Map<String, JsonNode> RELEASED = PublishedContract.committed().schemas();

  @ParameterizedTest
  @EnumSource
  void is_caught_where_it_breaks_somebody_and_only_there(SchemaChange change) {
    int made = 0;
    for (var released : RELEASED.entrySet()) {
      var changed = change.in(released.getValue());
      if (changed.isPresent()) {
        made++;
        // When
        var faults = CompatibilityCheck.faults(RELEASED, with(released.getKey(), changed.get()));
        // Then
        assertThat(faults.isEmpty())
            .as(released.getKey() + ": " + faults)
            .isNotEqualTo(change.breaks());
        assertThat(faults).allSatisfy(fault -> assertThat(fault).startsWith(released.getKey()));
      }
    }
    assertThat(made).isPositive();
  }

  @Test
  void a_schema_that_is_gone_is_caught_and_one_that_is_new_is_let_pass() {
    // Given
    Map<String, JsonNode> fewer = new TreeMap<>(RELEASED);
    fewer.remove("claim.v1");
    // When // Then
    assertThat(CompatibilityCheck.faults(RELEASED, fewer)).containsExactly("claim.v1 is gone");
    assertThat(CompatibilityCheck.faults(fewer, RELEASED)).isEmpty();
  }

  @Test
  void a_word_may_be_added_to_the_vocabulary() {
    // Given
    JsonNode vocabulary = RELEASED.get("vocabulary.v1").deepCopy();
    ((ArrayNode) vocabulary.at("/$defs/form/enum")).add("federation");
    // When // Then
    assertThat(CompatibilityCheck.faults(RELEASED, with("vocabulary.v1", vocabulary))).isEmpty();
  }

  private static Map<String, JsonNode> with(String name, JsonNode schema) {
    Map<String, JsonNode> changed = new TreeMap<>(RELEASED);
    changed.put(name, schema);
    return changed;
  }
}
