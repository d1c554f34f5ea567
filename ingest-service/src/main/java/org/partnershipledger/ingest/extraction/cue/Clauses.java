package org.partnershipledger.ingest.extraction.cue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.text.Token;

/** Cuts sentences into clauses, at words and marks that end the reach of a cue. */
final class Clauses {
  private static final int SUBJECT_BEFORE_VERB = 6;
  private static final int LONGEST_SUBJECT = 40;

  private enum Edge {
    NONE,
    /** Before "that": cues of report and hope reach beyond it. */
    COMPLEMENT,
    FULL
  }

  private static final int FINITE =
      VerbWords.AUXILIARIES & ~VerbWords.bits(VerbWords.BARE_BE, VerbWords.BEEN);

  private final Document document;
  private final Parts parts;
  private final Edge[] edges;

  private Clauses(Document document, Parts parts, Edge[] edges) {
    this.document = document;
    this.parts = parts;
    this.edges = edges;
  }

  static Clauses of(Document document, Parts parts) {
    Edge[] edges = new Edge[document.tokens().size() + 1];
    Arrays.fill(edges, Edge.NONE);
    Clauses clauses = new Clauses(document, parts, edges);
    for (Sentence sentence : document.sentences()) {
      for (int i = sentence.first() + 1; i < sentence.last(); i++) {
        edges[i] = clauses.edgeBefore(i, sentence);
      }
    }
    return clauses;
  }

  /** The clause of a token. */
  Clause at(int token) {
    Sentence sentence = document.sentenceOf(token);
    int first = token;
    int limit = Math.max(sentence.first(), token - Cues.REACH);
    while (first > limit && edges[first] == Edge.NONE) {
      first--;
    }
    return new Clause(first, endFrom(token, sentence));
  }

  private int endFrom(int token, Sentence sentence) {
    int end = token + 1;
    int limit = Math.min(sentence.last(), token + Cues.REACH);
    while (end < limit && edges[end] == Edge.NONE) {
      end++;
    }
    return end;
  }

  /** Where the clause of a token begins, going on over "that". */
  int firstWithComplement(int token) {
    int sentenceFirst = document.sentenceOf(token).first();
    int first = token;
    int limit = Math.max(sentenceFirst, token - Cues.REACH);
    while (first > limit && edges[first] != Edge.FULL) {
      first--;
    }
    return first;
  }

  private Edge edgeBefore(int at, Sentence sentence) {
    Token token = document.token(at);
    if (token.shape() == Token.Shape.MARK) {
      return isDivider(token.key()) && !isShortForm(at) ? Edge.FULL : Edge.NONE;
    }
    if (parts.has(VerbWords.CONJUNCTION, at)) {
      return conjunction(at, token.key(), sentence);
    }
    if (parts.has(VerbWords.BOUNDARY, at)) {
      boolean adverb =
          token.is("since") && parts.hasAny(VerbWords.bits(VerbWords.HAVE, VerbWords.HAD), at - 1);
      return adverb ? Edge.NONE : Edge.FULL;
    }
    if (parts.has(VerbWords.REPORTING, at - 1)) {
      return reportedStart(at, token);
    }
    return token.shape() == Token.Shape.QUOTE ? quotedStart(at) : Edge.NONE;
  }

  /** "Northtown Trust (NT) will": one word in brackets is another name, and no clause. */
  private boolean isShortForm(int at) {
    boolean opens = document.key(at).equals("(") && document.key(at + 2).equals(")");
    boolean closes = document.key(at).equals(")") && document.key(at - 2).equals("(");
    return opens || closes;
  }

  private static boolean isDivider(String mark) {
    return switch (mark) {
      case ";", ":", "(", ")", "\u2013", "\u2014", "-" -> true;
      default -> false;
    };
  }

  private Edge conjunction(int at, String key, Sentence sentence) {
    String before = document.key(at - 1);
    boolean full =
        switch (key) {
          case "that" -> before.equals("so");
          case "and", "or" -> isCoordinatedClause(at, sentence);
          case "as" -> isConjunction(at);
          case "provided" -> document.key(at + 1).equals("that") || before.equals(",");
          default -> before.equals(",");
        };
    if (full) {
      return Edge.FULL;
    }
    return key.equals("that") ? Edge.COMPLEMENT : Edge.NONE;
  }

  /** "said redundancies were not anticipated": reported speech without "that". */
  private Edge reportedStart(int at, Token token) {
    boolean reported =
        token.isWord()
            && !parts.hasAny(VerbWords.bits(VerbWords.PREPOSITION, VerbWords.ADVERB), at);
    return reported ? Edge.COMPLEMENT : quotedStart(at);
  }

  /** Direct speech opens a clause, also without "that". */
  private Edge quotedStart(int at) {
    Token token = document.token(at);
    boolean opens =
        token.shape() == Token.Shape.QUOTE
            && document.key(at - 1).equals(",")
            && at + 1 < document.tokens().size()
            && document.token(at + 1).isCapital();
    return opens ? Edge.COMPLEMENT : Edge.NONE;
  }

  /** "as" before a subject and its verb, not in "as a result of" or "as well as". */
  private boolean isConjunction(int at) {
    String next = document.key(at + 1);
    boolean phrase =
        switch (next) {
          case "a", "an", "well", "part", "joint", "many", "much", "yet", "such", "to", "of" ->
              true;
          default -> false;
        };
    return !phrase && verbWithin(at + 1, SUBJECT_BEFORE_VERB);
  }

  /** "and" that joins clauses: a verb stands before it, an auxiliary soon behind it. */
  private boolean isCoordinatedClause(int at, Sentence sentence) {
    boolean comma = document.key(at - 1).equals(",");
    int within = comma ? SUBJECT_BEFORE_VERB + 4 : SUBJECT_BEFORE_VERB;
    return at + 2 < sentence.last() && hasVerbBefore(at, sentence) && verbWithin(at + 1, within);
  }

  /** "Pay and conditions will not change" has none, so its "and" joins nouns. */
  private boolean hasVerbBefore(int at, Sentence sentence) {
    int limit = Math.max(sentence.first(), at - LONGEST_SUBJECT);
    for (int i = at - 1; i >= limit && edges[i] != Edge.FULL; i--) {
      if (parts.isAuxiliary(i) || parts.isPast(i) || parts.has(VerbWords.REPORTING, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean verbWithin(int from, int length) {
    for (int i = from; i < from + length && i < document.tokens().size(); i++) {
      if (parts.hasAny(FINITE, i)) {
        return true;
      }
      String key = document.key(i);
      boolean end = key.equals(",") || key.equals(".") || key.equals("that");
      if (end || parts.has(VerbWords.BOUNDARY, i)) {
        return false;
      }
    }
    return false;
  }

  /** The clauses of a sentence, in order. */
  List<Clause> of(Sentence sentence) {
    List<Clause> clauses = new ArrayList<>();
    int first = sentence.first();
    while (first < sentence.last()) {
      int end = endFrom(first, sentence);
      clauses.add(new Clause(first, end));
      first = end;
    }
    return clauses;
  }
}
