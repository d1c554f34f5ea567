package org.partnershipledger.analytics.dashboard.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.partnershipledger.analytics.dashboard.words.Firmness;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.Evidence;
import org.partnershipledger.contracts.claim.Span;

/**
 * A text with the words of its claims marked, by paragraph. Where claims share words, all their
 * numbers stand there.
 *
 * @param paragraphs the paragraphs, each in stretches
 */
record MarkedText(List<List<Stretch>> paragraphs) {

  /**
   * Words of one kind of mark.
   *
   * @param text the words
   * @param kind the kind of the claims that rest on them; {@code several} where they differ; blank
   *     where none does
   * @param cue whether they hedge or deny one of the claims
   * @param labels the claims whose words end here
   */
  record Stretch(String text, String kind, boolean cue, List<Label> labels) {}

  /** Number and kind of a claim. */
  record Label(int number, String kind, String word, boolean first) {}

  private record Mark(int number, Claim claim, Span span, boolean first) {
    boolean covers(int at) {
      return span.start() <= at && at < span.end();
    }
  }

  static MarkedText of(Analysis analysis) {
    List<Mark> marks = marks(analysis.claims());
    List<Span> cues = cues(analysis);
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, analysis.text().length()));
    marks.forEach(m -> cuts.addAll(List.of(m.span().start(), m.span().end())));
    cues.forEach(c -> cuts.addAll(List.of(c.start(), c.end())));
    String text = analysis.text();
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      cuts.addAll(List.of(at, at + 1));
    }
    List<List<Stretch>> paragraphs = new ArrayList<>();
    List<Stretch> paragraph = new ArrayList<>();
    int from = 0;
    for (int to : cuts) {
      if (to > from) {
        String words = text.substring(from, to);
        if (words.equals("\n")) {
          close(paragraphs, paragraph);
          paragraph = new ArrayList<>();
        } else {
          paragraph.add(stretch(words, from, to, marks, cues));
        }
      }
      from = to;
    }
    close(paragraphs, paragraph);
    return new MarkedText(paragraphs);
  }

  private static void close(List<List<Stretch>> paragraphs, List<Stretch> paragraph) {
    if (paragraph.stream().anyMatch(s -> !s.text().isBlank())) {
      paragraphs.add(List.copyOf(paragraph));
    }
  }

  private static Stretch stretch(
      String words, int from, int to, List<Mark> marks, List<Span> cues) {
    List<Mark> covering = marks.stream().filter(m -> m.covers(from)).toList();
    List<String> kinds = covering.stream().map(m -> m.claim().kind().wire()).distinct().toList();
    return new Stretch(
        words,
        kinds.isEmpty() ? "" : kinds.size() == 1 ? kinds.getFirst() : "several",
        cues.stream().anyMatch(c -> c.start() <= from && from < c.end()),
        covering.stream()
            .filter(m -> m.span().end() == to)
            .sorted(Comparator.comparingInt(Mark::number))
            .map(m -> new Label(m.number(), m.claim().kind().wire(), word(m.claim()), m.first()))
            .toList());
  }

  private static List<Mark> marks(List<Claim> claims) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      boolean first = true;
      for (Evidence evidence : claims.get(i).evidence()) {
        marks.add(
            new Mark(i + 1, claims.get(i), new Span(evidence.start(), evidence.end()), first));
        first = false;
      }
    }
    return marks;
  }

  // The explanation names the words; within the claim's own sentence they stand where they stand.
  private static List<Span> cues(Analysis analysis) {
    List<Span> spans = new ArrayList<>();
    for (Claim claim : analysis.claims()) {
      if (Firmness.of(claim.factuality()) == Firmness.HEDGED
          || Firmness.of(claim.factuality()) == Firmness.DENIED) {
        List<String> words = analysis.fired(claim).map(Analysis.Fired::cues).orElse(List.of());
        for (Evidence evidence : claim.evidence()) {
          String quote = evidence.quote().toLowerCase(Locale.ROOT);
          for (String word : words) {
            int at = quote.indexOf(word.toLowerCase(Locale.ROOT));
            if (at >= 0 && !word.isEmpty() && quote.length() == evidence.quote().length()) {
              int start = evidence.start() + at;
              spans.add(new Span(start, start + word.length()));
            }
          }
        }
      }
    }
    return spans;
  }

  /** The word beside the number of a claim. */
  static String word(Claim claim) {
    return switch (claim.kind()) {
      case PARTNERSHIP -> "partnership";
      case MILESTONE -> "date";
      case SAVINGS -> "saving";
      case FINANCE -> "finance";
      case ASSURANCE -> "assurance";
      case LEADERSHIP -> "leadership";
      case POPULATION -> "people";
    };
  }
}
