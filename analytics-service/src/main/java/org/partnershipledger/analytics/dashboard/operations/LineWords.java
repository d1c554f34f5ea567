package org.partnershipledger.analytics.dashboard.operations;

import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.analytics.line.Line;

/**
 * The line in words.
 *
 * @param answer what is so, in one sentence
 * @param lag how far analytics is in the registry's messages
 */
record LineWords(String answer, String lag) {

  static LineWords of(Line.State line) {
    return new LineWords(answer(line), lag(line));
  }

  // The registry numbers its messages over all its topics, so that the two numbers need not meet.
  private static String lag(Line.State line) {
    return "The last event of the ledger that analytics holds is number %,d".formatted(line.held())
        + line.sent()
            .map(
                sent ->
                    "; the registry’s last message, of any topic, is number %,d.".formatted(sent))
            .orElse("; how many the registry has sent is not known.");
  }

  private static String answer(Line.State line) {
    String missing =
        line.silent().isEmpty()
            ? ""
            : " "
                + Words.capital(Words.count(line.silent().size(), "service", "services"))
                + " did not answer.";
    return (line.waiting() == 0 ? "Nothing waits" : "%,d events wait".formatted(line.waiting()))
        + " and "
        + Words.count(line.parked(), "event is parked", "events are parked")
        + "."
        + missing;
  }
}
