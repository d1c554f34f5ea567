package org.partnershipledger.analytics.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.contracts.metric.Figure;

/**
 * One value that a figure has had.
 *
 * @param version its number, from 1
 * @param recordedAt from when the ledger knew it
 * @param validOn the day of the latest report that it rests on; null when none is dated
 * @param gone whether the figure ended here, its inputs being gone
 * @param article the article that changed it; null after a review
 * @param figure the figure as it was
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FigureVersionRow(
    long version,
    Instant recordedAt,
    Optional<LocalDate> validOn,
    boolean gone,
    Optional<ArticleRow> article,
    Figure figure) {

  /** The article in short; all but the id is null when nothing of it is held any longer. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record ArticleRow(
      String id,
      Optional<String> title,
      Optional<String> publisher,
      Optional<String> url,
      Optional<LocalDate> publishedOn,
      Optional<String> notice) {}
}
