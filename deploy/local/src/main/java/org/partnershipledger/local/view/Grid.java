package org.partnershipledger.local.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows and columns of text: columns as wide as they need, the widest narrowed and their words
 * wrapped until a row fits.
 *
 * @param columns the headings
 * @param rows the cells
 */
record Grid(List<Column> columns, List<List<String>> rows) {
  private static final String GAP = "  ";

  /**
   * A column.
   *
   * @param heading its heading
   * @param narrowest how far it may be narrowed; wrapping text below that is no longer read easily
   * @param right whether its cells stand to the right, as numbers do
   */
  record Column(String heading, int narrowest, boolean right) {}

  /** The grid in lines of at most this width, with a line under the headings. */
  String render(int width) {
    int[] widths = widths(width);
    List<String> lines =
        new ArrayList<>(row(columns.stream().map(Column::heading).toList(), widths));
    lines.add(Arrays.stream(widths).mapToObj("─"::repeat).collect(Collectors.joining(GAP)));
    for (List<String> cells : rows) {
      lines.addAll(row(cells, widths));
    }
    return String.join("\n", lines);
  }

  private int[] widths(int limit) {
    int[] widths = IntStream.range(0, columns.size()).map(this::natural).toArray();
    int room = limit - GAP.length() * (columns.size() - 1);
    while (Arrays.stream(widths).sum() > room) {
      int widest =
          IntStream.range(0, widths.length)
              .filter(c -> widths[c] > columns.get(c).narrowest())
              .reduce((a, b) -> widths[b] > widths[a] ? b : a)
              .orElse(-1);
      if (widest < 0) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private int natural(int column) {
    int cells =
        rows.stream().flatMap(r -> r.get(column).lines()).mapToInt(String::length).max().orElse(0);
    return Math.max(cells, longestWord(columns.get(column).heading()));
  }

  private List<String> row(List<String> cells, int[] widths) {
    List<List<String>> wrapped =
        IntStream.range(0, widths.length)
            .mapToObj(c -> Wrapping.wrap(cells.get(c), widths[c]))
            .toList();
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      int at = line;
      lines.add(
          IntStream.range(0, widths.length)
              .mapToObj(c -> cell(wrapped.get(c), at, widths[c], columns.get(c).right()))
              .collect(Collectors.joining(GAP))
              .stripTrailing());
    }
    return lines;
  }

  private static String cell(List<String> lines, int at, int width, boolean right) {
    String text = at < lines.size() ? lines.get(at) : "";
    String padding = " ".repeat(Math.max(0, width - text.length()));
    return right ? padding + text : text + padding;
  }

  private static int longestWord(String heading) {
    return Arrays.stream(heading.split(" ")).mapToInt(String::length).max().orElse(0);
  }
}
