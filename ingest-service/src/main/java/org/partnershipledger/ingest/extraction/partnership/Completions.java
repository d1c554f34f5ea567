package org.partnershipledger.ingest.extraction.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Words that tell that the members of a dossier have become one. */
final class Completions {
  private static final Set<String> ACQUIRED = Set.of("acquired", "took", "absorbed");

  private final Scene scene;
  private final Dossier dossier;
  private final Results results;
  private final Bearing bearing;

  Completions(Scene scene, Dossier dossier, Results results, Bearing bearing) {
    this.scene = scene;
    this.dossier = dossier;
    this.results = results;
    this.bearing = bearing;
  }

  /** "A acquired B on 1 October", "A took over B". */
  List<Signal> acquired(Sentence sentence, List<Phrase> phrases) {
    List<Signal> found = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (!phrase.category().equals("join.acquisition")) {
        continue;
      }
      String key = scene.document().key(phrase.first());
      boolean past = ACQUIRED.contains(key);
      var factuality = scene.cues().at(phrase.first()).factuality();
      boolean done =
          factuality.certainty() == Certainty.CERTAIN
              && factuality.polarity() == Polarity.POSITIVE
              && factuality.tense() == Tense.PAST;
      boolean office = scene.document().key(phrase.end()).equals("as");
      boolean takeover = past && !office;
      if (takeover && done && bearing.speaksOfAll(sentence)) {
        found.add(completed(sentence, phrase));
      }
    }
    return found;
  }

  /**
   * "have merged", "merged on 1 April", "the completed merger", "official word came of the merger".
   */
  List<Signal> merged(Sentence sentence, List<Phrase> phrases) {
    List<Signal> found = new ArrayList<>();
    for (Phrase phrase : phrases) {
      boolean merged = phrase.category().equals("join.merger") && phrase.words().startsWith("merg");
      if (merged && isPastMerger(sentence, phrase)) {
        found.add(completed(sentence, phrase));
      }
    }
    return found;
  }

  private Signal completed(Sentence sentence, Phrase phrase) {
    return new Signal(Signal.Kind.COMPLETED, sentence, phrase, scene.cues().at(phrase.first()));
  }

  private boolean isPastMerger(Sentence sentence, Phrase phrase) {
    var factuality = scene.cues().at(phrase.first()).factuality();
    boolean asserted =
        factuality.certainty() == Certainty.CERTAIN && factuality.polarity() == Polarity.POSITIVE;
    if (!asserted || !bearing.speaksOfAll(sentence)) {
      return false;
    }
    String key = scene.document().key(phrase.first());
    String before = scene.document().key(phrase.first() - 1);
    String next = scene.document().key(phrase.end());
    if (key.equals("merged")) {
      boolean perfect = Set.of("have", "has", "formally", "officially", "now").contains(before);
      boolean dated =
          Set.of("today", "yesterday", "on", "in", "last", "to").contains(next)
              && !Set.of("be", "the", "a", "newly").contains(before);
      return (perfect || dated) && factuality.tense() != Tense.PLANNED;
    }
    boolean announced =
        key.equals("merger")
            && (before.equals("completed")
                || follows(sentence, phrase, "following", "the")
                || follows(sentence, phrase, "official", "word"));
    return announced && factuality.tense() != Tense.PLANNED;
  }

  private boolean follows(Sentence sentence, Phrase phrase, String first, String second) {
    for (int i = sentence.first(); i < phrase.first() - 1; i++) {
      if (scene.document().key(i).equals(first) && scene.document().key(i + 1).equals(second)) {
        return true;
      }
    }
    return false;
  }

  /** A phrase of completion must be about the outcome or the members together. */
  boolean tellsOfCompletion(Signal signal) {
    Sentence sentence = signal.sentence();
    boolean outcome = scene.mentionsIn(sentence).stream().anyMatch(m -> results.isResult(m.body()));
    long members =
        scene.mentionsIn(sentence).stream()
            .filter(m -> dossier.holds(m.body()))
            .map(m -> m.body().key())
            .distinct()
            .count();
    boolean together =
        members > 1
            || scene.groupsIn(sentence).stream().anyMatch(bearing::isThisGroup)
            || members == 0 && bearing.hasJoin(sentence) && namesNoOther(signal)
            || signal.phrase().words().startsWith("anniversary");
    boolean joins = bearing.hasJoin(sentence) || outcome;
    return switch (signal.phrase().words()) {
      case "merger of" -> false;
      default -> outcome || together && joins;
    };
  }

  /** "The merger took effect": a phrase that needs no bodies beside it. */
  private boolean namesNoOther(Signal signal) {
    String words = signal.phrase().words();
    return words.contains("complete") || words.contains("effect") || words.contains("place");
  }
}
