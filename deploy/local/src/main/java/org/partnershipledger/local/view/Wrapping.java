package org.partnershipledger.local.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaking text into lines: after a space or a hyphen, else where the line is full. */
final class Wrapping {
  private static final Pattern BREAK = Pattern.compile("(?<=[ -])");

  private Wrapping() {}

  /** The lines of a text, none longer than the width; line breaks in it stay. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    text.lines().forEach(paragraph -> wrapInto(lines, paragraph, width));
    return lines.isEmpty() ? List.of("") : lines;
  }

  private static void wrapInto(List<String> lines, String paragraph, int width) {
    StringBuilder line = new StringBuilder();
    for (String piece : BREAK.split(paragraph)) {
      String rest = piece;
      if (line.length() + rest.stripTrailing().length() > width && !line.isEmpty()) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      while (rest.stripTrailing().length() > width) {
        lines.add(rest.substring(0, width));
        rest = rest.substring(width);
      }
      line.append(rest);
    }
    lines.add(line.toString().stripTrailing());
  }
}
