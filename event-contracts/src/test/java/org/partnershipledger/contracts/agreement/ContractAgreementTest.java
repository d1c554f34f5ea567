package org.partnershipledger.contracts.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.article.ArticleSubmitted;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.Evidence;
import org.partnershipledger.contracts.claim.Span;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.vocabulary.ClaimKind;

/** Records, words, schemas, AsyncAPI, topics, samples and catalogue say the same. */
class ContractAgreementTest {
  private static final PublishedContract CONTRACT = PublishedContract.committed();

  @Test
  void every_event_type_has_a_schema_that_agrees_with_its_record_in_every_property_and_word() {
    assertThat(SchemaCheck.differences(CONTRACT)).isEmpty();
  }

  @Test
  void every_event_type_has_valid_samples_that_reading_and_writing_leave_as_they_are() {
    assertThat(SampleCheck.differences(CONTRACT)).isEmpty();
  }

  @Test
  void asyncapi_has_every_topic_event_type_and_header_and_no_other() {
    assertThat(AsyncApiCheck.differences(CONTRACT)).isEmpty();
  }

  @Test
  void the_catalogue_has_every_event_type_and_no_other() {
    assertThat(CatalogueCheck.differences(CONTRACT)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ClaimKind.class)
  void the_samples_of_a_claim_kind_show_every_argument(ClaimKind kind) {
    // Given
    ArticleRead reading = reading(kind.wire());
    // When
    Set<String> shown = new TreeSet<>();
    reading.claims().forEach(c -> shown.addAll(ComponentsShown.in((Record) c.arguments())));
    // Then
    assertThat(reading.claims()).extracting(Claim::kind).containsOnly(kind);
    Class<?> arguments = reading.claims().getFirst().arguments().getClass();
    assertThat(shown).containsAll(ComponentsShown.of(arguments).toList());
  }

  @Test
  void the_samples_together_show_every_component_of_every_record() {
    // Given
    Set<String> all =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.partnershipledger.contracts")
                .stream()
                .filter(JavaClass::isRecord)
                .filter(c -> !c.getPackageName().endsWith(".envelope"))
                .filter(c -> !c.getPackageName().endsWith(".derived"))
                .map(JavaClass::reflect)
                .flatMap(ComponentsShown::of)
                .collect(Collectors.toCollection(TreeSet::new));
    // When
    Set<String> shown = new TreeSet<>();
    for (EventType type : EventType.values()) {
      samples(type).forEach(data -> shown.addAll(ComponentsShown.in(data)));
    }
    // Then
    assertThat(shown).isEqualTo(all);
  }

  @Test
  void quotes_and_mentions_of_the_sample_readings_stand_in_the_submitted_sample_text() {
    // Given
    var article = (ArticleSubmitted) read(EventType.ARTICLE_SUBMITTED, "full");
    String text = article.text();
    for (ClaimKind kind : ClaimKind.values()) {
      // When
      ArticleRead reading = reading(kind.wire());
      // Then
      assertThat(reading.article()).isEqualTo(article.article());
      for (Claim claim : reading.claims()) {
        assertThat(claim.evidence())
            .allSatisfy(e -> assertThat(e).isEqualTo(Evidence.of(text, e.start(), e.end())));
        assertThat(claim.organisations())
            .allSatisfy(o -> assertThat(covered(text, o.span())).isEqualTo(o.mention()));
      }
    }
  }

  private static String covered(String text, Span span) {
    return text.substring(span.start(), span.end());
  }

  private static ArticleRead reading(String sample) {
    return (ArticleRead) read(EventType.ARTICLE_READ, sample);
  }

  private static Stream<Record> samples(EventType type) {
    return CONTRACT.samples().get(type.shortName()).keySet().stream().map(name -> read(type, name));
  }

  private static Record read(EventType type, String sample) {
    JsonNode json = CONTRACT.samples().get(type.shortName()).get(sample);
    return EventJson.read(json.toString().getBytes(StandardCharsets.UTF_8), type.payload());
  }
}
