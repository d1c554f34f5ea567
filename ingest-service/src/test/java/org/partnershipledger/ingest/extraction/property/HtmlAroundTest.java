package org.partnershipledger.ingest.extraction.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.ingest.article.CanonicalText;
import org.partnershipledger.ingest.article.Field;
import org.partnershipledger.ingest.article.html.HtmlArticle;

/** A page made of an article tells what the article tells. */
class HtmlAroundTest {
  private static final int STORIES = Integer.getInteger("stories", 150);
  private static final List<String> ALL =
      Stream.concat(Story.DATED.stream(), Story.UNDATED.stream()).toList();

  private static final List<String> BEFORE =
      List.of(
          "",
          "<!-- a comment -->",
          "<nav><a href='/'>Home</a> <a href='/trusts'>Barts Health NHS Trust news</a></nav>",
          "<header><h1>Trusts to work together</h1></header>",
          "<script>var merger = 'Barts Health NHS Trust will merge';</script>",
          "<style>p { color: black }</style>",
          "<div class='share'>Share this with friends</div>");
  private static final List<String> BEHIND =
      List.of(
          "",
          "<footer>Copyright of the paper. It will save £5m a year.</footer>",
          "<aside class='related'><a href='/x'>Barts Health NHS Trust to merge</a></aside>",
          "<div class='comments'><p>They will merge with Barts Health NHS Trust.</p></div>");

  static LongStream seeds() {
    return LongStream.range(0, STORIES).map(i -> 19930430 + i);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void html_around_the_text_changes_nothing_but_places(long seed) {
    // Given
    Random random = new Random(seed);
    Story story = Story.of(random, ALL, 5);
    String page = page(story, random);

    // When
    String text =
        CanonicalText.of(HtmlArticle.read(Jsoup.parse(page)).value(Field.TEXT).orElse(""));

    // Then
    assertThat(Told.by(story.read(text)))
        .as("seed %s:%n%s", seed, page)
        .containsExactlyInAnyOrderElementsOf(Told.by(story.read()));
  }

  private static String page(Story story, Random random) {
    String paragraphs =
        story.paragraphs().stream()
            .map(p -> paragraph(p.text(), random))
            .collect(Collectors.joining(random.nextBoolean() ? "\n" : ""));
    String inner = random.nextBoolean() ? paragraphs : "<div>" + paragraphs + "</div>";
    return "<!doctype html><html><head><title>A page</title></head><body>"
        + any(BEFORE, random)
        + (random.nextBoolean() ? "<article>" + inner + "</article>" : "<main>" + inner + "</main>")
        + any(BEHIND, random)
        + "</body></html>";
  }

  private static String paragraph(String text, Random random) {
    StringBuilder html = new StringBuilder("<p>");
    for (String word : text.split(" ")) {
      String escaped = Entities.escape(word);
      html.append(html.length() > 3 ? space(random) : "").append(dressed(escaped, random));
    }
    return html.append(random.nextInt(4) == 0 ? "" : "</p>").toString();
  }

  private static String dressed(String word, Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> "<b>" + word + "</b>";
      case 1 -> "<a href='https://example.org/'>" + word + "</a>";
      case 2 -> "<span class='x'>" + word + "</span>";
      case 3 -> word + "<!-- note -->";
      default -> word;
    };
  }

  private static String space(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> "\n    ";
      case 1 -> "&nbsp;";
      case 2 -> "  ";
      default -> " ";
    };
  }

  private static String any(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }
}
