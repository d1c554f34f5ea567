package org.partnershipledger.ingest.extraction.milestone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.claim.MilestoneArguments;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.claim.Span;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Confidence;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.Granularity;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.cue.Judgement;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.partnership.Dossier;
import org.partnershipledger.ingest.extraction.partnership.Dossiers;
import org.partnershipledger.ingest.extraction.scene.Draft;
import org.partnershipledger.ingest.extraction.scene.References;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Block;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.text.Token;

/**
 * Makes a claim of each dated step of a partnership, and of undated steps that the text asserts.
 */
public final class MilestoneRules {
  private static final Set<String> SAID = WordSets.of(MilestoneRules.class, "milestonerules.said");
  private static final Set<String> CONDITIONS =
      WordSets.of(MilestoneRules.class, "milestonerules.conditions");

  private static final int OLD = 400;

  private final Scene scene;
  private final Dossiers dossiers;
  private final DatedSteps dated;
  private final SupersededPlans superseded;
  private Optional<DatedSteps.Dated> last = Optional.empty();
  private int lastSentence = -2;

  /** Rules over one article. */
  public MilestoneRules(Scene scene, Dossiers dossiers) {
    this.scene = scene;
    this.dossiers = dossiers;
    this.dated = new DatedSteps(scene);
    this.superseded = new SupersededPlans(scene.document());
  }

  /** A milestone with the partnership that it is a step of. */
  public record Found(Draft draft, Dossier dossier) {}

