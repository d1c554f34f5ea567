package org.partnershipledger.local.reading.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.local.reading.score.Facts.annotation;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScorerTest {
  private static final String TEXT = "They owe £5m and would save £2m, or £2m a year.";

  @Test
  void pairs_are_rearranged_so_that_no_fact_goes_without_one_that_could_have_one() {
    // Given: the first prediction is the stronger for the first fact and the only one for the other
    String gold =
        """
        {'savings': [{'amount': 2, 'kind_alt': [null], 'kind': 'planned', 'quote': 'save £2m'},
                     {'amount': 2, 'kind': 'planned', 'quote': 'or £2m a year'}]}
        """;
    String predicted =
        """
        {'savings': [{'amount': 2, 'kind': 'planned', 'quote': 'save £2m'}, {'amount': 2}]}
        """;
    // When
    Scores scores = score(gold, predicted, Rules.USUAL);
    // Then
    assertThat(scores.counts(FactType.SAVINGS)).isEqualTo(new Counts(2, 0, 0));
  }

  @Test
  void optional_facts_are_neither_required_nor_penalised() {
    // Given
    String gold =
        "{'population': [{'size': 100, 'optional': true}, {'size': 500, 'optional': true}]}";
    String predicted = "{'population': [{'size': 100}, {'size': 900}]}";
    // When
    Scores scores = score(gold, predicted, Rules.USUAL);
    // Then
    assertThat(scores.counts(FactType.POPULATION)).isEqualTo(new Counts(0, 1, 0));
  }

  @Test
  void a_fact_told_twice_counts_against_the_reader_only_when_asked_for() {
    // Given
    String gold = "{'population': [{'size': 100}]}";
    String predicted = "{'population': [{'size': 100}, {'size': 100}]}";
    // When // Then
    assertThat(score(gold, predicted, Rules.USUAL).counts(FactType.POPULATION))
        .isEqualTo(new Counts(1, 0, 0));
    assertThat(score(gold, predicted, new Rules(false, true)).counts(FactType.POPULATION))
        .isEqualTo(new Counts(1, 1, 0));
  }

  @Test
  void no_date_stands_for_a_date_unless_dates_are_strict() {
    // Given
    String gold =
        """
        {'milestones': [{'kind': 'bid', 'when': '2019', 'when_alt': [null], 'tense': 'past',
                         'quote': 'would save £2m'}]}
        """;
    String predicted =
        "{'milestones': [{'kind': 'bid', 'tense': 'past', 'quote': 'would save £2m'}]}";
    // When // Then
    assertThat(score(gold, predicted, Rules.USUAL).counts(FactType.MILESTONES))
        .isEqualTo(new Counts(1, 0, 0));
    assertThat(score(gold, predicted, new Rules(true, false)).counts(FactType.MILESTONES))
        .isEqualTo(new Counts(0, 1, 1));
  }

  @Test
  void a_debt_taken_for_a_saving_is_a_trap() {
    // Given
    String gold = "{'finance': [{'measure': 'deficit', 'amount': 5, 'quote': 'They owe £5m'}]}";
    String predicted = "{'savings': [{'amount': 5, 'quote': 'owe £5m'}]}";
    // When // Then
    assertThat(score(gold, predicted, Rules.USUAL).traps())
        .containsExactly(new Trap("a1", "savings", "a deficit, not a saving", "owe £5m"));
  }

  @Test
  void what_rests_on_tempting_words_is_a_trap() {
    // Given
    String gold = "{'not_events': [{'quote': 'They owe £5m and would', 'why': 'a metaphor'}]}";
    String predicted =
        """
        {'assurances': [{'about': 'other', 'quote': 'They owe £5m and'},
                        {'about': 'other', 'quote': 'They owe'}]}
        """;
    // When // Then
    assertThat(score(gold, predicted, Rules.USUAL).traps())
        .containsExactly(new Trap("a1", "assurances", "a metaphor", "They owe £5m and"));
  }

  @Test
  void quotes_that_are_not_in_the_text_are_told() {
    // Given
    String predicted = "{'population': [{'size': 1, 'quote': 'They owe £6m'}, {'size': 2}]}";
    // When // Then
    assertThat(score("{}", predicted, Rules.USUAL).badQuotes())
        .containsExactly(
            new BadQuote("a1", "population", "They owe £6m"), new BadQuote("a1", "population", ""));
  }

  @Test
  void a_body_outside_the_NHS_does_no_harm_unless_it_is_given_a_code() {
    // Given
    String predicted = "{'organisations': [{'name': 'A Bank'}, {'name': 'B Bank', 'ods': 'RBA'}]}";
    // When
    Scores scores = score("{'scope': 'out'}", predicted, Rules.USUAL);
    // Then
    assertThat(scores.counts(FactType.ORGANISATIONS)).isEqualTo(new Counts(0, 1, 0));
  }

  @Test
  void a_text_without_a_prediction_counts_as_missed() {
    // When
    Scores scores =
        Scorer.score(
            Map.of("a1", annotation("{'population': [{'size': 100}]}")),
            Map.of(),
            Map.of(),
            Rules.USUAL);
    // Then
    assertThat(scores.missing()).containsExactly("a1");
    assertThat(scores.counts(FactType.POPULATION)).isEqualTo(new Counts(0, 0, 1));
    assertThat(scores.counts(FactType.POPULATION).f1()).isZero();
  }

  private static Scores score(String gold, String predicted, Rules rules) {
    return Scorer.score(
        Map.of("a1", annotation(gold)),
        Map.of("a1", annotation(predicted)),
        Map.of("a1", TEXT),
        rules);
  }
}
