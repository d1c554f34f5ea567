package org.partnershipledger.analytics.dashboard.partnership;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipledger.analytics.dashboard.claim.DateMeant;
import org.partnershipledger.analytics.dashboard.slip.SlipChart;
import org.partnershipledger.analytics.dashboard.slip.SlipStory;
import org.partnershipledger.analytics.dashboard.words.Days;
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.contracts.derived.Slippage;
import org.partnershipledger.contracts.ledger.LegalEvent;
import org.partnershipledger.contracts.ledger.Target;

/**
 * The slip chart of a partnership with its words.
 *
 * @param chart the picture; empty when no date was promised that can be drawn
 * @param title the finding
 * @param dates every date told, in the order in which they were said
 * @param notDrawn dates that are no promise or cannot be placed, with the reason
 * @param source where the values come from
 * @param basis what they count
 */
public record SlipFigure(
    Optional<SlipChart> chart,
    String title,
    List<TargetLine> dates,
    List<TargetLine> notDrawn,
    String source,
    String basis) {

  static SlipFigure of(Subject subject) {
    Targets targets = Targets.of(subject);
    Schedule schedule = Schedule.of(subject);
    Optional<SlipStory> story =
        targets.drawn().isEmpty()
            ? Optional.empty()
            : Optional.of(story(subject, schedule, targets));
    List<TargetLine> dates =
        story.stream()
            .flatMap(s -> s.promises().stream())
            .map(p -> targets.line(p.claimId()))
            .toList();
    return new SlipFigure(
        story.map(SlipChart::of),
        title(subject, schedule),
        dates,
        targets.notDrawn(),
        source(subject, targets, schedule),
        basis(schedule));
  }

  private static SlipStory story(Subject subject, Schedule schedule, Targets targets) {
    Optional<SlipStory.Outcome> outcome = schedule.doneOn().map(day -> outcome(schedule, day));
    Optional<SlipStory.End> ended =
        schedule.over() && outcome.isEmpty()
            ? Optional.of(
                new SlipStory.End(
                    endedBy(subject), Words.of(schedule.state().sideState().orElseThrow())))
            : Optional.empty();
    return new SlipStory(
        targets.drawn(),
        targets.countedFrom(),
        outcome,
        ended,
        schedule.knownOn(),
        subject.chosen().isPresent());
  }

  // The first day on which anybody can have read that it was over.
  private static LocalDate endedBy(Subject subject) {
    return Happened.endedOn(subject).orElse(subject.knownOn());
  }

  private static SlipStory.Outcome outcome(Schedule schedule, LocalDate day) {
    List<String> notes = new ArrayList<>();
    notes.add(Days.uk(day));
    schedule
        .slip()
        .latest()
        .map(Slippage::day)
        .map(latest -> afterLatest(latest, day))
        .ifPresent(notes::add);
    Optional<LegalEvent> legal = schedule.state().legalEvent();
    if (legal.isEmpty()) {
      notes.add("reported; not in the register");
    }
    legal
        .filter(e -> !e.closedCodes().isEmpty())
        .ifPresent(
            e -> {
              notes.add("register: " + String.join(", ", e.closedCodes()) + " closed,");
              notes.add("succeeded by " + e.resultCode());
            });
    Optional<LocalDate> reported =
        schedule
            .reportedOn()
            .filter(on -> legal.isPresent() && Math.abs(ChronoUnit.DAYS.between(on, day)) > 2);
    reported.ifPresent(on -> notes.add("reported: " + Days.brief(on)));
    return new SlipStory.Outcome(
        day, legal.isPresent(), schedule.took() + " on " + Days.uk(day), notes, reported);
  }

  private static String afterLatest(LocalDate latest, LocalDate day) {
    long days = ChronoUnit.DAYS.between(latest, day);
    if (days == 0) {
      return "on the latest date promised";
    }
    return Words.count(Math.abs(days), "day", "days")
        + (days > 0 ? " after" : " before")
        + " the latest date";
  }

  private static String title(Subject subject, Schedule schedule) {
    String name = Titles.brief(subject.state());
    Slippage slip = schedule.slip();
    if (slip.latest().isEmpty()) {
      return name + ": no completion date was promised";
    }
    String first = words(slip.firstReported().orElseThrow());
    String latest = words(slip.latest().get());
    String promised =
        slip.moves() == 0
            ? "promised for " + first
            : "the date moved from " + first + " to " + latest;
    return name + ": " + promised + "; " + end(schedule);
  }

  private static String end(Schedule schedule) {
    if (schedule.doneOn().isPresent()) {
      LocalDate latest = Slippage.day(schedule.slip().latest().orElseThrow());
      long days = ChronoUnit.DAYS.between(latest, schedule.doneOn().get());
      return schedule.slip().moves() == 0
          ? schedule.took() + " " + Schedule.days(days)
          : schedule.took() + " " + afterLatest(latest, schedule.doneOn().get());
    }
    if (schedule.over()) {
      return Words.of(schedule.state().sideState().orElseThrow());
    }
    return schedule.late(schedule.slip().latest()).isPresent()
        ? "passed, and still open on " + Days.uk(schedule.knownOn())
        : "not yet due on " + Days.uk(schedule.knownOn());
  }

  private static String words(Target target) {
    return Titles.inSentence(DateMeant.words(target.date()));
  }

  private static String source(Subject subject, Targets targets, Schedule schedule) {
    long articles = targets.all().stream().map(Target::articleId).distinct().count();
    String publishers =
        targets.all().stream()
            .flatMap(t -> subject.claim(t.claimId()).stream())
            .map(c -> c.article().publisher().orElse("publisher not known"))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    String register =
        schedule.state().legalEvent().isPresent()
            ? "; legal event from the NHS organisation register"
            : "; no legal event in the NHS organisation register";
    return Words.count(articles, "article", "articles")
        + (publishers.isEmpty() ? "" : " (" + publishers + ")")
        + register;
  }

  private static String basis(Schedule schedule) {
    if (schedule.slip().firstReported().isEmpty()) {
      return "no date was promised, so no days are counted.";
    }
    if (schedule.over() && schedule.doneOn().isEmpty()) {
      return "it came to nothing, so no days are counted.";
    }
    String to =
        schedule
            .doneOn()
            .map(d -> "days are counted to " + Days.uk(d))
            .orElse("it is open, so days are counted to " + Days.uk(schedule.knownOn()));
    return to + " from the last day of the period promised" + counts(schedule) + ".";
  }

  private static String counts(Schedule schedule) {
    Slippage slip = schedule.slip();
    List<String> words = new ArrayList<>();
    Optional<Target> reported = slip.firstReported();
    boolean hedged = reported.filter(t -> !t.asserted()).isPresent();
    schedule
        .late(reported)
        .ifPresent(
            d ->
                words.add(
                    Schedule.days(d)
                        + " from the first date reported"
                        + (hedged ? ", hedged" : "")));
    if (hedged) {
      schedule
          .late(slip.firstAsserted())
          .ifPresent(d -> words.add(Schedule.days(d) + " from the first asserted"));
    }
    if (slip.moves() > 0) {
      schedule.late(slip.latest()).ifPresent(d -> words.add(Schedule.days(d) + " from the latest"));
    }
    return words.isEmpty() ? "" : ": " + String.join("; ", words);
  }
}
