package org.partnershipledger.contracts.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.envelope.EventType;

/** The checks of the contract find the errors that they are there to find. */
class PlantedErrorTest {
  private static final PublishedContract CONTRACT = PublishedContract.committed();

  @Test
  void a_property_that_no_record_has_is_found() {
    var planted =
        CONTRACT.withSchema(
            "claim-arguments.v1",
            s -> object(s, "/$defs/savingsArguments/properties").putObject("currency"));
    assertThat(SchemaCheck.differences(planted))
        .anyMatch(d -> d.contains(".savings: properties") && d.contains("currency"));
  }

  @Test
  void a_component_without_a_property_is_found() {
    var planted =
        CONTRACT.withSchema(
            "article.v1", s -> object(s, "/$defs/publication/properties").remove("latest"));
    assertThat(SchemaCheck.differences(planted))
        .anyMatch(d -> d.contains(".publication: properties"));
  }

  @Test
  void a_required_optional_and_a_needed_property_that_is_not_required_are_found() {
    var planted =
        CONTRACT.withSchema(
            "values.v1",
            s -> {
              array(s, "/$defs/money/required").add("lowerPence");
              array(s, "/$defs/percentage/required").remove(0);
            });
    assertThat(SchemaCheck.differences(planted))
        .anyMatch(d -> d.contains(".amount: required"))
        .anyMatch(d -> d.contains(".share: required"));
  }

  @Test
  void another_type_of_a_property_is_found() {
    var planted =
        CONTRACT.withSchema(
            "values.v1", s -> object(s, "/$defs/eventDate/properties/latest").remove("format"));
    assertThat(SchemaCheck.differences(planted))
        .anyMatch(d -> d.contains(".latest: type is string:date in code, string in the schema"));
  }

  @Test
  void a_word_that_the_schema_lacks_or_has_in_addition_is_found() {
    var planted =
        CONTRACT.withSchema(
            "vocabulary.v1",
            s -> {
              array(s, "/$defs/form/enum").remove(0);
              array(s, "/$defs/basis/enum").add("run-rate");
            });
    assertThat(SchemaCheck.differences(planted))
        .anyMatch(d -> d.contains(".form: words"))
        .anyMatch(d -> d.contains(".basis: words") && d.contains("run-rate"));
  }

  @Test
  void a_claim_kind_whose_arguments_are_not_validated_is_found() {
    var planted = CONTRACT.withSchema("claim.v1", s -> array(s, "/allOf").remove(6));
    assertThat(SchemaCheck.differences(planted)).anyMatch(d -> d.contains("kinds with arguments"));
  }

  @Test
  void a_misspelt_keyword_a_closed_schema_and_an_unused_definition_are_found() {
    var planted =
        CONTRACT.withSchema(
            "ledger.v1",
            s -> {
              object(s, "/$defs/member").putArray("requried");
              object(s, "/$defs/target").put("additionalProperties", false);
              object(s, "/$defs").putObject("leftOver").put("title", "x").put("description", "x");
            });
    assertThat(SchemaCheck.differences(planted))
        .contains("ledger.v1/$defs/member/requried is no keyword that the contract uses")
        .contains(
            "ledger.v1/$defs/target/additionalProperties is no keyword that the contract uses")
        .contains("ledger.v1#leftOver is used by no schema");
  }

  @Test
  void a_property_without_a_description_is_found() {
    var planted =
        CONTRACT.withSchema(
            "article-read.v1", s -> object(s, "/properties/reader").remove("description"));
    assertThat(SchemaCheck.differences(planted))
        .contains("article-read.v1.reader has no description");
  }

  @Test
  void a_sample_with_an_unknown_word_is_found() {
    var planted =
        CONTRACT.withSample(
            "article-read.v1", "savings", s -> claim(s, 0).put("basis", "run-rate"));
    assertThat(SampleCheck.differences(planted))
        .anyMatch(d -> d.startsWith("article-read.v1/savings/claims/0/arguments/basis"))
        .anyMatch(d -> d.contains("cannot be read: ArticleRead at claims[0].arguments.basis"));
  }

