package org.partnershipledger.ingest.extraction.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Expands {@code (a|b)} in a line of a word list; groups may nest, and vary a word they touch. */
final class Alternatives {
  private Alternatives() {}

  static List<String> expand(String line) {
    return expandRaw(line).stream().map(l -> l.replaceAll("\\s+", " ").strip()).distinct().toList();
  }

  private static List<String> expandRaw(String line) {
    int open = line.indexOf('(');
    if (open < 0) {
      return List.of(line);
    }
    int close = matching(line, open);
    List<String> expanded = new ArrayList<>();
    for (String option : options(line.substring(open + 1, close))) {
      for (String inner : expandRaw(option)) {
        expanded.addAll(expandRaw(line.substring(0, open) + inner + line.substring(close + 1)));
      }
    }
    return expanded;
  }

  private static int matching(String line, int open) {
    int depth = 0;
    for (int i = open; i < line.length(); i++) {
      depth += line.charAt(i) == '(' ? 1 : line.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("no ) in word list line: " + line);
  }

  /** The options of a group, split where no inner group is open. */
  private static List<String> options(String group) {
    List<String> options = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < group.length(); i++) {
      char c = group.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '|' && depth == 0) {
        options.add(group.substring(from, i));
        from = i + 1;
      }
    }
    options.add(group.substring(from));
    return options;
  }
}