  /** The milestones of the article, in the order of the text; the same step and date once. */
  public List<Found> find() {
    List<Found> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Sentence sentence : scene.document().sentences()) {
      Optional<Dossier> dossier = dossiers.at(sentence);
      if (dossier.isPresent() && sentence.block().kind() != Block.Kind.HEADLINE) {
        for (Draft draft : of(sentence, dossier.get())) {
          if (seen.add(dossier.get().name() + identity(draft))) {
            found.add(new Found(draft, dossier.get()));
          }
        }
      }
    }
    return withoutRepeats(found);
  }

  /** A stop that the text dates elsewhere is told once. */
  private static List<Found> withoutRepeats(List<Found> found) {
    boolean dated = found.stream().anyMatch(f -> isStop(f, true));
    return dated ? found.stream().filter(f -> !isStop(f, false)).toList() : found;
  }

  private static boolean isStop(Found found, boolean dated) {
    MilestoneArguments step = (MilestoneArguments) found.draft().arguments();
    boolean stop =
        step.milestone() == MilestoneKind.CALL_OFF
            || step.milestone() == MilestoneKind.PAUSE
            || dated && step.milestone() == MilestoneKind.ANNOUNCEMENT;
    return stop && step.date().isPresent() == dated;
  }

  private static String identity(Draft draft) {
    MilestoneArguments step = (MilestoneArguments) draft.arguments();
    boolean once =
        step.milestone() == MilestoneKind.PAUSE
            || step.milestone() == MilestoneKind.CALL_OFF
            || step.milestone() == MilestoneKind.APPOINTMENT
            || step.milestone() == MilestoneKind.JOINT_BOARD;
    String date =
        step.date()
            .flatMap(d -> d.edtf().map(e -> e + d.latest()))
            .orElse(once ? "undated" : "undated" + draft.triggerSpan());
    return step.milestone() + "/" + date + "/" + (draft.factuality().tense() == Tense.PLANNED);
  }

  private List<Draft> of(Sentence sentence, Dossier dossier) {
    List<Draft> drafts = new ArrayList<>();
    for (DatedSteps.Dated found : dated.of(sentence, dossier)) {
      DatedSteps.Dated step = resumed(sentence, found);
      dated(sentence, step).ifPresent(drafts::add);
      last = Optional.of(step);
      lastSentence = sentence.index();
    }
    if (drafts.isEmpty()) {
      carriedOn(sentence).flatMap(step -> dated(sentence, step)).ifPresent(drafts::add);
    }
    if (drafts.isEmpty()) {
      UndatedSteps.of(scene, sentence).forEach(u -> drafts.add(undated(sentence, u)));
    }
    return drafts;
  }

  /** "Was that not meant to happen in July?": the step of the sentence before. */
  private DatedSteps.Dated resumed(Sentence sentence, DatedSteps.Dated found) {
    boolean happens = scene.document().key(found.trigger().first()).startsWith("happen");
    boolean refers = has(sentence, "that", "it");
    boolean near = lastSentence >= sentence.index() - 2 && lastSentence < sentence.index();
    return happens && refers && near && last.isPresent()
        ? new DatedSteps.Dated(found.date(), found.trigger(), last.get().step(), found.moved())
        : found;
  }

  /** "Organisers now say it will be June 1": a new date for the step of the sentence before. */
  private Optional<DatedSteps.Dated> carriedOn(Sentence sentence) {
    boolean near = lastSentence >= sentence.index() - 1 && lastSentence < sentence.index();
    if (last.isEmpty() || !near || !isAnew(sentence)) {
      return Optional.empty();
    }
    return scene.values().datesIn(sentence).stream()
        .filter(d -> !d.dateline() && !d.text().startsWith("this"))
        .findFirst()
        .map(
            d ->
                new DatedSteps.Dated(
                    d,
                    new Phrase(
                        "m.carried-on", d.first(), d.end(), "a new date for the step before"),
                    last.get().step(),
                    false));
  }

  private static boolean isAnew(Sentence sentence) {
    return has(sentence, "now", "instead") || has(sentence, "plan", "likely");
  }

  private Optional<Draft> dated(Sentence sentence, DatedSteps.Dated step) {
    Judgement judgement =
        scene.cues().at(step.step().isThing() ? step.date().first() : step.trigger().first());
    boolean wasToBe = !step.moved() && !isSaid(step) && superseded.is(sentence, step);
    boolean ahead = step.moved() || wasToBe && !SupersededPlans.hadBeen(sentence);
    Tense clause = ahead ? Tense.PLANNED : tenseAt(step, judgement);
    EventDate date = scene.values().resolver().resolve(step.date(), clause);
    boolean dated = scene.article().publication().latest().isPresent();
    if (dated && date.edtf().isEmpty()) {
      scene
          .considered()
          .pass("milestone.date", step.date().first(), step.date().end(), "it fixes no date");
      return Optional.empty();
    }
    Tense tense = wasToBe ? Tense.PLANNED : tenseOf(clause, date, step);
    if (step.step() == Step.COMPLETION && tense == Tense.PAST && isGerund(step)) {
      scene
          .considered()
          .pass(
              "milestone",
              step.trigger().first(),
              step.trigger().end(),
              "it is talked of, not done");
      return Optional.empty();
    }
    boolean question = scene.document().token(sentence.last() - 1).is("?");
    if (!question
        && !wasToBe
        && !isReported(sentence, step)
        && judgement.factuality().polarity() == Polarity.NEGATIVE
        && date.bound() != DateBound.NOT_BEFORE) {
      scene
          .considered()
          .pass("milestone", step.trigger().first(), step.trigger().end(), "the clause denies it");
      return Optional.empty();
    }
    MilestoneKind kind =
        isOldHistory(sentence, step.step(), date)
            ? MilestoneKind.OTHER
            : kindOf(sentence, step.step(), tense);
    MilestoneArguments arguments =
        new MilestoneArguments(
            kind,
            Optional.empty(),
            Optional.of(date),
            wasToBe || tense == Tense.PLANNED && isOver(date),
            judgement.condition().map(s -> scene.document().text().substring(s.start(), s.end())));
    Factuality factuality =
        wasToBe || isReported(sentence, step)
            ? new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, tense)
            : new Factuality(
                judgement.factuality().certainty(), judgement.factuality().polarity(), tense);
    return Optional.of(
        draft(
            sentence,
            arguments,
            factuality,
            step.trigger().first(),
            step.trigger().end(),
            judgement.cues()));
  }

  /** A date that lies ahead is planned and one that lies behind is past, whatever the verb. */
  private Tense tenseOf(Tense clause, EventDate date, DatedSteps.Dated step) {
    if (step.moved() || isConditional(step) || looksAhead(date)) {
      return Tense.PLANNED;
    }
    if (isSaid(step) || isReported(scene.document().sentenceOf(step.trigger().first()), step)) {
      return Tense.PAST;
    }
    Optional<LocalDate> published = scene.article().publication().latest();
    if (published.isPresent() && date.earliest().isPresent() && date.latest().isPresent()) {
      boolean ahead = date.latest().get().isAfter(published.get());
      if (date.earliest().get().isAfter(published.get()) || ahead && clause == Tense.ONGOING) {
        return Tense.PLANNED;
      }
      boolean over = date.latest().get().isBefore(published.get());
      if (over && clause == Tense.PLANNED && step.step() != Step.COMPLETION) {
        return Tense.PAST;
      }
      if (date.latest().get().isBefore(published.get().minusDays(31)) && clause == Tense.ONGOING) {
        return Tense.PAST;
      }
    }
    return clause;
  }

  /** "first said in May 2014 that they meant to combine": the date is that of the saying. */
  private boolean isSaid(DatedSteps.Dated step) {
    return step.step() == Step.TELLING
        || step.step() == Step.ANNOUNCEMENT
            && SAID.contains(scene.document().key(step.trigger().first()));
  }

  /** "Announced in October, the change would have saved": the announcement came all the same. */
  private boolean isReported(Sentence sentence, DatedSteps.Dated step) {
    return step.step() == Step.ANNOUNCEMENT && step.trigger().first() - sentence.first() <= 1;
  }

  /** "concluded last week that becoming one would help": a gerund tells of nothing done. */
  private boolean isGerund(DatedSteps.Dated step) {
    String key = scene.document().key(step.trigger().first());
    return key.endsWith("ing") && step.trigger().end() - step.trigger().first() <= 3;
  }

  private Tense tenseAt(DatedSteps.Dated step, Judgement judgement) {
    boolean told = step.step() != Step.COMPLETION && PastVerbs.is(scene.document(), step.trigger());
    return told ? Tense.PAST : judgement.factuality().tense();
  }

  private static boolean looksAhead(EventDate date) {
    String words = date.text().toLowerCase(Locale.ROOT);
    return words.contains("next ") && !words.contains("next day") || words.startsWith("later this");
  }

  /** "provided the merger happens this financial year": what a condition names lies ahead. */
  private boolean isConditional(DatedSteps.Dated step) {
    if (scene.cues().at(step.trigger().first()).condition().isPresent()) {
      return true;
    }
    int first = scene.document().sentenceOf(step.trigger().first()).first();
    for (int i = Math.max(first, step.trigger().first() - 6); i < step.trigger().first(); i++) {
      if (CONDITIONS.contains(scene.document().key(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOver(EventDate date) {
    Optional<LocalDate> published = scene.article().publication().earliest();
    return published.isPresent()
        && date.latest().isPresent()
        && date.latest().get().isBefore(published.get());
  }

  /** Something created years ago, in a sentence that joins nobody, completes no partnership. */
  private boolean isOldHistory(Sentence sentence, Step step, EventDate date) {
    Optional<LocalDate> published = scene.article().publication().latest();
    boolean old =
        published.isPresent()
            ? date.latest().filter(d -> d.isBefore(published.get().minusDays(OLD))).isPresent()
            : date.granularity() == Granularity.YEAR && date.bound() == DateBound.ON;
    boolean joins =
        scene.phrases().in(sentence).stream()
            .anyMatch(
                p -> p.category().equals("join.merger") || p.category().equals("join.acquisition"));
    return step == Step.COMPLETION && old && !joins;
  }

  private MilestoneKind kindOf(Sentence sentence, Step step, Tense tense) {
    boolean looksAtACase =
        step == Step.APPROVAL
            && (has(sentence, "review", "reviewed")
                || has(sentence, "consider", "considered")
                || has(sentence, "consideration", "presented"));
    if (looksAtACase && scene.phrases().first(sentence, "m.obc").isPresent()) {
      return MilestoneKind.OUTLINE_BUSINESS_CASE;
    }
    if (looksAtACase && scene.phrases().first(sentence, "m.fbc").isPresent()) {
      return MilestoneKind.FULL_BUSINESS_CASE;
    }
    boolean competition = scene.phrases().first(sentence, "m.competition").isPresent();
    return switch (step) {
      case ANNOUNCEMENT, TELLING, DELAY ->
          competition && tense != Tense.PLANNED && clears(sentence)
              ? MilestoneKind.APPROVAL
              : step.kind();
      case OUTLINE_CASE,
          FULL_CASE,
          STRATEGIC_CASE,
          CALL_OFF,
          PAUSE,
          MEMORANDUM,
          JOINT_BOARD,
          APPOINTMENT,
          CONSULTATION,
          BID,
          COMPLETION ->
          step.kind();
      case APPROVAL -> {
        boolean outline = scene.phrases().first(sentence, "m.obc").isPresent();
        yield outline && tense == Tense.PLANNED && decides(sentence)
            ? MilestoneKind.OUTLINE_BUSINESS_CASE
            : MilestoneKind.APPROVAL;
      }
    };
  }

  private static boolean decides(Sentence sentence) {
    return has(sentence, "approved", "agreed")
        || has(sentence, "ratified", "accepted")
        || has(sentence, "decide", "decision");
  }

  private static boolean clears(Sentence sentence) {
    return has(sentence, "cleared", "clearance") || has(sentence, "declared", "ruled");
  }

  private static boolean has(Sentence sentence, String one, String other) {
    for (Token token : sentence.tokens()) {
      if (token.is(one) || token.is(other)) {
        return true;
      }
    }
    return false;
  }

  private Draft undated(Sentence sentence, UndatedSteps.Undated step) {
    MilestoneArguments arguments =
        new MilestoneArguments(
            step.kind(), Optional.empty(), Optional.empty(), false, Optional.empty());
    Factuality factuality = new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, step.tense());
    return draft(
        sentence, arguments, factuality, step.trigger().first(), step.trigger().end(), List.of());
  }

  private Draft draft(
      Sentence sentence,
      MilestoneArguments arguments,
      Factuality factuality,
      int first,
      int end,
      List<String> cues) {
    return new Draft(
        arguments,
        List.<OrganisationReference>of(),
        factuality,
        Optional.empty(),
        List.of(new Span(sentence.start(), sentence.end())),
        "milestone." + arguments.milestone().wire(),
        scene.document().slice(first, end),
        References.span(scene.document(), first, end),
        cues,
        arguments.date().isPresent() ? Confidence.HIGH : Confidence.MEDIUM);
  }
}
