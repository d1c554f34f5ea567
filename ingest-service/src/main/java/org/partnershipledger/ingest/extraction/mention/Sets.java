package org.partnershipledger.ingest.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** The sets that a text makes by coordination and by lists. */
public final class Sets {
  private static final Set<String> BETWEEN = WordSets.of(Sets.class, "sets.between");

  private static final Set<String> RELATIVES = Set.of("which", "whose");
  private static final int FAR = 9;
  private static final int LONGEST_ASIDE = 25;

  private Sets() {}

  /** The sets of one sentence, each with the place from which on it can be meant. */
  public static List<BodySet> of(Document document, Sentence sentence, List<Mention> mentions) {
    List<BodySet> sets = new ArrayList<>();
    List<Mention> run = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean goesOn = !run.isEmpty() && isCoordinated(document, run.getLast(), mention);
      if (!goesOn) {
        addSet(sets, run);
        run = new ArrayList<>();
      }
      run.add(mention);
    }
    addSet(sets, run);
    return sets;
  }

  private static void addSet(List<BodySet> sets, List<Mention> run) {
    if (run.size() < 2) {
      return;
    }
    BodySet set = BodySet.of(run.stream().map(Mention::body).toList(), run.getLast().end());
    if (set.size() > 1) {
      sets.add(set);
    }
  }

  /** Index one past what is said of a name between it and the next one of a list. */
  private static int afterAside(Document document, int from, int to) {
    boolean relative = document.key(from).equals(",") && RELATIVES.contains(document.key(from + 1));
    return relative && to - from <= LONGEST_ASIDE
        ? afterRelative(document, from, to)
        : afterPlace(document, from, to);
  }

  /** "A, which runs hospitals in Lincoln and Boston, and B": the comma before "and" ends it. */
  private static int afterRelative(Document document, int from, int to) {
    for (int i = to - 1; i > from + 2; i--) {
      if (document.key(i).equals("and") && document.key(i - 1).equals(",")) {
        return i - 1;
      }
    }
    return from;
  }

  /** "A in Swindon and B": where a name is at home stands between it and the next one. */
  private static int afterPlace(Document document, int from, int to) {
    int at = from;
    if (document.key(at).equals("in") || document.key(at).equals("at")) {
      at++;
      while (at < to && document.token(at).isCapital()) {
        at++;
      }
    }
    return at > from + 1 ? at : from;
  }

  private static boolean isCoordinated(Document document, Mention one, Mention other) {
    int from = afterAside(document, one.end(), other.first());
    if (BodyClass.of(one.body()) != BodyClass.of(other.body()) || other.first() - from > FAR) {
      return false;
    }
    boolean joined = BodySet.sameBody(one.body(), other.body());
    int bracket = 0;
    for (int i = from; i < other.first(); i++) {
      String key = document.key(i);
      if (key.equals("(")) {
        bracket++;
      } else if (key.equals(")")) {
        bracket = Math.max(0, bracket - 1);
      } else if (bracket == 0) {
        if (!BETWEEN.contains(key)) {
          return false;
        }
        joined |=
            key.equals("and")
                || key.equals("&")
                || key.equals(",")
                || key.equals(";")
                || key.equals("with")
                || key.equals("or");
      }
    }
    return joined;
  }
}
