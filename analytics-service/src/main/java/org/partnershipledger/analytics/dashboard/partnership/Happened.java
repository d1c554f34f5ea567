package org.partnershipledger.analytics.dashboard.partnership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.analytics.dashboard.claim.DateMeant;
import org.partnershipledger.analytics.dashboard.claim.Published;
import org.partnershipledger.analytics.dashboard.claim.Said;
import org.partnershipledger.analytics.dashboard.claim.Speaker;
import org.partnershipledger.analytics.dashboard.words.Days;
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.LeadershipArguments;
import org.partnershipledger.contracts.claim.MilestoneArguments;
import org.partnershipledger.contracts.claim.PartnershipArguments;
import org.partnershipledger.contracts.ledger.LegalEvent;
import org.partnershipledger.contracts.vocabulary.LeadershipEvent;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Tense;

/** What happened, by the day it happened, with the day on which it was said. */
final class Happened {
  private final Subject subject;
  private final Map<String, Event> events = new LinkedHashMap<>();

  private Happened(Subject subject) {
    this.subject = subject;
  }

  /**
   * Something that happened.
   *
   * @param when when it happened, in words
   * @param what what happened
   * @param said when it was said; several where several articles say it
   * @param by who says so
   * @param claim the first claim that says so; blank for the register
   */
  record Row(String when, String what, List<String> said, List<String> by, String claim) {}

  private record Event(
      LocalDate day, String when, String what, Set<String> said, Set<String> by, String claim) {}

  static List<Row> of(Subject subject) {
    Happened happened = new Happened(subject);
    subject.claims().forEach(happened::claim);
    subject.state().legalEvent().ifPresent(happened::register);
    return happened.events.values().stream()
        .sorted(Comparator.comparing(Event::day))
        .map(
            e -> new Row(e.when(), e.what(), List.copyOf(e.said()), List.copyOf(e.by()), e.claim()))
        .toList();
  }

  /** The last possible day of the first report that the plan had come to nothing. */
  static Optional<LocalDate> endedOn(Subject subject) {
    return subject.claims().stream()
        .filter(c -> c.claim().factuality().polarity() == Polarity.POSITIVE)
        .filter(Happened::tellsEnd)
        .flatMap(c -> c.publishedBy().stream())
        .min(Comparator.naturalOrder());
  }

  private static boolean tellsEnd(RecordedClaim claim) {
    return switch (claim.claim().arguments()) {
      case MilestoneArguments m -> m.milestone() == MilestoneKind.CALL_OFF;
      case PartnershipArguments p ->
          p.sideState().filter(s -> s == SideState.ABANDONED || s == SideState.BLOCKED).isPresent();
      default -> false;
    };
  }

  private void claim(RecordedClaim claim) {
    if (claim.claim().factuality().polarity() == Polarity.NEGATIVE) {
      return;
    }
    switch (claim.claim().arguments()) {
      case MilestoneArguments m -> {
        if (claim.claim().factuality().tense() != Tense.PLANNED && !m.superseded()) {
          m.date().ifPresent(d -> add(claim, d, milestone(m)));
        }
      }
      case PartnershipArguments p ->
          p.since().ifPresent(d -> add(claim, d, Words.capital(Words.of(p.form())) + " in effect"));
      case LeadershipArguments l -> {
        if (l.event() != LeadershipEvent.HOLDS) {
          l.date().ifPresent(d -> add(claim, d, leadership(l)));
        }
      }
      default -> {
        // Sums and assurances are no events; the page has a part of its own for each.
      }
    }
  }

  private static String milestone(MilestoneArguments said) {
    return Words.capital(Said.step(said.milestone()))
        + said.form().map(f -> " of the " + Words.of(f)).orElse("");
  }

  private static String leadership(LeadershipArguments said) {
    return said.person()
        + ", "
        + said.role().map(role -> role + ": ").orElse("")
        + Words.plain(said.event());
  }

  private void add(RecordedClaim claim, EventDate date, String what) {
    date.latest()
        .filter(day -> !day.isAfter(subject.knownOn()))
        .ifPresent(
            day -> {
              Event event =
                  events.computeIfAbsent(
                      day + "|" + what,
                      key ->
                          new Event(
                              day,
                              DateMeant.words(date),
                              what,
                              new LinkedHashSet<>(),
                              new LinkedHashSet<>(),
                              claim.id()));
              event.said().add(Published.words(claim.article().publication()));
              event.by().add(by(claim));
            });
  }

  private static String by(RecordedClaim claim) {
    return Speaker.brief(claim.claim().attribution(), claim.article().publisher());
  }

  private void register(LegalEvent event) {
    String what =
        event.closedCodes().isEmpty()
            ? "In law: " + event.resultCode() + " goes on"
            : "In law: "
                + String.join(", ", event.closedCodes())
                + " closed, succeeded by "
                + event.resultCode();
    Set<String> said = new LinkedHashSet<>(List.of("register"));
    Set<String> by = new LinkedHashSet<>(List.of("NHS organisation register"));
    events.put("register", new Event(event.on(), Days.brief(event.on()), what, said, by, ""));
  }
}
