package org.partnershipledger.analytics.api;

import static org.partnershipledger.rim.table.Column.day;
import static org.partnershipledger.rim.table.Column.decimal;
import static org.partnershipledger.rim.table.Column.number;
import static org.partnershipledger.rim.table.Column.words;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.projection.FigureVersionRow;
import org.partnershipledger.analytics.projection.FigureVersionRow.ArticleRow;
import org.partnershipledger.rim.table.Table;

/** The history of a figure as a table: one line for each value that it has had. */
final class SeriesTable {
  static final Table<FigureVersionRow> TABLE =
      new Table<>(
          "series",
          List.of(
              number("version", "Number of the value, from 1", r -> Optional.of(r.version())),
              words("recorded_at", "From when it was known", r -> Optional.of(r.recordedAt())),
              day("valid_on", "Day of the latest report", FigureVersionRow::validOn),
              words("gone", "Whether the figure ended here", r -> Optional.of(r.gone())),
              decimal("value", "The value, in its unit", r -> r.figure().value()),
              decimal("lower", "Lower bound", r -> r.figure().lower()),
              decimal("upper", "Upper bound", r -> r.figure().upper()),
              words("category", "Value of an ordinal figure", r -> r.figure().category()),
              words("unit", "Unit", r -> Optional.of(r.figure().unit())),
              words("missing_because", "Why there is no value", r -> r.figure().nullReason()),
              words("article", "Article that changed it", r -> r.article().map(ArticleRow::id)),
              words("article_url", "Its address", r -> r.article().flatMap(ArticleRow::url))));

  private SeriesTable() {}
}
