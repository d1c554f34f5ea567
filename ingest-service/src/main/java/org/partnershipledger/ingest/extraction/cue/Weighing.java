package org.partnershipledger.ingest.extraction.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.claim.Span;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.cue.CueEffect.Reach;
import org.partnershipledger.ingest.extraction.cue.CueEffect.Side;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Token.Shape;

/** Weighs everything that bears on one token. */
final class Weighing {
  private final Document document;
  private final Parts parts;
  private final Clauses clauses;
  private final int token;
  private final Clause clause;
  private final NavigableMap<Integer, Integer> decisive = new TreeMap<>();
  private Certainty certainty = Certainty.CERTAIN;
  private Tense tense = Tense.ONGOING;
  private boolean negative;
  private @Nullable VerbGroup governing;
  private Optional<Span> condition = Optional.empty();

  Weighing(Document document, Parts parts, Clauses clauses, int token) {
    this.document = document;
    this.parts = parts;
    this.clauses = clauses;
    this.token = token;
    this.clause = clauses.at(token);
  }

  /** Takes the governing verb group and the cues of the sentence into account. */
  void weigh(List<VerbGroup> groups, List<Cue> cues, List<Clause> conditions) {
    governing = governing(groups);
    if (governing != null) {
      apply(groups, groups.indexOf(governing));
    }
    for (Cue cue : cues) {
      if (reaches(cue, groups) && !isShutIn(cue, conditions)) {
        apply(cue);
      }
    }
    if (negative && isOnlyADate()) {
      negative = false;
    }
  }

  /** The group that holds the token, else the last one before it in its clause, else the next. */
  private @Nullable VerbGroup governing(List<VerbGroup> groups) {
    VerbGroup before = null;
    for (VerbGroup group : groups) {
      if (!clause.holds(group.first())) {
        continue;
      }
      if (group.first() <= token) {
        before = group;
      } else if (before == null) {
        return group;
      }
    }
    return before != null ? before : nearest(groups);
  }

  /** A clause without a verb of its own takes the one before it in the sentence. */
  private @Nullable VerbGroup nearest(List<VerbGroup> groups) {
    VerbGroup nearest = null;
    for (VerbGroup group : groups) {
      if (group.first() < token || nearest == null) {
        nearest = group;
      }
    }
    return nearest;
  }

  private void apply(List<VerbGroup> groups, int index) {
    VerbGroup group = groups.get(index);
    boolean depends =
        group.infinitive()
            && index > 0
            && clauses.at(group.first()).holds(groups.get(index - 1).first());
    if (depends) {
      apply(groups, index - 1);
      int before = group.first() - 1;
      boolean real =
          parts.has(VerbWords.IMPLICATIVE, before) || document.key(before).equals("going");
      tense = real ? tense : Tense.PLANNED;
      lower(real ? certainty : group.certainty());
      negative |= group.negative();
    } else {
      tense = group.tense();
      lower(group.certainty());
      negative |= group.negative();
    }
    if (group.marked() || group.negative()) {
      note(group.first(), group.end());
    }
  }

  private void apply(Cue cue) {
    CueEffect effect = cue.effect();
    effect.certainty().ifPresent(this::lower);
    negative |= effect.negative();
    if (effect.planned()) {
      tense = Tense.PLANNED;
    }
    note(cue.first(), cue.end());
  }

  /** "If nothing stands in the way, it could happen": what a condition denies stays in it. */
  private boolean isShutIn(Cue cue, List<Clause> conditions) {
    for (Clause run : conditions) {
      if (run.holds(cue.first()) && cue.first() > run.first() && !run.holds(token)) {
        return true;
      }
    }
    return false;
  }

  private boolean reaches(Cue cue, List<VerbGroup> groups) {
    if (token >= cue.first() && token < cue.end()) {
      return false;
    }
    CueEffect effect = cue.effect();
    if (cue.first() > token) {
      return effect.side() != Side.FORWARD && clause.holds(cue.first());
    }
    if (effect.side() == Side.BACKWARD) {
      return false;
    }
    int from =
        effect.reach() == Reach.COMPLEMENT ? clauses.firstWithComplement(token) : clause.first();
    return cue.end() > from && !isCutOff(cue, groups);
  }

