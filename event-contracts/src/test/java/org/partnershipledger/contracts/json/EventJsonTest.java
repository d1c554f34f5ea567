package org.partnershipledger.contracts.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.claim.Attribution;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.Evidence;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.claim.Money;
import org.partnershipledger.contracts.claim.SavingsArguments;
import org.partnershipledger.contracts.claim.Span;
import org.partnershipledger.contracts.vocabulary.Additionality;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Confidence;
import org.partnershipledger.contracts.vocabulary.GrossNet;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Qualifier;
import org.partnershipledger.contracts.vocabulary.Recurrence;
import org.partnershipledger.contracts.vocabulary.SavingsKind;
import org.partnershipledger.contracts.vocabulary.Tense;

class EventJsonTest {
  private static final Claim CLAIM =
      new Claim(
          "c1",
          Optional.of("p1"),
          List.of(),
          new SavingsArguments(
              SavingsKind.PLANNED,
              Optional.of(
                  new Money(
                      OptionalLong.of(900), OptionalLong.of(900), Qualifier.EXACT, "nine pounds")),
              Optional.empty(),
              Basis.ONE_OFF,
              OptionalInt.of(5),
              Optional.empty(),
              Recurrence.UNSTATED,
              GrossNet.UNSTATED,
              Additionality.UNSTATED,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()),
          new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, Tense.PLANNED),
          Attribution.narration(),
          List.of(Evidence.of("save nine pounds", 5, 16)),
          "savings.verb-amount",
          Confidence.HIGH,
          "reader 1");

  @Test
  void a_claim_survives_writing_and_reading() {
    assertThat(EventJson.read(EventJson.write(CLAIM), Claim.class)).isEqualTo(CLAIM);
  }

  @Test
  void words_are_written_by_their_wire_form_and_the_kind_stands_beside_the_arguments() {
    assertThat(EventJson.text(CLAIM))
        .contains("\"kind\":\"savings\"")
        .contains("\"basis\":\"one-off\"")
        .contains("\"years\":5")
        .doesNotContain("null");
  }

  @Test
  void a_property_of_a_newer_version_is_ignored() {
    // Given
    String json = EventJson.text(CLAIM).replaceFirst("\\{", "{\"mood\":{\"colour\":\"blue\"},");
    // When
    Claim read = EventJson.read(bytes(json), Claim.class);
    // Then
    assertThat(read).isEqualTo(CLAIM);
  }

  @Test
  void an_unknown_word_is_rejected_with_its_place_and_the_words_there_are() {
    String json = EventJson.text(CLAIM).replace("\"polarity\":\"positive\"", "\"polarity\":\"up\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventJson.read(bytes(json), Claim.class))
        .withMessageContaining("Claim at factuality.polarity: ")
        .withMessageContaining("not one of [positive, negative]");
  }

  @Test
  void an_unknown_word_among_the_arguments_is_placed_there() {
    String json = EventJson.text(CLAIM).replace("\"qualifier\":\"exact\"", "\"qualifier\":\"odd\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventJson.read(bytes(json), Claim.class))
        .withMessageContaining("Claim at arguments.amount.qualifier: ");
  }

  @Test
  void an_unknown_kind_and_a_missing_kind_are_rejected() {
    String json = EventJson.text(CLAIM);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> EventJson.read(bytes(json.replace("\"savings\"", "\"gossip\"")), Claim.class))
        .withMessageContaining("gossip");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> EventJson.read(bytes(json.replace("\"kind\":\"savings\",", "")), Claim.class))
        .withMessageContaining("kind");
  }

  @Test
  void something_needed_that_is_missing_is_named_and_an_absent_list_is_empty() {
    String json = EventJson.text(CLAIM);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                EventJson.read(
                    bytes(json.replace("\"rule\":\"savings.verb-amount\",", "")), Claim.class))
        .withMessage("Claim at rule: is missing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventJson.read(bytes("{\"start\":3}"), Span.class))
        .withMessage("Span at end: is missing");
    Claim without = EventJson.read(bytes(json.replace("\"organisations\":[],", "")), Claim.class);
    assertThat(without).isEqualTo(CLAIM);
  }

  @Test
  void what_breaks_the_invariants_of_a_record_is_rejected_with_its_place() {
    String json = EventJson.text(CLAIM).replace("\"start\":5", "\"start\":4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventJson.read(bytes(json), Claim.class))
        .withMessageContaining("Claim at evidence[0]: ")
        .withMessageContaining("a quote covers exactly its offsets");
  }

  @Test
  void nesting_too_deep_for_any_event_is_refused_before_it_is_read() {
    // Given
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    String json = EventJson.text(CLAIM).replaceFirst("\\{", "{\"extra\":" + deep + ",");
    // When, Then
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventJson.read(bytes(json), Claim.class))
        .withMessageContaining("nesting depth (65)");
    assertThat(EventJson.mapper().getFactory().streamReadConstraints().getMaxNestingDepth())
        .isEqualTo(64);
  }

  @Test
  void nothing_null_and_what_is_no_json_are_rejected() {
    for (String json : List.of("", "null", "{", "{} {}", "[]", "<html>", "\"claim\"")) {
      assertThatIllegalArgumentException()
          .as(json)
          .isThrownBy(() -> EventJson.read(bytes(json), Claim.class));
    }
  }

  @Test
  void decimals_are_written_plainly() {
    assertThat(EventJson.text(new BigDecimal("1E+3"))).isEqualTo("1000");
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
