package org.partnershipledger.ingest.extraction.milestone;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.Granularity;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.cue.Clause;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.partnership.Dossier;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.value.DateMention;

/**
 * Dated sentences in which the members or those who decide over them do something that no listed
 * word names: a step all the same, its kind told by who acts and whether it lies ahead.
 */
final class PlainEvents {
  private static final Set<String> DECIDERS =
      WordSets.of(PlainEvents.class, "plainevents.deciders");
  private static final Set<String> OTHER_MATTERS =
      WordSets.of(PlainEvents.class, "plainevents.other-matters");

  private static final Set<String> WISHES = WordSets.of(DateOwners.class, "dateowners.wishes");
  private static final Set<String> PAPERS = WordSets.of(PlainEvents.class, "plainevents.papers");

  private static final Set<String> UNDERTAKINGS =
      WordSets.of(PlainEvents.class, "plainevents.undertakings");
  private static final Set<String> PRONOUNS = Set.of("it", "they", "both");
  private static final Set<String> OPENERS =
      Set.of(",", "and", "but", "that", "which", "where", "if", "\u201c");

  private final Scene scene;
  private final Document document;

  PlainEvents(Scene scene) {
    this.scene = scene;
    this.document = scene.document();
  }

  /**
   * The step that a date without a word for one belongs to; empty when nobody of the story acts.
   */
  Optional<DatedSteps.Dated> of(Sentence sentence, DateMention date, Dossier dossier) {
    Clause clause = withSubject(sentence, scene.cues().clauseAt(date.first()));
    Factuality factuality = scene.cues().at(date.first()).factuality();
    boolean said =
        factuality.polarity() == Polarity.POSITIVE
            && factuality.certainty() != Certainty.POSSIBLE
            && !document.key(sentence.last() - 1).equals("?");
    boolean planned = factuality.tense() == Tense.PLANNED || liesAhead(date, factuality);
    boolean decided = hasDecider(clause) || planned && hasMeetings(clause);
    boolean paper = planned && hasPaper(clause);
    boolean acts =
        decided
            || paper
            || actsIn(sentence, clause, dossier)
            || planned && isOfUndertaking(sentence, clause);
    boolean vague = planned && !decided && !paper && !isFine(date);
    if (!said || !acts || vague || isOtherMatter(sentence) || hasPerson(sentence, clause)) {
      return Optional.empty();
    }
    boolean wished = sentence.hasAny(WISHES) && !paper;
    Step step = !planned ? Step.ANNOUNCEMENT : decided && !wished ? Step.APPROVAL : ofPlan(paper);
    Phrase trigger =
        new Phrase(step.category(), date.first(), date.end(), "what the members do on a date");
    return Optional.of(new DatedSteps.Dated(date, trigger, step, DatedSteps.Plan.PRESENT));
  }

  /** "X was owned by A and B, and had won it in May": the subject is that of the clause before. */
  private Clause withSubject(Sentence sentence, Clause clause) {
    boolean elided =
        clause.first() > sentence.first()
            && document.key(clause.first()).equals("and")
            && clause.first() + 1 < clause.end()
            && scene.cues().isInVerb(clause.first() + 1);
    return elided
        ? new Clause(scene.cues().clauseAt(clause.first() - 1).first(), clause.end())
        : clause;
  }

  private static Step ofPlan(boolean paper) {
    return paper ? Step.ANNOUNCEMENT : Step.COMPLETION;
  }

  /** "It reports in the new year": a present that is dated in the future. */
  private boolean liesAhead(DateMention date, Factuality factuality) {
    Optional<LocalDate> published = scene.article().publication().latest();
    Tense tense = date.bound() == DateBound.BY ? Tense.PLANNED : factuality.tense();
    Optional<LocalDate> earliest = scene.values().resolver().resolve(date, tense).earliest();
    return factuality.tense() == Tense.ONGOING
        && published.isPresent()
        && earliest.filter(d -> d.isAfter(published.get())).isPresent();
  }

  private boolean isFine(DateMention date) {
    Granularity granularity = scene.values().resolver().resolve(date, Tense.PLANNED).granularity();
    return granularity == Granularity.DAY
        || granularity == Granularity.MONTH
        || granularity == Granularity.UNKNOWN && scene.article().publication().latest().isEmpty();
  }

  /**
   * "A recommendation will be put to the trusts by May": papers move on their way to a decision.
   */
  private boolean hasPaper(Clause clause) {
    for (int i = clause.first(); i < clause.end(); i++) {
      if (PAPERS.contains(document.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** "The meetings are on 4 and 9 May": what is to be decided is decided there. */
  private boolean hasMeetings(Clause clause) {
    for (int i = clause.first(); i < clause.end(); i++) {
      if (document.key(i).equals("meetings")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasDecider(Clause clause) {
    for (int i = clause.first(); i < clause.end(); i++) {
      if (DECIDERS.contains(document.key(i))) {
        return true;
      }
    }
    for (Mention mention : scene.mentionsIn(document.sentenceOf(clause.first()))) {
      boolean here = mention.first() >= clause.first() && mention.end() <= clause.end();
      if (here && mention.body().isOverseer()) {
        return true;
      }
    }
    return false;
  }

  /** Whether members or their set stand in the clause of the date. */
  private boolean actsIn(Sentence sentence, Clause clause, Dossier dossier) {
    boolean group =
        scene.groupsIn(sentence).stream()
            .anyMatch(
                g ->
                    g.first() >= clause.first()
                        && g.end() <= clause.end()
                        && g.isBound()
                        && g.bodies().stream().allMatch(dossier::holds));
    long members =
        scene.mentionsIn(sentence).stream()
            .filter(m -> m.first() >= clause.first() && m.end() <= clause.end())
            .filter(m -> dossier.holds(m.body()))
            .count();
    return group
        || members > 1
        || (members > 0 || joins(sentence, clause)) && scene.personsIn(sentence).isEmpty();
  }

  /** Whether the clause tells of a way of joining: "will run as one network from May". */
  private boolean joins(Sentence sentence, Clause clause) {
    for (Phrase phrase : scene.phrases().in(sentence)) {
      if (phrase.category().startsWith("join.") && clause.holds(phrase.first())) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The laboratories move across on 1 July", "it would open in May": what the members undertake is
   * the subject, whatever the verb.
   */
  private boolean isOfUndertaking(Sentence sentence, Clause clause) {
    int first = clause.first();
    while (first < clause.end() && OPENERS.contains(document.key(first))) {
      first++;
    }
    if (PRONOUNS.contains(document.key(first))) {
      return scene.personsIn(sentence).isEmpty();
    }
    for (int i = first; i < clause.end() && !scene.cues().isInVerb(i); i++) {
      if (UNDERTAKINGS.contains(document.key(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOtherMatter(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.last(); i++) {
      String key = document.key(i);
      if (key.equals("\u00a3") || OTHER_MATTERS.contains(key)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPerson(Sentence sentence, Clause clause) {
    return scene.personsIn(sentence).stream()
        .anyMatch(p -> p.first() >= clause.first() && p.end() <= clause.end());
  }
}
