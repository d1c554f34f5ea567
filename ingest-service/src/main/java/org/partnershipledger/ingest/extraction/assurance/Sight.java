package org.partnershipledger.ingest.extraction.assurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.AssuranceStrength;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.cue.Clause;
import org.partnershipledger.ingest.extraction.cue.Judgement;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** What the topic rules look at: one sentence with its frames and cues. */
record Sight(Scene scene, Sentence sentence, Frames frames) {
  Judgement judge(int token) {
    return scene.cues().at(token);
  }

  Clause clause(int token) {
    return scene.cues().clauseAt(token);
  }

  boolean isDenied(int token) {
    return judge(token).factuality().polarity() == Polarity.NEGATIVE
        || isOfNobodyWho(token)
        || frames.has("denied-that", partFirst(token), clause(token).first());
  }

  /** "Nobody who treats patients would lose a job": the denial stands before the relative. */
  private boolean isOfNobodyWho(int token) {
    int first = clause(token).first();
    boolean relative =
        switch (key(first)) {
          case "who", "that", "which", "whom", "where" -> true;
          default -> false;
        };
    return relative
        && judge(token).factuality().tense() == Tense.PLANNED
        && (isNo(first - 1) || isNo(first - 2) || isNo(first - 3))
        && sentence.holds(first - 1);
  }

  private boolean isNo(int token) {
    return switch (key(token)) {
      case "no", "nobody", "nothing", "none", "neither", "no-one" -> sentence.holds(token);
      default -> false;
    };
  }

  /** "No ward would close if the trusts merged" is more than a possibility, for all its "if". */
  boolean isMerelyPossible(int token) {
    Judgement judgement = judge(token);
    return judgement.factuality().certainty() == Certainty.POSSIBLE
        && !(isConditional(judgement) && isOfWould(token));
  }

  private boolean isConditional(Judgement judgement) {
    return judgement.condition().isPresent() || key(sentence.first()).equals("if");
  }

  private boolean isOfWould(int token) {
    for (int i = clause(token).first(); i <= token; i++) {
      switch (key(i)) {
        case "would", "will", "wouldn't", "won't" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether the words are of the future, or somebody says them; a report of the past is none. */
  boolean isAhead(int token) {
    Tense tense = judge(token).factuality().tense();
    boolean said = isSaid(token);
    return tense == Tense.PLANNED || said && !(tense == Tense.PAST && isPerfect(token));
  }

  /** Whether somebody says the words, or is told them. */
  boolean isSaid(int token) {
    return scene.attributions().sourceAt(token).isPresent()
        || frames.has("told", sentence.first(), token)
        || scene.document().quotationAt(scene.document().token(token).start()).isPresent();
  }

  /** Whether nothing puts the words into the past: "each trust keeps its own board". */
  boolean isStanding(int token) {
    return judge(token).factuality().tense() != Tense.PAST;
  }

  /** "nobody had been made redundant": a perfect tells what happened, said by whomever. */
  private boolean isPerfect(int token) {
    for (int i = clause(token).first(); i <= token; i++) {
      switch (key(i)) {
        case "had", "has", "have" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** The two sentences before, the nearer first, in the same paragraph or the one above. */
  List<Sentence> before() {
    List<Sentence> before = new ArrayList<>();
    for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - 2); i--) {
      Sentence other = scene.document().sentences().get(i);
      boolean near = sentence.block().index() - other.block().index() <= 1;
      if (near && other.tokens().size() <= AssuranceRules.LONGEST_SENTENCE) {
        before.add(other);
      }
    }
    return before;
  }

  /**
   * Where the frames begin that bear on a token: its clause, and those that it is the object of.
   */
  int partFirst(int token) {
    int first = Math.max(frames.partFirst(token), scene.cues().reachFrom(token));
    for (int i = token - 1; i > first; i--) {
      if (key(i).equals("that") && key(i - 1).equals("and")) {
        return i; // "said that there were no plans, and that staff would be consulted"
      }
    }
    return first;
  }

  private boolean opensWithAnd(int token) {
    return key(token).equals(",") && key(token + 1).equals("and");
  }

  /**
   * Whether what stands at a token is of nobody or nothing, in a plain present: "no ward moves".
   */
  boolean isPresentOfNone(int token) {
    return isDenied(token) && judge(token).factuality().tense() == Tense.ONGOING;
  }

  /** Whether the clause of a token has "it" or "they" for its subject. */
  boolean isOfPronoun(int token) {
    int first = clause(token).first();
    int at = key(first).equals("and") || key(first).equals("that") ? first + 1 : first;
    return switch (key(at)) {
      case "it", "they" -> token - at <= 4;
      default -> false;
    };
  }

  /** Whether a sentence right before has words of a category: what "it" stands for. */
  boolean isBefore(String category) {
    return before().stream()
        .limit(1)
        .anyMatch(s -> Frames.of(scene.document(), s).has(category, s.first(), s.last()));
  }

  /** The strength that the frames give at a token, "she expected that" before it included. */
  Optional<AssuranceStrength> framed(int token) {
    Optional<AssuranceStrength> framed = frames.strength(partFirst(token), partEnd(token));
    boolean expected = frames.has("expect-that", sentence.first(), token);
    return framed.isEmpty() && expected ? Optional.of(AssuranceStrength.EXPECTATION) : framed;
  }

  /** Index one past the last token that stands before what takes the assurance back. */
  int partEnd(int token) {
    int end = frames.undercutAfter(token).map(p -> p.first()).orElse(sentence.last());
    int next = clause(token).end();
    while (next < end && !key(next).equals("and") && !opensWithAnd(next)) {
      next = clause(next).end();
    }
    for (int i = token + 1; i < Math.min(next, end); i++) {
      if (opensWithAnd(i)) {
        return i;
      }
    }
    return Math.min(next, end); // what follows with "and" is another statement
  }

  /** Whether a refusal bears on a token: "could not promise that the ward stays". */
  boolean isRefused(int token) {
    return frames.has("refuse", partFirst(token), clause(token).end());
  }

  /** The key of a token. */
  String key(int token) {
    return scene.document().key(token);
  }
}
