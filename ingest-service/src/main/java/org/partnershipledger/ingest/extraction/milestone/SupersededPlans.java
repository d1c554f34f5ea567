package org.partnershipledger.ingest.extraction.milestone;

import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** Dates that were planned once and have been overtaken. */
final class SupersededPlans {
  private static final Set<String> SUPERSEDING =
      WordSets.of(MilestoneRules.class, "milestonerules.superseding");
  private static final Set<String> GIVEN_UP =
      WordSets.of(SupersededPlans.class, "supersededplans.given-up");
  private static final Set<String> HAD = Set.of("been", "hoped", "intended", "planned", "meant");
  private static final Set<String> HAD_BEEN =
      Set.of("due", "to", "on", "the", "that", "planned", "expected", "his", "pencilled");
  private static final Set<String> EACH = Set.of("each", "all", "both", "originally", "once");

  private final Document document;

  SupersededPlans(Document document) {
    this.document = document;
  }

  /** "was to have been", "had been due", "originally intended", "should have become one". */
  boolean is(Sentence sentence, DatedSteps.Dated step) {
    int from =
        Math.max(sentence.first(), Math.min(step.trigger().first(), step.date().first()) - 8);
    int to = endOfClause(sentence, Math.max(step.trigger().end(), step.date().end()));
    boolean marked = false;
    for (int i = from; i < to; i++) {
      String key = document.key(i);
      String next = document.key(i + 1);
      String third = document.key(i + 2);
      marked |= SUPERSEDING.contains(key) && !key.equals("earlier");
      marked |=
          (key.equals("was") || key.equals("were")) && next.equals("to") && third.equals("have");
      marked |= (key.equals("was") || key.equals("were")) && next.equals("planned");
      marked |= (key.equals("should") || key.equals("would")) && next.equals("have");
      marked |= key.equals("ought") && next.equals("to") && third.equals("have");
      marked |= key.equals("not") && i < step.date().first() && isAsPlanned(i, step);
      int been = EACH.contains(next) ? i + 2 : i + 1;
      marked |=
          key.equals("had")
              && HAD.contains(document.key(been))
              && HAD_BEEN.contains(document.key(been + 1));
    }
    return marked;
  }

  /**
   * "It agreed in 2011, but the original date was missed": what follows "but" is another date's.
   */
  private int endOfClause(Sentence sentence, int from) {
    int limit = Math.min(sentence.last(), from + 6);
    for (int i = from; i < limit; i++) {
      if (document.key(i).equals("but") || document.key(i).equals(";")) {
        return i;
      }
    }
    return limit;
  }

  /** "The takeover will not now happen on 1 April": a date that was planned and is given up. */
  boolean isGivenUp(Sentence sentence, DatedSteps.Dated step) {
    return step.step() == Step.COMPLETION && sentence.hasAny(GIVEN_UP);
  }

  /** "The boards had each been due to decide in early May": that May is over. */
  static boolean hadBeen(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> t.is("had"));
  }

  /** "on 1 July and not, as planned, on 1 April". */
  private boolean isAsPlanned(int not, DatedSteps.Dated step) {
    for (int i = not + 1; i < step.date().first() && i < not + 6; i++) {
      String key = document.key(i);
      if (key.equals("planned") || key.equals("expected") || key.equals("intended")) {
        return true;
      }
    }
    return false;
  }
}
