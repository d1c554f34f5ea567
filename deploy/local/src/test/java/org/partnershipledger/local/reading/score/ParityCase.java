package org.partnershipledger.local.reading.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Gold and predictions to score, made from the work set by a seed.
 *
 * @param seed the seed
 * @param gold the gold; of every third case that of another annotator
 * @param predicted the predictions; now and then one is missing
 * @param rules the options, taking turns
 */
record ParityCase(
    int seed, Map<String, Annotation> gold, Map<String, Annotation> predicted, Rules rules) {
  private static final double SELDOM = 0.04;

  static ParityCase of(int seed, Map<String, Annotation> work) {
    Perturbation perturbation = new Perturbation(seed, new Pool(work.values()));
    Map<String, Annotation> gold = new LinkedHashMap<>();
    Map<String, Annotation> predicted = new LinkedHashMap<>();
    for (Annotation annotation : work.values()) {
      String id = annotation.id();
      gold.put(
          id,
          seed % 3 == 0 ? new Annotation(id, perturbation.gold(annotation.json())) : annotation);
      Annotation prediction = new Annotation(id, perturbation.prediction(annotation.json()));
      if (!perturbation.chance(SELDOM)) {
        predicted.put(id, prediction);
      }
    }
    return new ParityCase(seed, gold, predicted, new Rules(seed % 2 == 1, seed % 4 > 1));
  }

  /** What our scorer makes of it. */
  Scores scores(Map<String, String> texts) {
    return Scorer.score(gold, predicted, texts, rules);
  }

  /** Writes the case as files and says with which arguments the other scorer reads them. */
  List<String> write(Path folder) throws IOException {
    Path golds = Files.createDirectories(folder.resolve(seed + "/gold"));
    Path predictions = Files.createDirectories(folder.resolve(seed + "/pred"));
    for (Annotation each : gold.values()) {
      Files.writeString(golds.resolve(each.id() + ".gold.json"), each.json().toString());
    }
    for (Annotation each : predicted.values()) {
      Files.writeString(predictions.resolve(each.id() + ".pred.json"), each.json().toString());
    }
    List<String> arguments = new ArrayList<>(List.of(golds.toString(), predictions.toString()));
    if (rules.strictDates()) {
      arguments.add("--strict-dates");
    }
    if (rules.repeatsCount()) {
      arguments.add("--dup-fp");
    }
    return arguments;
  }

  /** The counts of all rows, and of traps and bad quotes, in one line. */
  static String line(int seed, JsonNode scores) {
    String rows =
        scores
            .path("scores")
            .valueStream()
            .map(r -> r.path("tp") + "/" + r.path("fp") + "/" + r.path("fn"))
            .collect(Collectors.joining(" "));
    return "%d %s %d %d"
        .formatted(seed, rows, scores.path("traps").size(), scores.path("bad_quotes").size());
  }
}
