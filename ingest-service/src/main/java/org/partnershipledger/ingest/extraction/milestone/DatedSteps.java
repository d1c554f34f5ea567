package org.partnershipledger.ingest.extraction.milestone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.vocabulary.Granularity;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.ingest.extraction.cue.Clause;
import org.partnershipledger.ingest.extraction.lexicon.Phrase;
import org.partnershipledger.ingest.extraction.lexicon.WordSets;
import org.partnershipledger.ingest.extraction.partnership.Dossier;
import org.partnershipledger.ingest.extraction.scene.Scene;
import org.partnershipledger.ingest.extraction.text.Document;
import org.partnershipledger.ingest.extraction.text.Sentence;
import org.partnershipledger.ingest.extraction.value.DateMention;
import org.partnershipledger.ingest.extraction.value.MoneyMention;

/** Which word of a sentence a date belongs to. */
final class DatedSteps {
  private static final Set<String> UNTIL = WordSets.of(DatedSteps.class, "datedsteps.until");
  private static final Set<String> PLANS = WordSets.of(DatedSteps.class, "datedsteps.plans");
  private static final Set<String> BECOMES = WordSets.of(DatedSteps.class, "datedsteps.becomes");
  static final Set<String> GENERIC = WordSets.of(DatedSteps.class, "datedsteps.generic");
  private static final Set<String> IMPRINTS = WordSets.of(DatedSteps.class, "datedsteps.imprints");
  private static final Set<String> SECONDS = WordSets.of(DatedSteps.class, "datedsteps.seconds");
  private static final String ELLIPSIS = "and one more with the same verb";
  private static final int LONGEST_ELLIPSIS = 6;
  private static final int IMPRINT = 8;
  private static final int SECOND = 7;

  private final Scene scene;
  private final Document document;
  private final DateOwners owners;
  private final PersonalDates personal;
  private final PlainEvents plain;
  private final LastingStates lasting;
  private final NamedDates named;

  DatedSteps(Scene scene, SharedPosts posts) {
    this.scene = scene;
    this.document = scene.document();
    this.owners = new DateOwners(scene, posts);
    this.personal = new PersonalDates(scene, posts);
    this.plain = new PlainEvents(scene);
    this.lasting = new LastingStates(scene);
    this.named = new NamedDates(scene);
  }

  /**
   * A date with the word that it belongs to.
   *
   * @param plan whether the date is the present one, the new one of something delayed, or overtaken
   */
  record Dated(DateMention date, Phrase trigger, Step step, Plan plan) {
    boolean moved() {
      return plan == Plan.MOVED;
    }

    boolean overtaken() {
      return plan == Plan.OVERTAKEN;
    }
  }

  /** What became of a planned date. */
  enum Plan {
    PRESENT,
    MOVED,
    OVERTAKEN
  }

  /** The dates of a sentence that belong to a step. */
  List<Dated> of(Sentence sentence, Dossier dossier) {
    List<DateMention> dates = scene.values().datesIn(sentence);
    if (dates.isEmpty()) {
      return List.of();
    }
    List<Dated> dated = new ArrayList<>();
    List<Phrase> steps = owners.steps(sentence);
    for (DateMention date : dates) {
      if (date.dateline() || belongsToMoney(sentence, date) || isImprint(sentence, date)) {
        pass(date, "it dates the report or a sum, not a step");
        continue;
      }
      Optional<Dated> state =
          named.of(sentence, date).or(() -> lasting.of(sentence, date, dossier));
      if (state.isPresent()) {
        dated.add(state.get());
        continue;
      }
      Optional<Phrase> word = owners.of(sentence, date, steps);
      if (word.isPresent() && personal.owns(sentence, date, word.get())) {
        pass(date, "it is a date in the life of a person");
      } else if (word.isPresent()) {
        dated.add(step(word.get(), date));
      } else {
        elliptic(date, dated)
            .or(() -> plain.of(sentence, date, dossier))
            .ifPresentOrElse(
                dated::add, () -> pass(date, "no word for a step of a partnership stands near"));
      }
    }
    List<Dated> all = List.copyOf(dated);
    dated.removeIf(
        d ->
            d.step() == Step.COMPLETION
                && isFartherThanOther(d, dated)
                && !isSecondDate(d)
                && !d.moved());
    dated.removeIf(
        d ->
            dated.stream()
                .anyMatch(
                    o -> o != d && o.trigger().equals(d.trigger()) && isFiner(o.date(), d.date())));
    all.stream()
        .filter(d -> !dated.contains(d))
        .forEach(d -> pass(d.date(), "another date of the sentence says it better"));
    return dated;
  }

  /** "In 2017 and George Eliot the following year", "in May, and after that in June". */
  private Optional<Dated> elliptic(DateMention date, List<Dated> before) {
    if (before.isEmpty() || before.getLast().date().end() > date.boundFirst()) {
      return Optional.empty();
    }
    Dated last = before.getLast();
    int from = last.date().end();
    int to = date.boundFirst();
    boolean joined = document.key(from).equals("and") || document.key(from).equals(",");
    for (int i = from; i < to; i++) {
      if (scene.cues().isInVerb(i) || document.key(i).equals("but")) {
        return Optional.empty();
      }
    }
    boolean near = to - from <= LONGEST_ELLIPSIS && last.trigger().end() <= last.date().first();
    return joined && near
        ? Optional.of(
            new Dated(
                date,
                new Phrase(last.trigger().category(), from, to, ELLIPSIS),
                last.step(),
                last.plan()))
        : Optional.empty();
  }

