package org.partnershipledger.ingest.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.vocabulary.Standing;
import org.partnershipledger.ingest.extraction.cue.WordSections;
import org.partnershipledger.ingest.extraction.person.PersonMention;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.text.Token;
import org.partnershipledger.ingest.extraction.text.Token.Shape;

/** Finds the say-verbs of a sentence, each with its source and its scope. */
final class ReportReader {
  private static final WordSections WORDS = SourceReader.WORDS;
  private static final long REPORTING =
      WORDS.bit("say") | WORDS.bit("mind") | WORDS.bit("show") | WORDS.bit("learn");
  private static final long GIVING = WORDS.bit("give");
  private static final int SHORTEST_CLAUSE = 3;
  private static final int FAR = 60;

  private final Document document;
  private final SourceReader sources;
  private final @Nullable PersonMention[] personEnding;
  private final boolean[] speech;
  private final long[] sections;

  /** Reads reports outside speech, which is told by {@code speech} for each token. */
  ReportReader(
      Document document, SourceReader sources, List<PersonMention> persons, boolean[] speech) {
    this.document = document;
    this.sources = sources;
    this.personEnding = new PersonMention[document.tokens().size() + 1];
    persons.forEach(p -> personEnding[p.end()] = p);
    this.speech = speech;
    this.sections = WORDS.of(document);
  }

  /**
   * The reports of a sentence, in order.
   *
   * @param last the source reported last before the sentence, which "it said" goes on with
   */
  List<Report> of(Sentence sentence, @Nullable Source last) {
    List<Report> reports = new ArrayList<>();
    for (int i = sentence.first(); i < sentence.last(); i++) {
      if (speech[i]) {
        continue;
      }
      if (document.key(i).equals("according") && document.key(i + 1).equals("to")) {
        according(i, sentence).ifPresent(reports::add);
      } else if (isReporting(i) || givesAPledge(i)) {
        Source before = reports.isEmpty() ? last : reports.getLast().source();
        at(i, sentence, before).ifPresent(reports::add);
      }
    }
    return reports;
  }

  private boolean isReporting(int token) {
    return (sections[token] & REPORTING) != 0;
  }

  /** "have made public commitments that", "gave an assurance that". */
  private boolean givesAPledge(int verb) {
    if ((sections[verb] & GIVING) == 0) {
      return false;
    }
    for (int i = verb + 1; i <= verb + 4; i++) {
      if (WORDS.has("pledge", document.key(i))) {
        return document.key(i + 1).equals("that");
      }
    }
    return false;
  }

  private Optional<Report> according(int at, Sentence sentence) {
    return sources
        .from(at + 2, sentence.last())
        .map(s -> new Report(s, at, sentence.first(), at, Math.max(s.end(), at + 2)));
  }

  private Optional<Report> at(int verb, Sentence sentence, @Nullable Source last) {
    int end = verb;
    boolean passive = false;
    while (end > sentence.first() && WORDS.has("between", document.key(end - 1))) {
      end--;
      passive |= document.key(end).equals("is");
    }
    String before = document.key(end - 1);
    if (isPassive(before) || passive) {
      return impersonal(verb, sentence);
    }
    boolean idiom = document.key(verb + 1).equals("yes") || document.key(verb + 1).equals("no");
    if (before.equals("not") || before.equals("never") || idiom) {
      return Optional.empty();
    }
    if (WORDS.has("learn", document.key(verb))) {
      return learnt(verb, end, sentence);
    }
    Optional<Source> subject =
        subject(end, verb, sentence, last).filter(s -> fits(s, document.key(verb)));
    if (subject.isPresent()) {
      return subject.map(s -> report(s, verb, sentence));
    }
    return inverted(verb, sentence);
  }

  private static boolean isPassive(String key) {
    return switch (key) {
      case "was", "were", "are", "been", "be", "being", "is" -> true;
      default -> false;
    };
  }

  /** "It is understood that", "it was thought". */
  private Optional<Report> impersonal(int verb, Sentence sentence) {
    boolean it = document.key(verb - 2).equals("it") || document.key(verb - 3).equals("it");
    boolean understood =
        switch (document.key(verb)) {
          case "understood", "thought", "believed", "claimed", "reported" -> true;
          default -> false;
        };
    return it && understood
        ? Optional.of(report(press(verb - 2, verb + 1), verb, sentence))
        : Optional.empty();
  }

  /** "HSJ understands", "the Gazette has learned", but not what a named body has seen. */
  private Optional<Report> learnt(int verb, int end, Sentence sentence) {
    if (end <= sentence.first()) {
      return Optional.empty();
    }
    boolean name = document.token(end - 1).isCapital() && personEnding[end] == null;
    boolean known = sources.endingAt(end, sentence.first()).isPresent();
    boolean canReveal = !document.key(verb).equals("reveal") || document.key(end - 1).equals("can");
    return name && !known && canReveal
        ? Optional.of(report(press(end - 1, end), verb, sentence))
        : Optional.empty();
  }

  private Source press(int first, int end) {
    return new Source(
        Standing.PRESS,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Math.max(first, 0),
        end);
  }

