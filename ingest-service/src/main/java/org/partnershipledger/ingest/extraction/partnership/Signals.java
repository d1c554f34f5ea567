package org.partnershipledger.ingest.extraction.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Sentence;

/** The stage words in the sentences of one dossier, each checked against what it needs to count. */
final class Signals {
  private static final Set<String> ACQUIRED = Set.of("acquired", "took", "absorbed");
  private static final Set<String> PLAN_WORDS = WordSets.of(Signals.class, "signals.plan-words");

  private static final List<Signal.Kind> KINDS = List.of(Signal.Kind.values());
  private static final int LONG_AGO = 1_000;
  private static final int EARLIER = 400;

  private static final Set<String> OF_A_MERGER = WordSets.of(Signals.class, "signals.of-a-merger");

  private final Scene scene;
  private final Dossier dossier;
  private final Results results;
  private final boolean organisational;
  private final Map<Signal.Kind, List<Signal>> byKind = new EnumMap<>(Signal.Kind.class);

  private Signals(Scene scene, Dossier dossier, Results results) {
    this.scene = scene;
    this.dossier = dossier;
    this.results = results;
    this.organisational = dossier.frames().stream().anyMatch(f -> f.join().isOrganisational());
  }

  static Signals of(Scene scene, Dossier dossier, Results results) {
    Signals signals = new Signals(scene, dossier, results);
    for (int index : dossier.sentences()) {
      signals.read(scene.document().sentences().get(index));
    }
    return signals;
  }

  /** The signals of a kind, in the order of the text. */
  List<Signal> of(Signal.Kind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /** The first signal of a kind. */
  Optional<Signal> first(Signal.Kind kind) {
    List<Signal> signals = of(kind);
    return signals.isEmpty() ? Optional.empty() : Optional.of(signals.getFirst());
  }

  private void read(Sentence sentence) {
    List<Phrase> phrases = scene.phrases().in(sentence);
    if (phrases.isEmpty() || speaksOfOthers(sentence)) {
      return;
    }
    for (Signal.Kind kind : KINDS) {
      for (Phrase phrase : phrases) {
        if (phrase.category().equals(kind.category()) && !isCovered(phrase, phrases)) {
          Signal signal = new Signal(kind, sentence, phrase, scene.cues().at(phrase.end() - 1));
          if (counts(signal)) {
            add(signal);
          } else {
            pass(signal);
          }
        }
      }
    }
    readMerged(sentence, phrases);
    readAcquired(sentence, phrases);
  }

  /**
   * "In 2013 the watchdog stopped the merger of two hospital trusts": a set that is not this one.
   */
  private boolean speaksOfOthers(Sentence sentence) {
    boolean others =
        scene.groupsIn(sentence).stream().anyMatch(g -> !g.isBound() && g.unnamed().isPresent());
    boolean own =
        scene.mentionsIn(sentence).stream().anyMatch(m -> dossier.holds(m.body()))
            || scene.groupsIn(sentence).stream().anyMatch(this::isThisGroup);
    boolean named = scene.mentionsIn(sentence).stream().anyMatch(m -> dossier.holds(m.body()));
    return others && !own && dossier.unnamed().isEmpty() || !named && isHistory(sentence);
  }

  /** A sentence that names no member and tells of years ago is about another case. */
  private boolean isHistory(Sentence sentence) {
    Optional<LocalDate> published = scene.article().publication().latest();
    return published.isPresent()
        && scene.values().datesIn(sentence).stream()
            .map(d -> scene.values().resolver().resolve(d, Tense.PAST).latest())
            .anyMatch(
                d -> d.filter(l -> l.isBefore(published.get().minusDays(LONG_AGO))).isPresent());
  }

  /** "A acquired B on 1 October", "A took over B". */
  private void readAcquired(Sentence sentence, List<Phrase> phrases) {
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
      if (takeover && done && speaksOfAll(sentence)) {
        add(new Signal(Signal.Kind.COMPLETED, sentence, phrase, scene.cues().at(phrase.first())));
      }
    }
  }

  private void pass(Signal signal) {
    var factuality = signal.judgement().factuality();
    String reason =
        factuality.polarity() == Polarity.NEGATIVE
            ? "the clause denies it"
            : factuality.tense() == Tense.PLANNED
                ? "it lies ahead"
                : factuality.certainty() != Certainty.CERTAIN
                    ? "the clause leaves it open"
                    : "the sentence does not say it of the whole partnership";
    scene
        .considered()
        .pass(signal.kind().category(), signal.phrase().first(), signal.phrase().end(), reason);
  }

  private void add(Signal signal) {
    byKind.computeIfAbsent(signal.kind(), k -> new ArrayList<>()).add(signal);
  }

  /** "full business case" is not also a business case. */
  private static boolean isCovered(Phrase phrase, List<Phrase> phrases) {
    for (Phrase other : phrases) {
      if (other.length() > phrase.length()
          && other.first() <= phrase.first()
          && other.end() >= phrase.end()
          && other.category().startsWith("stage.")) {
        return true;
      }
    }
    return false;
  }

