package org.partnershipledger.ingest.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.vocabulary.ClaimKind;
import org.partnershipledger.contracts.vocabulary.Wire;
import org.partnershipledger.ingest.docs.DataDictionary.Example;
import org.partnershipledger.ingest.extraction.Reader;

/** The page of fields and words says what the records and vocabularies say, and no more. */
class DataDictionaryTest {
  private static final DataDictionary PAGE = DataDictionary.read();

  /** Everything that a claim is made of, from the claim down. */
  static Set<Class<?>> types() {
    Set<Class<?>> types = new LinkedHashSet<>();
    collect(Claim.class, types);
    types.add(ClaimKind.class);
    return types;
  }

  static List<Example> examples() {
    return PAGE.examples();
  }

  @ParameterizedTest
  @MethodSource("types")
  void every_field_and_word_has_a_line(Class<?> type) {
    assertThat(PAGE.lines(type.getSimpleName())).containsExactlyElementsOf(written(type));
  }

  @Test
  void nothing_is_described_that_is_not_part_of_a_claim() {
    assertThat(PAGE.headings())
        .containsExactlyInAnyOrderElementsOf(types().stream().map(Class::getSimpleName).toList());
  }

  @Test
  void every_kind_of_claim_has_an_example() {
    assertThat(PAGE.examples().stream().map(example -> example.json().path("kind").asText()))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ClaimKind.values()).map(k -> k.wire()).toList());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_is_what_the_reader_reads(Example example) {
    // When
    List<JsonNode> claims =
        Reader.read(example.published(), example.text()).claims().stream()
            .map(claim -> parts(claim, example.json()))
            .toList();

    // Then
    assertThat(claims).contains(example.json());
  }

  /** The parts of a claim that an example shows. */
  private static JsonNode parts(Claim claim, JsonNode shown) {
    var parts = EventJson.mapper().createObjectNode();
    JsonNode whole = EventJson.mapper().valueToTree(claim);
    shown.fieldNames().forEachRemaining(name -> parts.set(name, whole.path(name)));
    return normal(parts);
  }

  /** Written and read again, so that a number has one form. */
  private static JsonNode normal(JsonNode json) {
    return DataDictionary.json(json.toString());
  }

  private static List<String> written(Class<?> type) {
    return type.isRecord()
        ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList()
        : Arrays.stream(type.getEnumConstants()).map(word -> ((Wire) word).wire()).toList();
  }

  private static void collect(Type type, Set<Class<?>> types) {
    switch (type) {
      case ParameterizedType generic ->
          Arrays.stream(generic.getActualTypeArguments()).forEach(t -> collect(t, types));
      case Class<?> sealed when sealed.isSealed() ->
          Arrays.stream(sealed.getPermittedSubclasses()).forEach(c -> collect(c, types));
      case Class<?> own when isOurs(own) && types.add(own) && own.isRecord() ->
          Stream.of(own.getRecordComponents()).forEach(c -> collect(c.getGenericType(), types));
      default -> {}
    }
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("org.partnershipledger.")
        && (type.isRecord() || type.isEnum());
  }
}