  private boolean fits(Source source, String verb) {
    boolean onlyShows = WORDS.has("show", verb) && !WORDS.has("say", verb);
    return !onlyShows || source.document().isPresent() || source.standing() == Standing.REGULATOR;
  }

  private Optional<Source> subject(int end, int verb, Sentence sentence, @Nullable Source last) {
    String before = document.key(end - 1);
    if (end <= sentence.first()) {
      return Optional.empty();
    }
    if (before.equals(",") || before.equals(")")) {
      return beforeApposition(end - 1, sentence);
    }
    if (before.equals("who") || before.equals("which")) {
      int at = document.key(end - 2).equals(",") ? end - 2 : end - 1;
      return sources.endingAt(at, sentence.first());
    }
    if (before.equals("it")) {
      return Optional.ofNullable(last)
          .filter(s -> s.person().isEmpty() && s.standing() != Standing.PRESS);
    }
    if (before.equals("and") || before.equals("but")) {
      return coordinated(verb, end - 1, sentence);
    }
    return sources.endingAt(end, sentence.first());
  }

  /** "He thanked them and said": the subject of the verb before goes on. */
  private Optional<Source> coordinated(int verb, int and, Sentence sentence) {
    for (int i = and - 1; i > Math.max(sentence.first(), and - FAR); i--) {
      PersonMention person = personEnding[i];
      if (person != null && !speech[i - 1]) {
        return sources.endingAt(i, sentence.first());
      }
    }
    return Optional.empty();
  }

  /** "Kevin McGee, chief executive at East Lancashire, said". */
  private Optional<Source> beforeApposition(int comma, Sentence sentence) {
    int limit = Math.max(sentence.first(), comma - FAR);
    for (int i = comma; i > limit; i--) {
      String next = document.key(i);
      if (personEnding[i] != null && (next.equals(",") || next.equals("("))) {
        return sources.endingAt(i, sentence.first());
      }
      if (isReporting(i) && !speech[i]) {
        return Optional.empty();
      }
    }
    for (int i = comma - 1; i > limit; i--) {
      if (document.key(i).equals(",")) {
        Optional<Source> source = sources.endingAt(i, sentence.first());
        if (source.isPresent()) {
          return source;
        }
      }
    }
    return Optional.empty();
  }

  /** "said the trust", behind a quotation or a comma. */
  private Optional<Report> inverted(int verb, Sentence sentence) {
    if (!WORDS.has("inverting", document.key(verb)) || verb == sentence.first()) {
      return Optional.empty();
    }
    Token before = document.token(verb - 1);
    boolean follows = before.shape() == Shape.QUOTE || before.is(",");
    if (!follows) {
      return Optional.empty();
    }
    return sources
        .from(verb + 1, sentence.last())
        .map(s -> new Report(s, verb, sentence.first(), verb, afterColon(s.end(), sentence)));
  }

  private int afterColon(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.last(), from + FAR); i++) {
      if (document.key(i).equals(":") || document.key(i).equals("that")) {
        return i + 1;
      }
    }
    return sentence.last();
  }

  private Report report(Source source, int verb, Sentence sentence) {
    int first = source.first();
    while (first > sentence.first() && isLead(document.key(first - 1))) {
      first--;
    }
    boolean back = coversClauseBefore(first, sentence);
    return new Report(
        source,
        verb,
        back ? sentence.first() : verb,
        back ? first : verb,
        behindListener(verb, sentence));
  }

  /** "told HSJ", "told the Guardian", "told governors": the listener is no part of what is said. */
  private int behindListener(int verb, Sentence sentence) {
    int at = verb + 1;
    if (!document.key(verb).startsWith("t") || at + 1 >= sentence.last()) {
      return at;
    }
    if (document.key(at).equals("the")) {
      at++;
    }
    int name = at;
    while (at < sentence.last() && document.token(at).isCapital()) {
      at++;
    }
    boolean plural = at == name && document.key(at).endsWith("s") && document.token(at).isWord();
    return plural ? at + 1 : Math.max(at, verb + 1);
  }

  private static boolean isLead(String key) {
    return key.equals("the")
        || key.equals("a")
        || key.equals("an")
        || key.equals("both")
        || key.equals("its");
  }

  /** Whether what stands before the source is a clause of its own that the source says too. */
  private boolean coversClauseBefore(int first, Sentence sentence) {
    int last = first - 1;
    if (last - sentence.first() < SHORTEST_CLAUSE) {
      return false;
    }
    Token mark = document.token(last);
    if (!mark.is(",") && mark.shape() != Shape.QUOTE) {
      return false;
    }
    Token opening = document.token(sentence.first());
    if (WORDS.has("subordinator", opening.key())) {
      return false;
    }
    return !WORDS.has("opening", opening.key()) || hasFiniteVerb(sentence.first(), last);
  }

  /** "In all the merger could save £23 million, she said", but not "In November, bosses said". */
  private boolean hasFiniteVerb(int first, int end) {
    for (int i = Math.max(first, end - FAR); i < end; i++) {
      if (WORDS.has("finite", document.key(i))) {
        return true;
      }
    }
    return false;
  }
}
