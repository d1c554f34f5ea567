package org.partnershipledger.local.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.ingest.extraction.Extractor;
import org.partnershipledger.local.samples.ArticleFolder;

/** How much of the four storylines of the samples the reader finds, article by article. */
final class Storylines {
  private static final List<String> SLUGS =
      List.of(
          "derby-burton",
          "peterborough-hinchingbrooke",
          "royal-surrey-ashford",
          "taunton-somerset-partnership");

  private final Map<String, Share> shares = new LinkedHashMap<>();
  private final List<String> missed = new ArrayList<>();

  private Storylines() {}

  static Storylines of(Extractor extractor) {
    Storylines storylines = new Storylines();
    SLUGS.forEach(slug -> storylines.add(extractor, slug));
    return storylines;
  }

  /** Right stages, targets and savings, all storylines together. */
  Map<String, Share> shares() {
    return shares;
  }

  /** What was not found, one line each. */
  List<String> missed() {
    return missed;
  }

  private void add(Extractor extractor, String slug) {
    JsonNode expected = expected(slug);
    Set<String> members =
        expected
            .path("members")
            .valueStream()
            .map(m -> m.path("ods").asText())
            .collect(Collectors.toSet());
    for (JsonNode article : expected.path("articles")) {
      String number = article.path("article").asText();
      Path text = Path.of("samples", slug, number + ".txt");
      StorylineArticle read = new StorylineArticle(members, TextReading.of(extractor, text));
      String place = slug + " " + number;
      addStage(place, article, read);
      for (JsonNode target : article.path("targets")) {
        count("storyline targets", read.findsTarget(target), place, target.path("stated"));
      }
      expected
          .path("savings_claims")
          .valueStream()
          .filter(s -> s.path("article").asText().equals(number))
          .filter(s -> !s.path("amount_gbp_m").isNull())
          .forEach(
              s -> count("storyline savings", read.findsSaving(s), place, s.path("amount_gbp_m")));
    }
  }

  private void addStage(String place, JsonNode article, StorylineArticle read) {
    Optional<String> stage = read.stage();
    boolean hit = stage.filter(s -> StorylineArticle.accepts(article, s)).isPresent();
    shares.merge("storyline stages", Share.NONE.plus(hit), Share::plus);
    if (!hit) {
      missed.add(
          "%s: stage %s, read as %s"
              .formatted(place, article.path("stage_after").asText(), stage.orElse("none")));
    }
  }

  private void count(String row, boolean hit, String place, JsonNode what) {
    shares.merge(row, Share.NONE.plus(hit), Share::plus);
    if (!hit) {
      missed.add("%s: %s, %s".formatted(place, row.replace("storyline ", ""), what));
    }
  }

  private static JsonNode expected(String slug) {
    try {
      return EventJson.mapper()
          .readTree(
              ArticleFolder.content(
                  Path.of("src/test/resources/storylines", slug, "expected.json")));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
