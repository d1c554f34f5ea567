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

  private static boolean isCoordinated(Document document, Mention one, Mention other) {
    if (BodyClass.of(one.body()) != BodyClass.of(other.body()) || other.first() - one.end() > 9) {
      return false;
    }
    boolean joined = BodySet.sameBody(one.body(), other.body());
    int bracket = 0;
    for (int i = one.end(); i < other.first(); i++) {
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
