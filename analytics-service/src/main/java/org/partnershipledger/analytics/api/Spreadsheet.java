package org.partnershipledger.analytics.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.partnershipledger.rim.table.Column;
import org.partnershipledger.rim.table.Table;

/** A table as an Excel workbook of one sheet; words are words there, never formulas. */
public final class Spreadsheet {
  private static final String PROGRAM = "partnership-ledger";
  private static final String FORMAT_VERSION = "1.0";

  private Spreadsheet() {}

  /** The workbook: a header line and one line for each row. */
  public static <T> byte[] of(Table<T> table, List<T> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, PROGRAM, FORMAT_VERSION)) {
      Worksheet sheet = workbook.newWorksheet(table.name());
      for (int column = 0; column < table.columns().size(); column++) {
        Column<T> shown = table.columns().get(column);
        sheet.value(0, column, shown.name());
        for (int row = 0; row < rows.size(); row++) {
          Optional<?> cell = shown.value().apply(rows.get(row));
          if (cell.isPresent()) {
            put(sheet, row + 1, column, cell.get());
          }
        }
      }
    }
    return out.toByteArray();
  }

  private static void put(Worksheet sheet, int row, int column, Object cell) {
    if (cell instanceof BigDecimal || cell instanceof Long || cell instanceof Integer) {
      sheet.value(row, column, (Number) cell);
    } else {
      sheet.value(row, column, cell.toString());
    }
  }
}
