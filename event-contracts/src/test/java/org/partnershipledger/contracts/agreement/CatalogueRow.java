package org.partnershipledger.contracts.agreement;

import java.util.Arrays;
import java.util.List;

/** A row of the README's table of types, without the marks of code. */
record CatalogueRow(String type, String topic, String key, String meaning, String payload) {
  private static final int COLUMNS = 5;

  /** The rows of the table whose first column names a type and its version. */
  static List<CatalogueRow> of(String readme) {
    return readme
        .lines()
        .filter(line -> line.matches("\\| `[a-z-]+\\.v\\d+` \\|.*\\|"))
        .map(CatalogueRow::row)
        .toList();
  }

  private static CatalogueRow row(String line) {
    List<String> cells =
        Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
            .map(cell -> cell.replace("`", "").strip())
            .toList();
    if (cells.size() != COLUMNS) {
      throw new IllegalArgumentException("not " + COLUMNS + " cells: " + line);
    }
    return new CatalogueRow(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
  }
}
