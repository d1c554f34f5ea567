package org.partnershipledger.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One record of a data file, read by column name; every fault names the file and the line. */
record CsvRow(String file, int line, Map<String, String> fields) {

  /** The records of a file whose header must be exactly these columns. */
  static List<CsvRow> parse(String file, String text, List<String> columns) {
    CsvScanner scanner = new CsvScanner(file, text);
    Optional<CsvScanner.Line> header = scanner.next();
    if (header.isEmpty() || !header.get().fields().equals(columns)) {
      throw new MalformedReferenceException(file, 1, "the header must be " + columns);
    }
    List<CsvRow> rows = new ArrayList<>();
    for (var next = scanner.next(); next.isPresent(); next = scanner.next()) {
      rows.add(row(file, next.get(), columns));
    }
    return List.copyOf(rows);
  }

  private static CsvRow row(String file, CsvScanner.Line line, List<String> columns) {
    if (line.fields().size() != columns.size()) {
      throw new MalformedReferenceException(
          file, line.number(), line.fields().size() + " fields instead of " + columns.size());
    }
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      fields.put(columns.get(i), line.fields().get(i));
    }
    return new CsvRow(file, line.number(), Map.copyOf(fields));
  }

  String text(String column) {
    return optional(column).orElseThrow(() -> fault(column + " is empty"));
  }

  Optional<String> optional(String column) {
    String value = fields.get(column);
    if (value == null) {
      throw new IllegalArgumentException(file + " has no column " + column);
    }
    if (!value.equals(value.strip())) {
      throw fault(column + " has white space at its ends");
    }
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  Optional<LocalDate> date(String column) {
    return optional(column).map(value -> parsed(column, value, LocalDate::parse));
  }

  Optional<PartialDate> partialDate(String column) {
    return optional(column).map(value -> parsed(column, value, PartialDate::parse));
  }

  /** The parts of a list written {@code a|b|c}; empty when the field is. */
  List<String> list(String column) {
    List<String> parts =
        optional(column).map(value -> List.of(value.split("\\|", -1))).orElse(List.of());
    if (parts.stream().anyMatch(String::isBlank)) {
      throw fault(column + " has an empty part");
    }
    return parts;
  }

  /** The value that a wire word of this column stands for. */
  <E> E word(String column, Function<String, Optional<E>> ofWire) {
    String word = text(column);
    return ofWire.apply(word).orElseThrow(() -> fault(column + " '" + word + "' is unknown"));
  }

  /** A value parsed by a function that throws on what it cannot read. */
  <T> T parsed(String column, String value, Function<String, T> parser) {
    try {
      return parser.apply(value);
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      throw fault(column + " '" + value + "' cannot be read");
    }
  }

  MalformedReferenceException fault(String reason) {
    return new MalformedReferenceException(file, line, reason);
  }
}
