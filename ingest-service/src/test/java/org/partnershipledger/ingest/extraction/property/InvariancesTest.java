package org.partnershipledger.ingest.extraction.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.Evidence;
import org.partnershipledger.ingest.extraction.Reading;
import org.partnershipledger.ingest.extraction.property.Trusts.Trust;

/** What may change in an article without changing what it tells, and what must change with it. */
class InvariancesTest {
  private static final int STORIES = Integer.getInteger("stories", 150);
  private static final Pattern YEAR = Pattern.compile("(?<=[\"/])(20\\d\\d)(?=[-\"/])");
  private static final List<String> ALL =
      Stream.concat(Story.DATED.stream(), Story.UNDATED.stream()).toList();

  /** Every story is made by its seed alone, so that a failing one can be made again. */
  static LongStream seeds() {
    return LongStream.range(0, STORIES).map(i -> 20170401 + i);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void published_years_later_it_tells_of_times_as_many_years_later(long seed) {
    // Given
    Random random = new Random(seed);
    Story story = Story.of(random, Story.DATED, 4);
    int years = 1 + random.nextInt(5);

    // When
    List<String> later = Told.by(story.published(story.published().plusYears(years)).read());

    // Then
    assertThat(inAnyFebruary(later))
        .as("seed %s, %s years after %s:%n%s", seed, years, story.published(), story.text())
        .containsExactlyInAnyOrderElementsOf(
            inAnyFebruary(mapped(Told.by(story.read()), claim -> shifted(claim, years))));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void about_other_bodies_of_the_same_type_it_tells_the_same_of_them(long seed) {
    // Given
    Random random = new Random(seed);
    Story story = Story.of(random, ALL, 3);
    List<Trust> all = Trusts.some(random, 40);
    List<Trust> others = all.stream().filter(t -> !names(story).contains(t)).limit(6).toList();
    List<Paragraph> renamed = new ArrayList<>();
    for (int i = 0; i < story.paragraphs().size(); i++) {
      renamed.add(story.paragraphs().get(i).about(others.get(2 * i), others.get(2 * i + 1)));
    }

    // When
    List<String> found = Told.by(story.with(renamed).read());

    // Then
    assertThat(mapped(found, claim -> nameless(claim, others)))
        .as("seed %s:%n%s%n%n--- before:%n%s", seed, story.with(renamed).text(), story.text())
        .containsExactlyInAnyOrderElementsOf(
            mapped(Told.by(story.read()), claim -> nameless(claim, names(story))));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void with_its_paragraphs_in_another_order_it_tells_the_same(long seed) {
    // Given
    Random random = new Random(seed);
    Story story = Story.of(random, ALL, 5);
    List<Paragraph> shuffled = new ArrayList<>(story.paragraphs());
    Collections.shuffle(shuffled, random);

    // When
    List<String> found = Told.by(story.with(shuffled).read());

    // Then
    assertThat(found)
        .as("seed %s:%n%s%n%n--- before:%n%s", seed, story.with(shuffled).text(), story.text())
        .containsExactlyInAnyOrderElementsOf(Told.by(story.read()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void without_a_paragraph_it_tells_the_same_without_the_claims_of_that_paragraph(long seed) {
    // Given
    Random random = new Random(seed);
    Story story = Story.of(random, ALL, 5);
    int gone = random.nextInt(story.paragraphs().size());
    List<Paragraph> rest = new ArrayList<>(story.paragraphs());
    rest.remove(gone);

    // When
    List<String> found = Told.by(story.with(rest).read());

    // Then
    assertThat(found)
        .as("seed %s, without paragraph %s:%n%s", seed, gone + 1, story.text())
        .containsExactlyInAnyOrderElementsOf(
            story.read().claims().stream()
                .filter(c -> c.evidence().getFirst().paragraph().orElseThrow() != gone + 1)
                .map(Told::by)
                .toList());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void every_quote_stands_in_the_text_and_a_second_reading_is_the_same(long seed) {
    // Given
    Story story = Story.of(new Random(seed), ALL, 6);

    // When
    Reading reading = story.read();

    // Then
    assertThat(reading).isEqualTo(story.read());
    for (Claim claim : reading.claims()) {
      for (Evidence evidence : claim.evidence()) {
        assertThat(story.text().substring(evidence.start(), evidence.end()))
            .isEqualTo(evidence.quote());
      }
    }
  }

  private static List<Trust> names(Story story) {
    return story.paragraphs().stream().flatMap(p -> Stream.of(p.one(), p.other())).toList();
  }

  private static List<String> mapped(List<String> claims, UnaryOperator<String> change) {
    return claims.stream().map(change).sorted().toList();
  }

  /** The longest names first, since one name may stand within another. */
  private static String nameless(String claim, List<Trust> trusts) {
    String nameless = claim;
    Comparator<Trust> byLength = Comparator.comparingInt(trust -> -trust.name().length());
    for (Trust trust : trusts.stream().sorted(byLength).toList()) {
      int i = trusts.indexOf(trust);
      nameless =
          nameless
              .replace(trust.name(), "trust " + i)
              .replace(trust.name().replaceFirst("^The ", ""), "trust " + i)
              .replace('"' + trust.code() + '"', "\"code " + i + '"');
    }
    return nameless;
  }

  private static String shifted(String claim, int years) {
    return YEAR.matcher(claim)
        .replaceAll(year -> Integer.toString(Integer.parseInt(year.group(1)) + years));
  }

  /** The end of February is the 28th or the 29th. */
  private static List<String> inAnyFebruary(List<String> claims) {
    return mapped(claims, claim -> claim.replace("-02-29", "-02-28"));
  }
}
