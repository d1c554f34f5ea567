package org.partnershipledger.local.reading.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was missed and what was found wrongly, for whoever improves the reader. */
public final class Errors {
  /** The main rows, and what a partnership is besides its members. */
  private static final List<FactType> SHOWN =
      Stream.of(FactType.values())
          .filter(type -> type.isMain() || type == FactType.FORM_AND_STAGE)
          .toList();

  private Errors() {}

  /** One line for each, under the id of its text; empty when there is none. */
  public static String of(Scores scores) {
    return scores.documents().stream().flatMap(Errors::lines).collect(Collectors.joining("\n"));
  }

  private static Stream<String> lines(DocumentScore document) {
    List<String> lines = new ArrayList<>();
    for (FactType type : SHOWN) {
      Outcome outcome = document.outcome(type);
      outcome.missed().forEach(f -> lines.add(line("missed", type, f)));
      outcome.spurious().forEach(f -> lines.add(line("spurious", type, f)));
    }
    return lines.isEmpty()
        ? Stream.empty()
        : Stream.concat(Stream.of(document.id()), lines.stream());
  }

  private static String line(String what, FactType type, Fact fact) {
    String values =
        type.compared().stream()
            .filter(fact::isGiven)
            .map(field -> field + " " + fact.value(field))
            .collect(Collectors.joining(", "));
    String row = type.label().strip().split(" \\(", 2)[0];
    return "  %-9s %s: %s%s"
        .formatted(what, row, values, fact.has("quote") ? " | " + fact.quote() : "");
  }
}