  /** Whether a plain finite verb, a comma or a preposition between cue and token ends the reach. */
  private boolean isCutOff(Cue cue, List<VerbGroup> groups) {
    if (cue.first() < clause.first() && cue.effect().reach() != Reach.COMPLEMENT) {
      return true;
    }
    return switch (cue.effect().reach()) {
      case PHRASE -> hasPreposition(cue.end()) || finiteSince(cue, groups);
      case NOMINAL -> hasComma(cue.end()) || finiteSince(cue, groups);
      case SUBJECT ->
          !isSubject(cue, groups) && (hasPreposition(cue.end()) || finiteSince(cue, groups))
              || insideSubjectPhrase(cue, groups);
      case CLAUSE, COMPLEMENT -> !cue.effect().negative() && plainSince(cue);
    };
  }

  /** "No trust will merge": the cue opens the clause, and the token stands behind its verb. */
  private boolean isSubject(Cue cue, List<VerbGroup> groups) {
    for (VerbGroup group : groups) {
      if (clause.holds(group.first()) && group.first() < cue.first()) {
        return false;
      }
    }
    return clause.holds(cue.first());
  }

  /** "No decision on the merger has been made" denies the decision, not the merger. */
  private boolean insideSubjectPhrase(Cue cue, List<VerbGroup> groups) {
    for (VerbGroup group : groups) {
      if (group.first() >= cue.end() && group.first() <= token) {
        return false;
      }
    }
    return hasPreposition(cue.end());
  }

  private boolean finiteSince(Cue cue, List<VerbGroup> groups) {
    for (VerbGroup group : groups) {
      if (!group.infinitive() && group.first() >= cue.end() && group.first() <= token) {
        return true;
      }
    }
    return false;
  }

  /** A plain past or present verb of its own behind the cue: "plans that were approved". */
  private boolean plainSince(Cue cue) {
    return governing != null
        && !governing.infinitive()
        && !governing.marked()
        && governing.first() >= cue.end()
        && governing.first() <= token;
  }

  private boolean hasPreposition(int from) {
    for (int i = from; i < token; i++) {
      if (parts.has(VerbWords.PREPOSITION, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasComma(int from) {
    for (int i = from; i < token; i++) {
      if (document.key(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** "is not expected to be reached until after 2024-25": a date, no denial. */
  private boolean isOnlyADate() {
    String next = document.key(clause.end());
    if (next.equals("until")) {
      return true;
    }
    int after = clause.end() + 1;
    return next.equals("before")
        && after < document.tokens().size()
        && document.token(after).shape() == Shape.NUMBER;
  }

  /** Takes a condition of the sentence into account. */
  void depend(Clause run) {
    if (run.holds(token)) {
      lower(Certainty.POSSIBLE);
      tense = tense == Tense.PAST ? tense : Tense.PLANNED;
      note(run.first(), run.first() + 1);
      return;
    }
    if (tense == Tense.ONGOING && isConsequence(run)) {
      tense = Tense.PLANNED;
    }
    if (tense != Tense.PLANNED || isSeparated(run)) {
      return;
    }
    condition = Optional.of(Cues.span(document, run));
    lower(certainty == Certainty.PROBABLE ? Certainty.POSSIBLE : Certainty.PROBABLE);
    note(run.first(), run.first() + 1);
  }

  /** "If both are in favour, it takes effect": the present of what follows lies ahead. */
  private boolean isConsequence(Clause run) {
    return run.end() <= token
        && document.key(run.first()).equals("if")
        && document.key(run.end()).equals(",");
  }

  private boolean isSeparated(Clause run) {
    int from = Math.min(run.end(), token);
    int to = Math.max(run.first(), token);
    for (int i = from; i < to; i++) {
      if (document.key(i).equals(";") || document.key(i).equals("but")) {
        return true;
      }
    }
    return false;
  }

  private void lower(Certainty other) {
    certainty = other.ordinal() > certainty.ordinal() ? other : certainty;
  }

  /** Keeps the words for the record, the longer of two that overlap. */
  private void note(int first, int end) {
    Map.Entry<Integer, Integer> before = decisive.floorEntry(first);
    if (before == null || before.getValue() < end) {
      decisive.put(first, end);
    }
  }

  Judgement judgement() {
    Polarity polarity = negative ? Polarity.NEGATIVE : Polarity.POSITIVE;
    List<String> words = new ArrayList<>(decisive.size());
    decisive.forEach((first, end) -> words.add(document.slice(first, end)));
    return new Judgement(new Factuality(certainty, polarity, tense), words, condition);
  }
}
