package org.partnershipledger.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.local.samples.Loader;
import org.partnershipledger.local.samples.Submission;
import org.partnershipledger.local.service.Drain;
import org.partnershipledger.local.service.Http;
import org.partnershipledger.local.service.LedgerService;
import org.partnershipledger.local.view.Overview;
import org.partnershipledger.local.view.Table;

/** What one run does with a line that stands: articles in, table out. */
final class Session {
  private static final int WIDTH = 150;

  private final Place place;
  private final Addresses addresses;
  private final Progress progress;

  /**
   * The folder of articles to load: what was asked for, or the samples for a ledger that was never
   * filled; empty when there is nothing to load.
   */
  static Optional<Path> folder(Options options, Place place) {
    return options
        .samples()
        .or(
            () ->
                !options.fresh() && Files.exists(place.data().filled())
                    ? Optional.empty()
                    : Optional.of(place.samples()));
  }

  Session(Place place, Addresses addresses, Progress progress) {
    this.place = place;
    this.addresses = addresses;
    this.progress = progress;
  }

  /** Loads articles, if any, and waits until all that was ever accepted has come through. */
  void fill(List<Submission> articles) {
    if (articles.isEmpty()) {
      drain(List.of());
      return;
    }
    Instant begun = Instant.now();
    List<String> accepted =
        new Loader(addresses.url(LedgerService.INGEST), place.data().token(), progress::tell)
            .submit(articles);
    progress.done("%d of %d articles accepted".formatted(accepted.size(), articles.size()), begun);
    drain(accepted);
    write(place.data().filled(), accepted.size() + " articles\n");
  }

  /** Shows the table and writes the data that was asked for. */
  void show(Options options) {
    Http.Answer answer = Http.get(addresses.url(LedgerService.ANALYTICS) + "/overview");
    if (!answer.ok()) {
      throw new Failure(
          "analytics-service does not give the overview (%d): %s"
              .formatted(answer.status(), answer.body()));
    }
    options.json().ifPresent(file -> write(file, answer.body()));
    progress.show("\n" + Table.render(Overview.read(answer.body()), WIDTH) + "\n");
  }

  /** Shows where everything is. */
  void showAddresses() {
    StringBuilder text = new StringBuilder("Running until Ctrl-C.\n");
    line(text, "start here", addresses.url(LedgerService.ANALYTICS) + "/");
    line(text, "submit articles", addresses.url(LedgerService.INGEST) + "/articles");
    line(text, "what the ledger holds", addresses.url(LedgerService.REGISTRY) + "/partnerships");
    line(text, "figures", addresses.url(LedgerService.ANALYTICS) + "/overview");
    for (LedgerService service : LedgerService.values()) {
      line(text, service.serviceName() + " API", addresses.url(service) + "/q/openapi");
    }
    line(text, "Kafka", addresses.bootstrap());
    addresses.databases().forEach(d -> line(text, "database " + d, addresses.jdbcUrl(d)));
    line(text, "data and logs", place.data().root().toString());
    text.append("\nReading needs nothing. To write, send the token of this ledger:\n  ")
        .append("curl -H 'Authorization: Bearer %s' \\%n".formatted(place.data().token()))
        .append("    -H 'Content-Type: text/plain' --data-binary @article.txt \\\n    ")
        .append(addresses.url(LedgerService.INGEST))
        .append("/articles\n");
    progress.show(text.toString());
  }

  private void drain(List<String> accepted) {
    Instant begun = Instant.now();
    new Drain(
            addresses.url(LedgerService.INGEST),
            addresses.url(LedgerService.REGISTRY),
            addresses.url(LedgerService.ANALYTICS),
            accepted)
        .await();
    progress.done("everything read, entered and counted", begun);
  }

  private static void line(StringBuilder text, String what, String where) {
    text.append("  %-24s %s%n".formatted(what, where));
  }

  private static void write(Path file, String content) {
    try {
      Files.writeString(file, content, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Failure(file + " cannot be written: " + e.getMessage(), e);
    }
  }
}
