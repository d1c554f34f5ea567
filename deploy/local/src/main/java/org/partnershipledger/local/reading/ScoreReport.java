package org.partnershipledger.local.reading;

import static org.partnershipledger.local.reading.ReadOptions.Scoring.DUP_FP;
import static org.partnershipledger.local.reading.ReadOptions.Scoring.ERRORS;
import static org.partnershipledger.local.reading.ReadOptions.Scoring.JSON;
import static org.partnershipledger.local.reading.ReadOptions.Scoring.PER_DOC;
import static org.partnershipledger.local.reading.ReadOptions.Scoring.STRICT_DATES;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipledger.local.reading.score.Annotation;
import org.partnershipledger.local.reading.score.AnnotationFiles;
import org.partnershipledger.local.reading.score.Errors;
import org.partnershipledger.local.reading.score.Rules;
import org.partnershipledger.local.reading.score.ScoreJson;
import org.partnershipledger.local.reading.score.ScoreTable;
import org.partnershipledger.local.reading.score.Scorer;
import org.partnershipledger.local.reading.score.Scores;

/** What {@code deploy/local/read --score} prints. */
final class ScoreReport {
  private ScoreReport() {}

  /** Scores what was read against these gold readings. */
  static Scores scores(Map<String, Annotation> gold, List<TextReading> readings, Rules rules) {
    Map<String, Annotation> predicted = new LinkedHashMap<>();
    Map<String, String> texts = new LinkedHashMap<>();
    for (TextReading reading : readings) {
      predicted.put(reading.id(), reading.annotation());
      texts.put(reading.id(), reading.text());
    }
    return Scorer.score(gold, predicted, texts, rules);
  }

  /** The scores in the shape that was asked for. */
  static String of(Path goldFiles, ReadOptions options, List<TextReading> readings) {
    Map<String, Annotation> gold = AnnotationFiles.gold(goldFiles);
    Rules rules = new Rules(options.asks(STRICT_DATES), options.asks(DUP_FP));
    Scores scores = scores(gold, readings, rules);
    if (options.asks(JSON)) {
      return ScoreJson.of(scores).toPrettyString();
    }
    ScoreTable table = new ScoreTable(scores);
    List<String> parts = new ArrayList<>(List.of(table.table()));
    if (options.asks(PER_DOC)) {
      parts.add(table.perDocument());
    }
    if (options.asks(ERRORS)) {
      parts.add(Errors.of(scores));
    }
    return String.join("\n\n", parts);
  }
}
