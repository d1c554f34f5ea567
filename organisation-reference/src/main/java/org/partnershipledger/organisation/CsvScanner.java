package org.partnershipledger.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits a text into records and fields by RFC 4180, and refuses what the standard does not allow.
 */
final class CsvScanner {

  /** The fields of one record and the line on which it begins. */
  record Line(int number, List<String> fields) {}

  private static final char END = '\uFFFF';

  private final String file;
  private final String text;
  private int at;
  private int lineNumber = 1;

  CsvScanner(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /** The next record; empty at the end of the text. */
  Optional<Line> next() {
    if (at >= text.length()) {
      return Optional.empty();
    }
    int begins = lineNumber;
    List<String> fields = new ArrayList<>();
    fields.add(field(begins));
    while (peek() == ',') {
      at++;
      fields.add(field(begins));
    }
    endOfLine(begins);
    return Optional.of(new Line(begins, List.copyOf(fields)));
  }

  private String field(int begins) {
    return peek() == '"' ? quoted(begins) : plain(begins);
  }

  private String plain(int begins) {
    int start = at;
    while (peek() != ',' && peek() != '\n' && peek() != '\r' && peek() != END) {
      if (peek() == '"') {
        throw fault(begins, "a quotation mark inside an unquoted field");
      }
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted(int begins) {
    StringBuilder value = new StringBuilder();
    at++;
    while (true) {
      char c = peek();
      if (c == END) {
        throw fault(begins, "a quoted field is not closed");
      }
      at++;
      if (c == '"') {
        if (peek() != '"') {
          return value.toString();
        }
        at++;
      } else if (c == '\n') {
        lineNumber++;
      }
      value.append(c);
    }
  }

  private void endOfLine(int begins) {
    if (peek() == END) {
      return;
    }
    if (peek() == '\r') {
      at++;
    }
    if (peek() != '\n') {
      throw fault(begins, "text after a closing quotation mark, or a bare carriage return");
    }
    at++;
    lineNumber++;
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : END;
  }

  private MalformedReferenceException fault(int line, String reason) {
    return new MalformedReferenceException(file, line, reason);
  }
}
