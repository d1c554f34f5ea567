package org.partnershipledger.analytics.dashboard.operations;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipledger.analytics.dashboard.claim.Said;
import org.partnershipledger.analytics.dashboard.claim.Source;
import org.partnershipledger.analytics.dashboard.forward.Reply;
import org.partnershipledger.analytics.dashboard.forward.Services;
import org.partnershipledger.analytics.dashboard.words.Days;
import org.partnershipledger.analytics.projection.HeldPartnerships;
import org.partnershipledger.analytics.projection.ReadModels;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.metric.Figure;

/** Follows one article through the services. */
@ApplicationScoped
class Trace {
  private final Services services;
  private final HeldPartnerships held;
  private final ReadModels models;

  @Inject
  Trace(Services services, HeldPartnerships held, ReadModels models) {
    this.services = services;
    this.held = held;
    this.models = models;
  }

  /**
   * An article's way.
   *
   * @param articleId the article
   * @param source what is known of it; empty while no service has passed it on
   * @param steps what each service made of it, in the order of the line
   * @param partnerships what rests on it, by partnership
   */
  record Way(
      String articleId, Optional<Source> source, List<Step> steps, List<Resting> partnerships) {}

  /**
   * What a service made of it.
   *
   * @param service the service
   * @param done whether it is through there
   * @param words what became of it
   */
  record Step(String service, boolean done, String words) {}

  /** The claims and figures of a partnership that rest on it. */
  record Resting(String id, String title, List<ClaimLine> claims, List<FigureLine> figures) {}

  /** A claim in short. */
  record ClaimLine(String id, String words) {}

  /** A figure in short. */
  record FigureLine(String id, String label, String value) {}

  /** Follows an article. */
  Way of(String articleId) throws SQLException {
    List<HeldPartnerships.ArticleClaim> claims = held.ofArticle(articleId);
    Reply registry =
        services.get(
            Services.Owner.REGISTRY,
            "/articles/" + URLEncoder.encode(articleId, StandardCharsets.UTF_8));
    Optional<JsonNode> entered = registry.document();
    Optional<ArticleHeader> header =
        claims.stream()
            .findFirst()
            .map(c -> c.claim().article())
            .or(() -> entered.flatMap(Trace::header));
    List<Resting> resting = resting(claims);
    return new Way(
        articleId, header.map(Source::of), steps(header, entered, registry, resting), resting);
  }

  private static List<Step> steps(
      Optional<ArticleHeader> header,
      Optional<JsonNode> entered,
      Reply registry,
      List<Resting> resting) {
    List<Step> steps = new ArrayList<>();
    steps.add(
        new Step(
            "ingest-service",
            header.isPresent(),
            header
                .map(h -> "Accepted on " + Days.clock(h.submittedAt()) + " and read.")
                .orElse("No reading of it has come through yet. It may still be waiting.")));
    steps.add(registryStep(entered, registry, header));
    long claims = resting.stream().mapToLong(r -> r.claims().size()).sum();
    long figures = resting.stream().mapToLong(r -> r.figures().size()).sum();
    steps.add(
        new Step(
            "analytics-service",
            claims > 0,
            claims == 0
                ? "No claim of it counts for a partnership here."
                : "%,d of its claims held for %,d %s; %,d figures rest on them."
                    .formatted(
                        claims,
                        resting.size(),
                        resting.size() == 1 ? "partnership" : "partnerships",
                        figures)));
    return steps;
  }

  private static Step registryStep(
      Optional<JsonNode> entered, Reply registry, Optional<ArticleHeader> header) {
    String service = "registry-service";
    if (entered.isPresent()) {
      JsonNode article = entered.get();
      String words =
          "%,d claims count; %,d readings recorded."
              .formatted(article.path("claims").size(), article.path("readings").size());
      return new Step(
          service, true, article.path("retracted").asBoolean() ? "Taken back. " + words : words);
    }
    return switch (registry) {
      case Reply.Answered answered when answered.status() == 404 ->
          new Step(service, false, "Not entered. Articles are entered within seconds of reading.");
      case Reply.Answered answered ->
          new Step(service, header.isPresent(), "It answered with status " + answered.status());
      case Reply.Unreachable away ->
          new Step(service, header.isPresent(), "Not asked: " + away.why() + ".");
    };
  }

  private List<Resting> resting(List<HeldPartnerships.ArticleClaim> claims) throws SQLException {
    Map<String, List<HeldPartnerships.ArticleClaim>> byPartnership =
        claims.stream()
            .collect(
                Collectors.groupingBy(
                    HeldPartnerships.ArticleClaim::partnershipId,
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<Resting> resting = new ArrayList<>();
    for (var entry : byPartnership.entrySet()) {
      Set<String> ids =
          entry.getValue().stream().map(c -> c.claim().id()).collect(Collectors.toSet());
      resting.add(
          new Resting(
              entry.getKey(),
              entry.getValue().getFirst().title(),
              entry.getValue().stream()
                  .map(c -> new ClaimLine(c.claim().id(), Said.inShort(c.claim().claim())))
                  .toList(),
              figures(entry.getKey(), ids)));
    }
    return resting;
  }

  private List<FigureLine> figures(String partnership, Set<String> claims) throws SQLException {
    return models.figures(partnership).stream()
        .map(json -> EventJson.read(json.getBytes(StandardCharsets.UTF_8), Figure.class))
        .filter(
            f -> f.inputs().stream().flatMap(i -> i.claimId().stream()).anyMatch(claims::contains))
        .map(f -> new FigureLine(f.id(), f.metric() + ": " + f.label(), value(f)))
        .toList();
  }

  private static String value(Figure figure) {
    return figure
        .value()
        .map(v -> v.stripTrailingZeros().toPlainString() + " " + figure.unit())
        .or(figure::category)
        .or(figure::nullReason)
        .orElse("bounds only");
  }

  private static Optional<ArticleHeader> header(JsonNode article) {
    return article.path("article").isObject()
        ? Optional.of(EventJson.read(EventJson.write(article.get("article")), ArticleHeader.class))
        : Optional.empty();
  }
}
