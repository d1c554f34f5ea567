package org.partnershipledger.analytics.dashboard.file;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.partnershipledger.analytics.api.Spreadsheet;
import org.partnershipledger.rim.http.MediaTypes;
import org.partnershipledger.rim.table.Table;

/** Rows as a file that a browser saves. */
public final class Files {
  /** The endings that an address may have, for a pattern of a path. */
  public static final String ENDINGS = "csv|xlsx";

  private Files() {}

  /** The rows in the form that the ending names. */
  public static <T> Response of(Table<T> table, List<T> rows, String ending) throws IOException {
    String name = "partnership-ledger-" + table.name() + "." + ending;
    return (ending.equals("xlsx") ? workbook(table, rows) : csv(table, rows))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }

  private static <T> Response.ResponseBuilder workbook(Table<T> table, List<T> rows)
      throws IOException {
    return Response.ok(Spreadsheet.of(table, rows), MediaType.valueOf(MediaTypes.XLSX));
  }

  private static <T> Response.ResponseBuilder csv(Table<T> table, List<T> rows) throws IOException {
    StringBuilder text = new StringBuilder();
    table.writeHeader(text);
    for (T row : rows) {
      table.writeRow(row, text);
    }
    return Response.ok(text.toString(), MediaType.valueOf(MediaTypes.CSV).withCharset("utf-8"));
  }
}