  private boolean counts(Signal signal) {
    boolean certain = signal.judgement().factuality().certainty() == Certainty.CERTAIN;
    boolean positive = signal.judgement().factuality().polarity() == Polarity.POSITIVE;
    boolean planned = signal.judgement().factuality().tense() == Tense.PLANNED;
    return switch (signal.kind()) {
      case COMPLETED -> certain && positive && !planned && tellsOfCompletion(signal);
      case ABANDONED -> !isHypothetical(signal) && abandonsThis(signal);
      case PAUSED -> positive && !planned && certain && stopsThis(signal);
      case BLOCKED -> positive && certain && !planned && isFiniteBlock(signal);
      case APPROVED ->
          positive && certain && !planned && !byCompetitionAuthority(signal.sentence());
      case ASSURANCE -> positive && !isHypothetical(signal) && aboutACase(signal);
      case FULL_CASE, CASE, OUTLINE_CASE, STRATEGIC_CASE -> positive;
      case CONDITIONAL, EXPLORING, AGREED -> true;
    };
  }

  /** A phrase of completion must be about the outcome or the members together. */
  private boolean tellsOfCompletion(Signal signal) {
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
            || scene.groupsIn(sentence).stream().anyMatch(this::isThisGroup)
            || members == 0 && hasJoin(sentence) && namesNoOther(signal);
    boolean joins = hasJoin(sentence) || outcome;
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

  private boolean isThisGroup(GroupMention group) {
    return group.isBound() && dossier.holdsAll(group.bodies());
  }

  private boolean hasJoin(Sentence sentence) {
    return scene.phrases().in(sentence).stream()
        .anyMatch(
            p ->
                p.category().equals("join.merger")
                    || p.category().equals("join.acquisition")
                    || !organisational && p.category().startsWith("join."));
  }

  /**
   * "have merged", "merged on 1 April", "the completed merger", "official word came of the merger".
   */
  private void readMerged(Sentence sentence, List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      boolean merged = phrase.category().equals("join.merger") && phrase.words().startsWith("merg");
      if (merged && isPastMerger(sentence, phrase)) {
        Signal signal =
            new Signal(Signal.Kind.COMPLETED, sentence, phrase, scene.cues().at(phrase.first()));
        add(signal);
      }
    }
  }

  private boolean isPastMerger(Sentence sentence, Phrase phrase) {
    var factuality = scene.cues().at(phrase.first()).factuality();
    boolean asserted =
        factuality.certainty() == Certainty.CERTAIN && factuality.polarity() == Polarity.POSITIVE;
    if (!asserted || !speaksOfAll(sentence)) {
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

  private boolean speaksOfAll(Sentence sentence) {
    long members =
        scene.mentionsIn(sentence).stream()
            .filter(m -> dossier.holds(m.body()) || results.isResult(m.body()))
            .map(m -> m.body().key())
            .distinct()
            .count();
    return members > 1
        || scene.groupsIn(sentence).stream().anyMatch(this::isThisGroup)
        || dossier.frames().stream()
            .anyMatch(f -> f.sentence() == sentence && f.bodies().size() > 1);
  }

  private boolean isHypothetical(Signal signal) {
    int at = signal.phrase().first();
    for (int i = Math.max(signal.sentence().first(), at - 6); i < at; i++) {
      if (Set.of("if", "unless", "whether", "could", "might", "may", "should")
          .contains(scene.document().key(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean abandonsThis(Signal signal) {
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
        && !counterfactual
        && !negated
        && !isPutOff(signal)
        && !isLongAgo(signal)
        && !isOfOutsider(signal.sentence())
        && speaksOfPlan(signal.sentence());
  }

  /** "will not now happen on 1 April": a date is dropped, not the plan. */
  private boolean isPutOff(Signal signal) {
    int end = signal.phrase().end();
    return signal.phrase().words().contains("not")
        && scene.values().datesIn(signal.sentence()).stream()
            .anyMatch(d -> d.first() >= end && d.first() - end <= 3);
  }

  /** "A bid by Northtown for Weston collapsed": with another partner than the members. */
  private boolean isOfOutsider(Sentence sentence) {
    boolean outsider = false;
    int members = 0;
    for (Mention mention : scene.mentionsIn(sentence)) {
      boolean held = dossier.holds(mention.body());
      members += held ? 1 : 0;
      outsider |= !held && mention.body().isProvider() && !results.isResult(mention.body());
    }
    return outsider
        && members < 2
        && scene.groupsIn(sentence).stream().noneMatch(this::isThisGroup);
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

  private boolean stopsThis(Signal signal) {
    boolean members = scene.groupsIn(signal.sentence()).stream().anyMatch(this::isThisGroup);
    return (members || speaksOfPlan(signal.sentence())) && !isHypothetical(signal);
  }

  private boolean speaksOfPlan(Sentence sentence) {
    return hasJoin(sentence)
        || sentence.tokens().stream().anyMatch(t -> PLAN_WORDS.contains(t.key()));
  }

  private boolean isFiniteBlock(Signal signal) {
    String before = scene.document().key(signal.phrase().first() - 1);
    String before2 = scene.document().key(signal.phrase().first() - 2);
    return hasJoin(signal.sentence()) && !(before.equals("be") && before2.equals("to"));
  }

  private boolean byCompetitionAuthority(Sentence sentence) {
    return scene.phrases().first(sentence, "m.competition").isPresent();
  }

  private boolean aboutACase(Signal signal) {
    if (signal.phrase().words().startsWith("risk")) {
      return true;
    }
    int index = signal.sentence().index();
    for (int i = Math.max(0, index - 1); i <= index; i++) {
      Sentence near = scene.document().sentences().get(i);
      if (near.tokens().stream().anyMatch(t -> t.is("case") || t.is("plan") || t.is("document"))) {
        return true;
      }
    }
    return false;
  }
}
