package org.partnershipledger.ingest.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.partnershipledger.contracts.article.ArticleSubmitted;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.ingest.IngestConfig;
import org.partnershipledger.ingest.publication.ArticleMetrics;
import org.partnershipledger.ingest.publication.ArticlePublisher;
import org.partnershipledger.rim.http.Bodies;
import org.partnershipledger.rim.problem.Problem;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/** Takes many articles, a line each: a line that is refused stops no other. */
@ApplicationScoped
public class BulkSubmission {
  private final IngestConfig config;
  private final Submissions submissions;
  private final ArticlePublisher publisher;

  @Inject
  BulkSubmission(IngestConfig config, Submissions submissions, ArticlePublisher publisher) {
    this.config = config;
    this.submissions = submissions;
    this.publisher = publisher;
  }

  /** Submits every line; returns a line of result for each, in their order. */
  byte[] submit(InputStream body, String path) throws IOException {
    return new Run(body, path).results();
  }

  /** One bulk. Answers are kept until the end, since many clients read only after writing all. */
  private final class Run {
    private final BodyLines lines;
    private final String path;
    private final Deque<CompletableFuture<BulkResult>> open = new ArrayDeque<>();
    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private boolean brokerIsAway;
    private int line;

    Run(InputStream body, String path) {
      this.lines =
          new BodyLines(body, submissions.articleLimit(), config.bulkLimit().asLongValue());
      this.path = path;
    }

    byte[] results() throws IOException {
      Optional<BodyLines.Line> next = lines.next();
      while (next.isPresent() && line < config.bulkLines()) {
        line++;
        open.add(submitted(next.get()));
        while (!open.isEmpty() && (open.peek().isDone() || open.size() > config.bulkInFlight())) {
          write(open.remove().join());
        }
        next = lines.next();
      }
      if (next.isPresent() || lines.isOverLimit()) {
        line++;
        open.add(refused(restNotRead()));
      }
      while (!open.isEmpty()) {
        write(open.remove().join());
      }
      return results.toByteArray();
    }

    private CompletableFuture<BulkResult> submitted(BodyLines.Line content) {
      if (brokerIsAway) {
        return refused(brokerUnavailable());
      }
      try {
        return sent(line, article(content));
      } catch (ProblemException problem) {
        return refused(problem);
      } catch (IOException e) {
        return refused(ProblemException.of(ProblemType.INVALID_JSON, "the line cannot be read"));
      }
    }

    private ArticleSubmitted article(BodyLines.Line content) throws IOException {
      if (content.isTooLong()) {
        throw Bodies.tooLarge(submissions.articleLimit());
      }
      if (new String(content.bytes(), java.nio.charset.StandardCharsets.UTF_8).isBlank()) {
        throw ProblemException.of(ProblemType.INVALID_JSON, "the line is empty");
      }
      return submissions.json(content.bytes());
    }

    private CompletableFuture<BulkResult> sent(int number, ArticleSubmitted article) {
      return publisher
          .submit(article)
          .toCompletableFuture()
          .handle(
              (done, failure) ->
                  failure == null
                      ? BulkResult.accepted(number, article.article())
                      : BulkResult.refused(number, Problem.of(brokerUnavailable(), path)));
    }

    private CompletableFuture<BulkResult> refused(ProblemException problem) {
      ArticleMetrics.rejected(problem.type().slug());
      return CompletableFuture.completedFuture(BulkResult.refused(line, Problem.of(problem, path)));
    }

    private void write(BulkResult result) {
      // After one failed sending the others are not tried; each would wait as long.
      brokerIsAway |= result.status() == ProblemType.BROKER_UNAVAILABLE.status();
      results.writeBytes(EventJson.write(result));
      results.write('\n');
    }

    private ProblemException restNotRead() {
      return ProblemException.of(
          ProblemType.BODY_TOO_LARGE,
          "from this line on nothing was read: at most "
              + config.bulkLines()
              + " lines and "
              + config.bulkLimit().asLongValue()
              + " bytes are");
    }

    private static ProblemException brokerUnavailable() {
      return ProblemException.of(
          ProblemType.BROKER_UNAVAILABLE,
          "the broker did not acknowledge; sending the line again is safe");
    }
  }
}