  /** "moved it to the first of October": the new date is that of what was delayed. */
  private Dated step(Phrase word, DateMention date) {
    Step step = Step.of(word).orElseThrow();
    boolean until =
        date.first() >= word.end() && UNTIL.contains(document.key(date.boundFirst() - 1))
            || UNTIL.contains(document.key(date.boundFirst()));
    boolean becomes =
        step == Step.COMPLETION && BECOMES.contains(document.key(date.boundFirst() - 1));
    boolean moved = step == Step.DELAY && until || becomes || isNowThePlan(date);
    if (step == Step.DELAY && document.key(date.first() - 1).equals("from")) {
      return new Dated(date, word, Step.COMPLETION, Plan.OVERTAKEN); // "slipped from May to July"
    }
    boolean replaced = step == Step.COMPLETION && !moved && becomesAnother(date);
    Plan plan = moved ? Plan.MOVED : replaced ? Plan.OVERTAKEN : Plan.PRESENT;
    return new Dated(date, word, moved ? Step.COMPLETION : step, plan);
  }

  /** "On 1 October; that became 1 December": the first date holds no longer. */
  private boolean becomesAnother(DateMention date) {
    return scene.values().datesIn(document.sentenceOf(date.first())).stream()
        .anyMatch(
            d -> d.first() > date.end() && BECOMES.contains(document.key(d.boundFirst() - 1)));
  }

  /** "The first few months of 2020 is now the plan": the new date of the whole undertaking. */
  private boolean isNowThePlan(DateMention date) {
    String next = document.key(date.end());
    boolean quoted = next.equals("\u201d") || next.equals("\"") || next.equals("\u2019");
    int at = quoted ? date.end() + 1 : date.end();
    boolean is = document.key(at).equals("is") && document.key(at + 1).equals("now");
    return is && PLANS.contains(document.key(at + 3));
  }

  private void pass(DateMention date, String reason) {
    scene.considered().pass("milestone.date", date.first(), date.end(), reason);
  }

  /** "Issued Monday 14 March 2022." dates the page. */
  private boolean isImprint(Sentence sentence, DateMention date) {
    return sentence.tokens().size() <= IMPRINT
        && date.first() - sentence.first() <= 2
        && IMPRINTS.contains(document.key(sentence.first()));
  }

  private static boolean isFartherThanOther(Dated dated, List<Dated> all) {
    return all.stream().anyMatch(o -> o.trigger().equals(dated.trigger()) && gap(o) < gap(dated));
  }

  /**
   * "on 1 October, then on 1 December", "and not, as planned, on 1 April": each is a date of it.
   */
  private boolean isSecondDate(Dated dated) {
    int from = Math.max(dated.trigger().end(), dated.date().first() - SECOND);
    for (int i = from; i < dated.date().first(); i++) {
      if (SECONDS.contains(document.key(i))) {
        return true;
      }
    }
    return false;
  }

  private static int gap(Dated dated) {
    return dated.date().first() >= dated.trigger().end()
        ? dated.date().first() - dated.trigger().end()
        : dated.trigger().first() - dated.date().end();
  }

  /** "Earlier this month ..., on Thursday 15 March": the day says it better than the month. */
  private boolean isFiner(DateMention fine, DateMention coarse) {
    EventDate a = scene.values().resolver().resolve(fine, Tense.PAST);
    EventDate b = scene.values().resolver().resolve(coarse, Tense.PAST);
    return a.earliest().isPresent()
        && b.earliest().isPresent()
        && a.latest().isPresent()
        && b.latest().isPresent()
        && !a.earliest().get().isBefore(b.earliest().get())
        && !a.latest().get().isAfter(b.latest().get())
        && !a.edtf().equals(b.edtf());
  }

  /** "£51.3m by 2024-25" dates the money, not a step. */
  private boolean belongsToMoney(Sentence sentence, DateMention date) {
    List<MoneyMention> sums = scene.values().moneyIn(sentence);
    if (sums.isEmpty()) {
      return false;
    }
    Clause clause = scene.cues().clauseAt(date.first());
    boolean saving = scene.phrases().first(sentence, "save").isPresent();
    boolean year = isYearOfAccounts(date) && !isStep(sentence, date);
    for (MoneyMention sum : sums) {
      int gap = date.first() >= sum.end() ? date.first() - sum.end() : sum.first() - date.end();
      boolean near = gap >= 0 && gap <= (saving ? 5 : 3) || year;
      if (near && clause.holds(sum.first())) {
        return true;
      }
    }
    return false;
  }

  /** "provided the merger happens this financial year": the verb before it says what is dated. */
  private boolean isStep(Sentence sentence, DateMention date) {
    return scene.phrases().in(sentence, "m.completion").stream()
        .anyMatch(p -> p.end() <= date.boundFirst() && date.boundFirst() - p.end() <= 1);
  }

  /** "For this year", "by 2021-22" in a clause with a sum: the year of the sum. */
  private boolean isYearOfAccounts(DateMention date) {
    Granularity granularity = scene.values().resolver().resolve(date, Tense.PLANNED).granularity();
    return granularity == Granularity.FINANCIAL_YEAR || granularity == Granularity.YEAR;
  }
}
