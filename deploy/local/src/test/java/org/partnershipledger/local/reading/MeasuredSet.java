package org.partnershipledger.local.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.Evidence;
import org.partnershipledger.ingest.extraction.Extractor;
import org.partnershipledger.local.reading.score.Annotation;
import org.partnershipledger.local.reading.score.AnnotationFiles;
import org.partnershipledger.local.reading.score.Rules;
import org.partnershipledger.local.reading.score.Scores;

/**
 * A set of articles as the reader reads it today.
 *
 * @param gold the gold readings, by text
 * @param readings what was read
 * @param scores how well the two meet
 */
record MeasuredSet(Map<String, Annotation> gold, List<TextReading> readings, Scores scores) {
  static MeasuredSet of(Extractor extractor, Path folder) {
    Map<String, Annotation> gold = AnnotationFiles.gold(folder);
    List<TextReading> readings =
        Read.texts(folder).stream().map(text -> TextReading.of(extractor, text)).toList();
    return new MeasuredSet(gold, readings, ScoreReport.scores(gold, readings, Rules.USUAL));
  }

  /** Ids of texts outside the NHS in which something is claimed all the same. */
  List<String> claimsOutOfScope() {
    return readings.stream()
        .filter(r -> isOutOfScope(r.id()) && !r.reading().claims().isEmpty())
        .map(TextReading::id)
        .toList();
  }

  private boolean isOutOfScope(String id) {
    Annotation annotation = gold.get(id);
    return annotation != null && annotation.isOutOfScope();
  }

  /** Ids of the texts that hold a quote elsewhere than where its claim says, once for each. */
  List<String> misplacedQuotes() {
    return readings.stream()
        .flatMap(r -> evidence(r).filter(e -> !stands(e, r.text())).map(e -> r.id()))
        .toList();
  }

  private static Stream<Evidence> evidence(TextReading reading) {
    return reading.reading().claims().stream().map(Claim::evidence).flatMap(List::stream);
  }

  private static boolean stands(Evidence evidence, String text) {
    return evidence.end() <= text.length()
        && text.substring(evidence.start(), evidence.end()).equals(evidence.quote());
  }
}
