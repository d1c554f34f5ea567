package org.partnershipledger.ingest.extraction.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Token;

class CuesTest {
  /**
   * A line of the examples: the expected judgement, and a text with the trigger in angle brackets.
   */
  record Case(String expected, String text, int trigger) {
    static Case of(String line) {
      int colon = line.indexOf(':');
      String marked = line.substring(colon + 1).strip();
      int open = marked.indexOf('<');
      String text = marked.replace("<", "").replace(">", "");
      return new Case(line.substring(0, colon).strip(), text, open);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_firmness_of_a_trigger_is_told_by_its_clause(Case example) {
    // Given
    Document document = Document.of(example.text());

    // When
    Judgement judgement = Cues.of(document).at(tokenAt(document, example.trigger()));

    // Then
    assertThat(rendered(judgement, example.text())).isEqualTo(example.expected());
  }

  @Test
  void the_cues_that_decided_are_kept_in_the_order_of_the_text() {
    // Given
    Document document = Document.of("The trusts hope that the merger will not close wards.");

    // When
    Judgement judgement = Cues.of(document).at(tokenAt(document, document.text().indexOf("close")));

    // Then
    assertThat(judgement.cues()).containsExactly("hope that", "will not close");
  }

  @Test
  void a_clause_ends_before_but() {
    // Given
    Document document = Document.of("The trusts will merge but the boards stay apart.");

    // When
    Clause clause = Cues.of(document).clauseAt(3);

    // Then
    assertThat(document.slice(clause.first(), clause.end())).isEqualTo("The trusts will merge");
  }

  @Test
  void a_verb_begins_with_the_first_of_its_auxiliaries() {
    // Given
    Document document = Document.of("She is expected to step down in May.");

    // When
    int first = Cues.of(document).verbFrom(4);

    // Then
    assertThat(document.key(first)).isEqualTo("is");
  }

  @Test
  void a_text_of_a_single_word_is_judged_too() {
    // Given
    Document document = Document.of("Merger");

    // When
    Judgement judgement = Cues.of(document).at(0);

    // Then
    assertThat(rendered(judgement, "Merger")).isEqualTo("certain positive ongoing");
  }

  private static int tokenAt(Document document, int offset) {
    return document.tokens().stream()
        .filter(t -> t.start() <= offset && offset < t.end())
        .mapToInt(Token::index)
        .findFirst()
        .orElseThrow();
  }

  private static String rendered(Judgement judgement, String text) {
    Factuality factuality = judgement.factuality();
    String condition =
        judgement.condition().map(c -> " if " + text.substring(c.start(), c.end())).orElse("");
    return factuality.certainty().wire()
        + " "
        + factuality.polarity().wire()
        + " "
        + factuality.tense().wire()
        + condition;
  }

  static Stream<Case> cases() throws IOException {
    var stream = Objects.requireNonNull(CuesTest.class.getResourceAsStream("examples.txt"));
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList().stream()
          .map(Case::of);
    }
  }
}
