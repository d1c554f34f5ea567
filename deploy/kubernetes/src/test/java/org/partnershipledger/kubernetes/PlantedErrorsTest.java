package org.partnershipledger.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.kubernetes.check.Check;

/** Each error of the table, planted into a rendered overlay, is found by its check and no other. */
class PlantedErrorsTest {
  /**
   * A row of the table.
   *
   * @param error what is wrong
   * @param overlay where
   * @param object in which object, by the start of its kind and name; absent when it is taken away
   * @param at at which JSON pointer; the object itself is taken away without one
   * @param put what is put there; nothing takes it away
   * @param caughtBy the check that finds it
   */
  record Planted(
      String error, Overlay overlay, String object, String at, JsonNode put, Check caughtBy) {
    @Override
    public String toString() {
      return error;
    }
  }

  @BeforeAll
  static void needs_kubectl() {
    assumeTrue(Overlay.canRender(), "kubectl is not on the PATH");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void is_caught_by_its_check_and_no_other(Planted planted) {
    // Given
    Manifests manifests = plant(Rendered.of(planted.overlay()), planted);
    // When
    Set<Check> failing = Check.failing(manifests, planted.overlay().readme());
    // Then
    assertThat(failing).containsExactly(planted.caughtBy());
  }

  static List<Planted> table() {
    try (InputStream in = PlantedErrorsTest.class.getResourceAsStream("/planted-errors.yaml")) {
      return YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .build()
          .readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Manifests plant(Manifests manifests, Planted planted) {
    Manifest sound =
        manifests.all().stream()
            .filter(manifest -> manifest.id().startsWith(planted.object()))
            .findFirst()
            .orElseThrow();
    List<Manifest> others = manifests.all().stream().filter(m -> !m.equals(sound)).toList();
    if (planted.at() == null) {
      return new Manifests(others);
    }
    JsonNode tree = sound.tree().deepCopy();
    put(tree, JsonPointer.compile(planted.at()), planted.put());
    assertThat(tree).isNotEqualTo(sound.tree());
    return new Manifests(Stream.concat(others.stream(), Stream.of(new Manifest(tree))).toList());
  }

  private static void put(JsonNode tree, JsonPointer at, JsonNode value) {
    String name = at.last().getMatchingProperty();
    switch (tree.at(at.head())) {
      case ArrayNode array when value == null -> array.remove(at.last().getMatchingIndex());
      case ArrayNode array when name.equals("-") -> array.add(value);
      case ArrayNode array -> array.set(at.last().getMatchingIndex(), value);
      case ObjectNode object when value == null -> object.remove(name);
      case ObjectNode object -> object.set(name, value);
      default -> throw new AssertionError("there is nothing at " + at.head());
    }
  }
}
