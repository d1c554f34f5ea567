package org.partnershipledger.ingest.extraction.cue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.claim.Span;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.text.Sorted;

/**
 * The firmness of every clause of a document, told by cue words, verb groups and conditions.
 *
 * <p>Conventions: what is wanted, intended, expected or ordered is {@code planned}. "Will" is
 * certain; "would", "should", "hopes", "plans" and "is expected" are probable; "could", "may",
 * "might", "is exploring" are possible. A condition makes "will" probable and "would" possible.
 * "Would have", "should have" and "was to have" did not come about: past, possible and negative.
 */
public final class Cues {
  /** How many tokens away a word can still bear on another. */
  static final int REACH = 150;

  private final Document document;
  private final Parts parts;
  private final Clauses clauses;
  private final List<Cue> cues;
  private final List<VerbGroup> groups;
  private final List<Clause> conditions;
  private final @Nullable Judgement[] judged;

  private Cues(
      Document document,
      Parts parts,
      Clauses clauses,
      List<Cue> cues,
      List<VerbGroup> groups,
      List<Clause> conditions) {
    this.document = document;
    this.parts = parts;
    this.clauses = clauses;
    this.cues = cues;
    this.groups = groups;
    this.conditions = conditions;
    this.judged = new Judgement[document.tokens().size()];
  }

  /** Reads the cues of a document. */
  public static Cues of(Document document) {
    List<Cue> cues = CueFinder.find(document);
    boolean[] pseudo = new boolean[document.tokens().size()];
    for (Cue cue : cues) {
      if (cue.effect().pseudo()) {
        Arrays.fill(pseudo, cue.first(), cue.end(), true);
      }
    }
    Parts parts = Parts.of(document);
    return new Cues(
        document,
        parts,
        Clauses.of(document, parts),
        cues,
        VerbGroupReader.read(document, parts, pseudo),
        Conditions.find(document, parts));
  }

  /** How firm the text makes what the token says, in its own clause. */
  public Judgement at(int token) {
    Judgement known = judged[token];
    if (known != null) {
      return known;
    }
    Judgement judgement = weighed(token);
    judged[token] = judgement;
    return judgement;
  }

  private Judgement weighed(int token) {
    Sentence sentence = document.sentenceOf(token);
    List<Clause> around = conditionsAround(token, sentence);
    Weighing weighing = new Weighing(document, parts, clauses, token);
    weighing.weigh(groupsAround(token, sentence), cuesAround(token, sentence), around);
    around.forEach(weighing::depend);
    return weighing.judgement();
  }

  /** The clause that a token stands in. */
  public Clause clauseAt(int token) {
    return clauses.at(token);
  }

  /** Where the clause of a token begins together with the clauses that it is the object of. */
  public int reachFrom(int token) {
    return clauses.firstWithComplement(token);
  }

  /** The clauses of a sentence, in order. */
  public List<Clause> clausesOf(Sentence sentence) {
    return clauses.of(sentence);
  }

  /**
   * Where the verb begins that a token belongs to, over all infinitives that hang together: for
   * "down" in "chose and is expected to step down", "is". The token itself when it is in no verb.
   */
  public int verbFrom(int token) {
    List<VerbGroup> here = groupsAround(token, document.sentenceOf(token));
    int at = -1;
    for (int i = 0; i < here.size(); i++) {
      if (token >= here.get(i).first() && token < here.get(i).end()) {
        at = i;
      }
    }
    if (at < 0) {
      return token;
    }
    while (at > 0
        && here.get(at).infinitive()
        && here.get(at).first() - here.get(at - 1).end() <= 1) {
      at--;
    }
    return here.get(at).first();
  }

  /** Whether the token is part of a verb: an auxiliary, or a verb form with one. */
  public boolean isInVerb(int token) {
    for (VerbGroup group : groupsAround(token, document.sentenceOf(token))) {
      if (token >= group.first() && token < group.end()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token belongs to what something else is made to depend on: "if boards agree". */
  public boolean isInCondition(int token) {
    for (Clause run : conditionsAround(token, document.sentenceOf(token))) {
      if (run.holds(token)) {
        return true;
      }
    }
    return false;
  }

  /** The conditions that the sentence of a token names, if any. */
  public Optional<Span> conditionOf(Sentence sentence) {
    return conditionsAround(sentence.first(), sentence).stream()
        .findFirst()
        .map(c -> span(document, c));
  }

  static Span span(Document document, Clause run) {
    return new Span(document.token(run.first()).start(), document.token(run.end() - 1).end());
  }

  /** The verb groups of a sentence, at most so far from the token as any real sentence goes. */
  private List<VerbGroup> groupsAround(int token, Sentence sentence) {
    return window(groups, VerbGroup::first, token, sentence);
  }

  private List<Cue> cuesAround(int token, Sentence sentence) {
    return window(cues, Cue::first, token, sentence);
  }

  private List<Clause> conditionsAround(int token, Sentence sentence) {
    return window(conditions, Clause::first, token, sentence);
  }

  private static <T> List<T> window(
      List<T> all, ToIntFunction<T> first, int token, Sentence sentence) {
    int from = Sorted.firstFrom(all, first, Math.max(sentence.first(), token - REACH));
    int limit = Math.min(sentence.last(), token + REACH);
    int to = from;
    while (to < all.size() && first.applyAsInt(all.get(to)) < limit) {
      to++;
    }
    return all.subList(from, to);
  }
}
