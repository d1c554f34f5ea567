package org.partnershipledger.ingest.extraction.partnership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Block;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Words of stopping, each checked for whether it is this partnership that stops. */
final class Stops {
  private static final Set<String> OF_A_MERGER = WordSets.of(Stops.class, "stops.of-a-merger");
  private static final Set<String> ANOTHER = WordSets.of(Stops.class, "stops.another");
  private static final int EARLIER = 400;
  private static final int SUBJECT = 26;

  private final Scene scene;
  private final Bearing bearing;

  Stops(Scene scene, Bearing bearing) {
    this.scene = scene;
    this.bearing = bearing;
  }

  boolean abandonsThis(Signal signal) {
    String words = signal.phrase().words();
    String next = scene.document().key(signal.phrase().end());
    boolean other = words.endsWith("merger") && OF_A_MERGER.contains(next) || next.equals("short");
    boolean counterfactual =
        words.endsWith("no merger") && scene.document().key(signal.phrase().first()).equals("were");
    boolean negated =
        signal.judgement().factuality().polarity() == Polarity.NEGATIVE
            && !signal.phrase().words().contains("no")
            && !signal.phrase().words().contains("not");
    return !other
        && !isOfAnother(signal)
        && !isOfBody(signal)
        && !counterfactual
        && !negated
        && !isPutOff(signal)
        && (!isLongAgo(signal) || bearing.isToldOnlyIn(signal.sentence()))
        && !bearing.isOfOutsider(signal.sentence())
        && (isHeadline(signal.sentence()) || bearing.speaksOfPlan(signal.sentence()));
  }

  /** "Northtown NHS Trust is to be dissolved": a body ends, and not the plan. */
  private boolean isOfBody(Signal signal) {
    boolean ends =
        signal.phrase().words().endsWith("dissolved")
            || signal.phrase().words().endsWith("wound up");
    return ends
        && scene.mentionsIn(signal.sentence()).stream()
            .anyMatch(m -> m.body().isTrust() && m.end() <= signal.phrase().first());
  }

  /** "will not now happen on 1 April": a date is dropped, not the plan. */
  private boolean isPutOff(Signal signal) {
    int end = signal.phrase().end();
    return signal.phrase().words().contains("not")
        && scene.values().datesIn(signal.sentence()).stream()
            .anyMatch(d -> d.first() >= end && d.first() - end <= 3);
  }

  /** "collapsed in 2015": an earlier attempt, where the clause dates it so. */
  private boolean isLongAgo(Signal signal) {
    var clause = scene.cues().clauseAt(signal.phrase().first());
    Optional<LocalDate> published = scene.article().publication().latest();
    return published.isPresent()
        && scene.values().datesIn(signal.sentence()).stream()
            .filter(d -> clause.holds(d.first()))
            .map(d -> scene.values().resolver().resolve(d, Tense.PAST).latest())
            .anyMatch(
                d -> d.filter(l -> l.isBefore(published.get().minusDays(EARLIER))).isPresent());
  }

  boolean stopsThis(Signal signal) {
    boolean members = scene.groupsIn(signal.sentence()).stream().anyMatch(bearing::isThisGroup);
    return (members || bearing.speaksOfPlan(signal.sentence())) && !isHypothetical(signal);
  }

  boolean isFiniteBlock(Signal signal) {
    String before = scene.document().key(signal.phrase().first() - 1);
    String before2 = scene.document().key(signal.phrase().first() - 2);
    return bearing.hasJoin(signal.sentence()) && !(before.equals("be") && before2.equals("to"));
  }

  boolean isHypothetical(Signal signal) {
    int at = signal.phrase().first();
    for (int i = Math.max(signal.sentence().first(), at - 6); i < at; i++) {
      if (Set.of("if", "unless", "whether", "could", "might", "may", "should")
          .contains(scene.document().key(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "An earlier plan was called off", "a larger scheme of theirs collapsed": not the present one.
   */
  private boolean isOfAnother(Signal signal) {
    int first = Math.max(signal.sentence().first(), signal.phrase().first() - SUBJECT);
    for (int i = signal.phrase().first() - 1; i > first; i--) {
      if (bearing.isPlan(i)) {
        return ANOTHER.contains(scene.document().key(i - 1));
      }
    }
    return false;
  }

  /** "Northtown walks away from Weston": a headline is of what the article tells. */
  private static boolean isHeadline(Sentence sentence) {
    return sentence.block().kind() == Block.Kind.HEADLINE;
  }
}
