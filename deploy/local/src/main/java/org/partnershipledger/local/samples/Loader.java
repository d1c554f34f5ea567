package org.partnershipledger.local.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.local.Failure;
import org.partnershipledger.local.process.Readiness;
import org.partnershipledger.local.service.Http;

/** Submits articles as any client would. */
public final class Loader {
  private static final int ACCEPTED = 202;
  private static final int UNAVAILABLE = 503;
  private static final int REFUSALS_TOLD = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String ingest;
  private final String token;
  private final Consumer<String> tell;

  /**
   * A client of the ingest-service at this address, with the token that it wants, that tells of
   * articles that are refused.
   */
  public Loader(String ingest, String token, Consumer<String> tell) {
    this.ingest = ingest;
    this.token = token;
    this.tell = tell;
  }

  /**
   * Submits these articles one after another.
   *
   * @return the ids of those that were accepted
   * @throws Failure when the service does not answer or accepts none
   */
  public List<String> submit(List<Submission> articles) {
    List<String> accepted = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (Submission article : articles) {
      Http.Answer answer = send(article);
      if (answer.status() == ACCEPTED) {
        accepted.add(read(answer.body()).path("articleId").asText());
      } else {
        refused.add(refusal(article, answer));
      }
    }
    refused.stream().limit(REFUSALS_TOLD).forEach(tell);
    if (refused.size() > REFUSALS_TOLD) {
      tell.accept("and " + (refused.size() - REFUSALS_TOLD) + " more are refused");
    }
    if (accepted.isEmpty()) {
      throw new Failure("none of the %d articles was accepted".formatted(articles.size()));
    }
    return accepted;
  }

  private Http.Answer send(Submission article) {
    List<Http.Answer> answers = new ArrayList<>();
    boolean answered =
        Readiness.await(
            PATIENCE,
            () -> {
              answers.add(
                  Http.post(ingest + "/articles", "application/json", token, article.body()));
              int status = answers.getLast().status();
              return status != 0 && status != UNAVAILABLE;
            });
    if (!answered) {
      throw new Failure(
          "ingest-service has not taken %s for %d s: %s"
              .formatted(article.source(), PATIENCE.toSeconds(), answers.getLast().body()));
    }
    return answers.getLast();
  }

  private static String refusal(Submission article, Http.Answer answer) {
    JsonNode problem = read(answer.body());
    return "%s is refused (%d): %s"
        .formatted(
            article.source(),
            answer.status(),
            problem.path("detail").asText(problem.path("title").asText(answer.body())));
  }

  private static JsonNode read(String body) {
    try {
      return EventJson.mapper().readTree(body);
    } catch (JsonProcessingException e) {
      return EventJson.mapper().createObjectNode();
    }
  }
}
