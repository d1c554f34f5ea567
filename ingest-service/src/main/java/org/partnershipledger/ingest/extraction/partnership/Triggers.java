package org.partnershipledger.ingest.extraction.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Sentence;

/**
 * The words for joining in a sentence: the longest at each place, losers dropped. A run of words
 * with more of them than any sentence has is not read.
 */
final class Triggers {
  private static final Set<String> TAKES = Set.of("take", "takes", "took", "taking", "taken");

  private static final Set<String> RUNS = WordSets.of(Triggers.class, "operators.running");
  private static final Set<String> AUXILIARIES =
      WordSets.of(Triggers.class, "personaljoins.auxiliaries");
  private static final int VERB_GROUP = 5;

  /** The fullest sentences that people write have about ten. */
  private static final int MOST = 40;

  private Triggers() {}

  static List<Phrase> longest(Scene scene, Sentence sentence) {
    List<Phrase> phrases = scene.phrases().in(sentence);
    List<Phrase> joins = new ArrayList<>();
    List<Phrase> pseudo = scene.phrases().in(sentence, "pseudo");
    for (Phrase phrase : phrases) {
      if (Join.of(phrase).isPresent()
          && !isPseudo(phrase, pseudo)
          && !isUnion(scene, phrase)
          && !isOwnHospital(scene, phrase)) {
        joins.add(phrase);
      }
    }
    if (joins.size() > MOST) {
      Phrase first = joins.getFirst();
      String reason = "too many words for joining in one sentence to be one";
      scene.considered().pass("partnership", first.first(), first.end(), reason);
      return List.of();
    }
    splitTakeover(scene, sentence).ifPresent(joins::add);
    runs(scene, sentence).ifPresent(joins::add);
    List<Phrase> kept = new ArrayList<>();
    for (Phrase phrase : joins) {
      boolean covered =
          joins.stream()
              .anyMatch(
                  o -> o != phrase && o.overlaps(phrase.first(), phrase.end()) && beats(o, phrase));
      if (!covered) {
        kept.add(phrase);
      }
    }
    return kept;
  }

  /** "to take Weston over": the name of the body stands inside the verb. */
  private static Optional<Phrase> splitTakeover(Scene scene, Sentence sentence) {
    for (Mention mention : scene.mentionsIn(sentence)) {
      String before = scene.document().key(mention.first() - 1);
      boolean the = before.equals("the") || before.equals("over");
      String verb = the ? scene.document().key(mention.first() - 2) : before;
      boolean takes = TAKES.contains(verb);
      if (takes && scene.document().key(mention.end()).equals("over")) {
        int first = mention.first() - (the ? 2 : 1);
        return Optional.of(
            new Phrase("join.acquisition", first, mention.end() + 1, "take ... over"));
      }
    }
    return Optional.empty();
  }

  /** "Northtown is to run Weston for three years": one body manages another. */
  private static Optional<Phrase> runs(Scene scene, Sentence sentence) {
    Mention before = null;
    for (Mention mention : scene.mentionsIn(sentence)) {
      boolean the = scene.document().key(mention.first() - 1).equals("the");
      int verb = the ? mention.first() - 2 : mention.first() - 1;
      if (before != null && isManaged(scene, before, verb, mention)) {
        return Optional.of(new Phrase("join.contract", verb, verb + 1, "run ... for another"));
      }
      before = mention;
    }
    return Optional.empty();
  }

  private static boolean isManaged(Scene scene, Mention manager, int verb, Mention managed) {
    return RUNS.contains(scene.document().key(verb))
        && verb - manager.end() <= VERB_GROUP
        && isVerb(scene, manager, verb)
        && manager.body().isTrust()
        && managed.body().isTrust();
  }

  /** "A is to run B", "A has been managing B": nothing but auxiliaries stands before the verb. */
  private static boolean isVerb(Scene scene, Mention subject, int verb) {
    for (int i = subject.end(); i < verb; i++) {
      if (!AUXILIARIES.contains(scene.document().key(i))) {
        return false;
      }
    }
    return true;
  }

  /** "took over as chief executive" is no takeover. */
  private static boolean isPseudo(Phrase phrase, List<Phrase> pseudo) {
    for (Phrase other : pseudo) {
      if (other.overlaps(phrase.first(), phrase.end())) {
        return true;
      }
    }
    return false;
  }

  /** "Unite has read the business case": the union of that name, outside headlines. */
  private static boolean isUnion(Scene scene, Phrase phrase) {
    boolean capital =
        phrase.length() == 1
            && scene.document().key(phrase.first()).equals("unite")
            && scene.document().token(phrase.first()).isCapital();
    return capital && scene.document().sentenceOf(phrase.first()).block().isBody();
  }

  /** "which also runs hospitals in Leeds": a trust runs its own, and shares no office. */
  private static boolean isOwnHospital(Scene scene, Phrase phrase) {
    String next = scene.document().key(phrase.end());
    return scene.document().key(phrase.first()).equals("also")
        && (next.equals("hospitals") || next.equals("services") || next.equals("community"));
  }

  private static boolean beats(Phrase one, Phrase other) {
    if (one.length() != other.length()) {
      return one.length() > other.length();
    }
    return Join.of(one).orElseThrow().ordinal() < Join.of(other).orElseThrow().ordinal();
  }
}
