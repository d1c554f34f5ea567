package org.partnershipledger.analytics.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.rim.http.MediaTypes;
import org.partnershipledger.rim.table.Table;

/** A list in the form asked for: JSON, CSV, a row of JSON on each line, or an Excel workbook. */
final class Forms {
  private Forms() {}

  /** The rows of a list. */
  interface Rows<T> {
    List<T> read() throws Exception;
  }

  /** The whole list as one JSON document. */
  interface Document<T> {
    String of(List<T> rows) throws Exception;
  }

  /** The first rows of a list as one JSON document. */
  interface Page<T> {
    String of(List<T> rows, boolean more) throws Exception;
  }

  /**
   * The answer of a list that is cut.
   *
   * @param rows at least one row more than the limit where there are more
   * @param limit how many are answered
   */
  static <T> Response answer(
      Request request, String revision, Table<T> table, Rows<T> rows, int limit, Page<T> page)
      throws Exception {
    AtomicBoolean more = new AtomicBoolean();
    return answer(
        request,
        revision,
        table,
        () -> {
          List<T> read = rows.read();
          more.set(read.size() > limit);
          return more.get() ? read.subList(0, limit) : read;
        },
        cut -> page.of(cut, more.get()));
  }

  /** The answer; whoever takes anything gets JSON, which stands first. */
  static <T> Response answer(
      Request request, String revision, Table<T> table, Rows<T> rows, Document<T> document)
      throws Exception {
    String type =
        MediaTypes.best(
            request,
            MediaType.APPLICATION_JSON,
            MediaTypes.CSV,
            MediaTypes.JSON_LINES,
            MediaTypes.NDJSON,
            MediaTypes.XLSX);
    return Caching.answer(
        request,
        revision,
        type,
        () ->
            switch (type) {
              case MediaTypes.CSV -> csv(table, rows.read());
              case MediaTypes.JSON_LINES, MediaTypes.NDJSON -> lines(rows.read());
              case MediaTypes.XLSX -> Spreadsheet.of(table, rows.read());
              default -> document.of(rows.read());
            });
  }

  private static <T> String csv(Table<T> table, List<T> rows) throws IOException {
    StringBuilder out = new StringBuilder();
    table.writeHeader(out);
    for (T row : rows) {
      table.writeRow(row, out);
    }
    return out.toString();
  }

  private static <T> String lines(List<T> rows) {
    return rows.stream().map(row -> EventJson.text(row) + "\n").collect(Collectors.joining());
  }
}
