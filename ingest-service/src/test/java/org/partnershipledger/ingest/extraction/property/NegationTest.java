package org.partnershipledger.ingest.extraction.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.vocabulary.ClaimKind;

/**
 * Saying that it is not so flips the polarity of a claim, makes another claim, or takes it away.
 */
class NegationTest {
  private static final int TIMES = 8;

  /** A sentence and the same denied; both go into the same article. */
  record Pair(ClaimKind kind, String said, String denied) {}

  private static final List<Pair> PAIRS =
      List.of(
          pair(ClaimKind.PARTNERSHIP, "{A} and {B} will merge.", "{A} and {B} will not merge."),
          pair(ClaimKind.PARTNERSHIP, "{A} and {B} will merge.", "{A} and {B} will never merge."),
          pair(
              ClaimKind.PARTNERSHIP,
              "{A} and {B} will merge.",
              "{A} and {B} have denied that they will merge."),
          pair(
              ClaimKind.PARTNERSHIP,
              "{A} is to take over {B}.",
              "{A} has ruled out taking over {B}."),
          pair(
              ClaimKind.PARTNERSHIP,
              "{A} plans to take over {B}.",
              "{A} does not plan to take over {B}."),
          pair(ClaimKind.PARTNERSHIP, "{A} and {B} have merged.", "{A} and {B} have not merged."),
          pair(
              ClaimKind.PARTNERSHIP,
              "{A} and {B} share a chief executive.",
              "{A} and {B} do not share a chief executive."),
          pair(
              ClaimKind.PARTNERSHIP,
              "{A} and {B} have agreed to form a joint venture.",
              "{A} and {B} have not agreed to form a joint venture."),
          pair(
              ClaimKind.MILESTONE,
              "{A} and {B} plan to merge. They will become one next April.",
              "{A} and {B} plan to merge. They will not become one next April."),
          pair(
              ClaimKind.MILESTONE,
              "{A} and {B} plan to merge. The boards approved the full business case in March.",
              "{A} and {B} plan to merge. The boards did not approve the full business case in"
                  + " March."),
          pair(
              ClaimKind.MILESTONE,
              "{A} and {B} planned to merge. The merger was called off in March.",
              "{A} and {B} planned to merge. The merger was not called off in March."),
          pair(
              ClaimKind.SAVINGS,
              "The merger of {A} and {B} will save £{n}m a year.",
              "The merger of {A} and {B} will not save £{n}m a year."),
          pair(ClaimKind.SAVINGS, "{A} has saved £{n}m.", "{A} has not saved £{n}m."),
          pair(ClaimKind.SAVINGS, "{A} must save £{n}m.", "{A} does not have to save £{n}m."),
          pair(
              ClaimKind.POPULATION,
              "{A} serves {n}0,000 people.",
              "{A} does not serve {n}0,000 people."),
          pair(
              ClaimKind.LEADERSHIP,
              "{P} has been appointed chief executive of {A}.",
              "{P} has not been appointed chief executive of {A}."),
          pair(
              ClaimKind.LEADERSHIP,
              "{P} became chair of {A} last year.",
              "{P} did not become chair of {A} last year."),
          pair(
              ClaimKind.LEADERSHIP,
              "{P}, the chief executive of {A}, will retire next month.",
              "{P}, the chief executive of {A}, will not retire next month."),
          pair(
              ClaimKind.LEADERSHIP,
              "{P} is chief executive of {A}.",
              "{P} is not chief executive of {A}."),
          pair(
              ClaimKind.ASSURANCE,
              "{A} and {B} are to merge. The trusts said services would stay at both hospitals.",
              "{A} and {B} are to merge. The trusts said services would not stay at both"
                  + " hospitals."),
          pair(
              ClaimKind.ASSURANCE,
              "{A} and {B} are to merge. The trusts have ruled out redundancies.",
              "{A} and {B} are to merge. The trusts have not ruled out redundancies."));

  private static Pair pair(ClaimKind kind, String said, String denied) {
    return new Pair(kind, said, denied);
  }

  static Stream<Pair> pairs() {
    return PAIRS.stream();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void what_is_denied_is_not_claimed(Pair pair) {
    IntStream.range(0, TIMES).forEach(seed -> assertDenied(pair, seed));
  }

  private static void assertDenied(Pair pair, int seed) {
    // Given
    Story said = Story.of(new Random(seed), List.of(pair.said()), 1);
    Story denied = said.with(List.of(said.paragraphs().getFirst().saying(pair.denied())));

    // When
    List<String> claims = claims(said, pair.kind());

    // Then
    assertThat(claims).as("seed %s: %s", seed, said.text()).isNotEmpty();
    assertThat(claims(denied, pair.kind()))
        .as("seed %s: %s", seed, denied.text())
        .doesNotContainAnyElementsOf(claims);
  }

  /** What is claimed, with its polarity; how firmly and by whom does not matter here. */
  private static List<String> claims(Story story, ClaimKind kind) {
    return story.read().claims().stream()
        .filter(c -> c.kind() == kind)
        .map(NegationTest::claimed)
        .toList();
  }

  private static String claimed(Claim claim) {
    return claim.arguments() + " " + claim.factuality().polarity();
  }
}
