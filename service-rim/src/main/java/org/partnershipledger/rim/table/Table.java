package org.partnershipledger.rim.table;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as CSV (RFC 4180, UTF-8, one header line). A cell of words that a spreadsheet could take for
 * a formula is preceded by an apostrophe.
 *
 * @param name what a row is
 * @param columns the columns, in order
 */
public record Table<T>(String name, List<Column<T>> columns) {

  private static final String END = "\r\n";
  private static final String FORMULA_STARTS = "=+-@\t\r\n";

  public Table {
    columns = List.copyOf(columns);
  }

  /**
   * The description of the columns, as a Frictionless Table Schema.
   *
   * @param fields the columns
   * @param missingValues what an empty cell holds
   */
  public record Schema(String name, List<Field> fields, List<String> missingValues) {}

  /** A column in the schema. */
  public record Field(String name, String type, String description) {}

  /** The schema of the table. */
  public Schema schema() {
    return new Schema(
        name,
        columns.stream().map(c -> new Field(c.name(), c.type().word(), c.description())).toList(),
        List.of(""));
  }

  /** Writes the header line. */
  public void writeHeader(Appendable out) throws IOException {
    out.append(columns.stream().map(Column::name).collect(Collectors.joining(","))).append(END);
  }

  /** Writes the line of a row. */
  public void writeRow(T row, Appendable out) throws IOException {
    out.append(columns.stream().map(c -> cell(c, row)).collect(Collectors.joining(",")))
        .append(END);
  }

  private static <T> String cell(Column<T> column, T row) {
    String text = column.value().apply(row).map(String::valueOf).orElse("");
    return column.type() == Column.Type.STRING ? quoted(harmless(text)) : quoted(text);
  }

  private static String harmless(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String quoted(String text) {
    boolean isPlain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
