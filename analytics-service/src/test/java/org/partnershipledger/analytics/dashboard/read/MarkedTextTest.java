package org.partnershipledger.analytics.dashboard.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.analytics.Articles;
import org.partnershipledger.contracts.claim.Attribution;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.ClaimArguments;
import org.partnershipledger.contracts.claim.Evidence;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.claim.LeadershipArguments;
import org.partnershipledger.contracts.claim.PopulationArguments;
import org.partnershipledger.contracts.claim.Span;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Confidence;
import org.partnershipledger.contracts.vocabulary.LeadershipEvent;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Qualifier;
import org.partnershipledger.contracts.vocabulary.Tense;

class MarkedTextTest {
  private static final String TEXT =
      "They serve 500,000 people.\n\nPeter Lewis could lead both. No more.";
  private static final ClaimArguments PEOPLE = new PopulationArguments(500_000, Qualifier.EXACT);
  private static final ClaimArguments LEADER =
      new LeadershipArguments(
          "Peter Lewis", Optional.empty(), LeadershipEvent.HOLDS, Optional.empty());

  @Test
  void every_character_is_shown_once_and_in_order() {
    Analysis analysis =
        analysis(
            claim("a", PEOPLE, Certainty.CERTAIN, 0, 26),
            claim("b", LEADER, Certainty.POSSIBLE, 28, 56),
            claim("c", PEOPLE, Certainty.CERTAIN, 40, 65));

    assertThat(
            MarkedText.of(analysis).paragraphs().stream()
                .map(p -> String.join("", p.stream().map(MarkedText.Stretch::text).toList())))
        .containsExactly("They serve 500,000 people.", "Peter Lewis could lead both. No more.");
  }

  @Test
  void the_number_stands_at_the_end_of_the_words() {
    MarkedText.Stretch stretch =
        MarkedText.of(analysis(claim("a", PEOPLE, Certainty.CERTAIN, 0, 26)))
            .paragraphs()
            .getFirst()
            .getFirst();

    assertThat(stretch.kind()).isEqualTo("population");
    assertThat(stretch.labels())
        .containsExactly(new MarkedText.Label(1, "population", "people", true));
  }

  @Test
  void where_claims_share_words_both_numbers_stand() {
    List<MarkedText.Stretch> second =
        MarkedText.of(
                analysis(
                    claim("a", LEADER, Certainty.CERTAIN, 28, 56),
                    claim("b", PEOPLE, Certainty.CERTAIN, 28, 56)))
            .paragraphs()
            .get(1);

    assertThat(second.getFirst().kind()).isEqualTo("several");
    assertThat(second.getFirst().labels())
        .extracting(MarkedText.Label::number)
        .containsExactly(1, 2);
  }

  @Test
  void the_words_that_hedge_are_marked_within_their_own_claim_alone() {
    MarkedText text = MarkedText.of(analysis(claim("b", LEADER, Certainty.POSSIBLE, 28, 56)));

    assertThat(
            text.paragraphs().stream()
                .flatMap(List::stream)
                .filter(MarkedText.Stretch::cue)
                .map(MarkedText.Stretch::text))
        .containsExactly("could");
  }

  @Test
  void what_was_found_is_counted_in_words() {
    assertThat(ReadText.of(analysis(claim("a", PEOPLE, Certainty.CERTAIN, 0, 26))).lead())
        .isEqualTo("1 claim found about one partnership.");
    assertThat(ReadText.of(analysis()).lead())
        .isEqualTo("No claims found. One passage was looked at and not taken; see why.");
  }

  private static Analysis analysis(Claim... claims) {
    return new Analysis(
        Articles.press("article", "2019-10-01"),
        TEXT,
        "reader-0001",
        List.of(claims),
        Optional.of(
            new Analysis.Explanation(
                List.of(
                    new Analysis.Fired(
                        "b", "leadership.test", "lead", new Span(46, 50), List.of("could"))),
                List.of(
                    new Analysis.Rejected(
                        "savings.test", "No more", new Span(57, 64), "no sum")))));
  }

  private static Claim claim(
      String id, ClaimArguments said, Certainty certainty, int start, int end) {
    return new Claim(
        id,
        Optional.of("p1"),
        List.of(),
        said,
        new Factuality(certainty, Polarity.POSITIVE, Tense.ONGOING),
        Attribution.narration(),
        List.of(Evidence.of(TEXT, start, end)),
        "test",
        Confidence.HIGH,
        "reader-0001");
  }
}