  @Test
  void a_sample_that_lacks_something_required_is_found() {
    var planted =
        CONTRACT.withSample("article-read.v1", "leadership", s -> claim(s, 0).remove("event"));
    assertThat(SampleCheck.differences(planted))
        .anyMatch(d -> d.contains("/claims/0/arguments: required property 'event' not found"))
        .anyMatch(d -> d.contains("cannot be read: ArticleRead at claims[0].arguments.event"));
  }

  @Test
  void a_saving_that_is_both_an_amount_and_a_share_is_found() {
    var planted =
        CONTRACT.withSample(
            "article-read.v1",
            "savings",
            s -> claim(s, 0).set("share", s.at("/claims/3/arguments/share")));
    assertThat(SampleCheck.differences(planted))
        .anyMatch(d -> d.startsWith("article-read.v1/savings/claims/0/arguments"))
        .anyMatch(d -> d.contains("a saving is either an amount or a share"));
  }

  @Test
  void a_day_that_is_no_day_is_found() {
    var planted =
        CONTRACT.withSample(
            "partnership-state.v1", "full", s -> object(s, "/completion").put("on", "2017-02-30"));
    assertThat(SampleCheck.differences(planted))
        .anyMatch(d -> d.startsWith("partnership-state.v1/full/completion/on"));
  }

  @Test
  void a_sample_that_reading_and_writing_would_change_is_found() {
    var planted = CONTRACT.withSample("trust-state.v1", "full", s -> s.put("colour", "blue"));
    assertThat(SampleCheck.differences(planted))
        .anyMatch(d -> d.startsWith("trust-state.v1/full is changed by reading and writing"));
  }

  @Test
  void a_minimal_sample_that_could_do_with_less_is_found() {
    var planted =
        CONTRACT.withSample("stage-changed.v1", "minimal", s -> s.put("stage", "exploring"));
    assertThat(SampleCheck.differences(planted))
        .contains("stage-changed.v1/minimal could do without .stage");
  }

  @Test
  void asyncapi_with_another_key_retention_owner_message_or_header_is_found() {
    var planted =
        CONTRACT.withAsyncApi(
            a -> {
              object(a, "/channels/articleClaims").put("x-key", "partnership id");
              object(a, "/channels/trustState").put("x-owner", "analytics-service");
              object(a, "/channels/articles/bindings/kafka/topicConfiguration")
                  .put("retention.ms", 604800000);
              object(a, "/components/messages").remove("claimRecorded");
              object(a, "/components/messageTraits/cloudEvent/headers/properties")
                  .remove("ce_time");
            });
    assertThat(AsyncApiCheck.differences(planted))
        .anyMatch(d -> d.startsWith("ledger.public.article-claims.v1 key"))
        .anyMatch(d -> d.startsWith("ledger.public.trust-state.v1 owner"))
        .anyMatch(d -> d.startsWith("ledger.private.articles.v1 configuration"))
        .anyMatch(d -> d.startsWith("messages"))
        .anyMatch(d -> d.startsWith("headers"));
  }

  @Test
  void a_row_missing_from_the_catalogue_or_too_many_is_found() {
    CatalogueRow first = CONTRACT.catalogue().getFirst();
    var stale =
        new CatalogueRow("article-lost.v1", first.topic(), first.key(), "Lost.", "ArticleLost");
    assertThat(CatalogueCheck.differences(CONTRACT.withCatalogue(List.of(first, stale))))
        .hasSize(EventType.values().length)
        .anyMatch(d -> d.startsWith("the catalogue lacks CatalogueRow[type=article-read.v1"))
        .anyMatch(
            d -> d.startsWith("the catalogue has, but no code, CatalogueRow[type=article-lost"));
  }

  private static ObjectNode claim(JsonNode sample, int index) {
    return object(sample, "/claims/" + index + "/arguments");
  }

  private static ObjectNode object(JsonNode document, String pointer) {
    return (ObjectNode) document.at(pointer);
  }

  private static ArrayNode array(JsonNode document, String pointer) {
    return (ArrayNode) document.at(pointer);
  }
}
