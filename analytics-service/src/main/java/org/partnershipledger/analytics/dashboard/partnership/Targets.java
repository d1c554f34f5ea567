package org.partnershipledger.analytics.dashboard.partnership;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.analytics.dashboard.claim.DateMeant;
import org.partnershipledger.analytics.dashboard.claim.Source;
import org.partnershipledger.analytics.dashboard.slip.Promise;
import org.partnershipledger.analytics.dashboard.words.Firmness;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.claim.MilestoneArguments;
import org.partnershipledger.contracts.derived.Slippage;
import org.partnershipledger.contracts.ledger.Target;
import org.partnershipledger.contracts.ledger.TargetEffect;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Tense;

/**
 * The dates of completion that a partnership was given: those that can be drawn, and the others.
 */
final class Targets {
  // Few enough words to stand beside a mark.
  private static final int LONGEST_QUOTE = 40;
  private static final String LOWER_BOUND = "no date was promised, only “not before”";

  private final List<Target> all;
  private final List<Promise> drawn = new ArrayList<>();
  private final List<TargetLine> notDrawn = new ArrayList<>();
  private final Map<String, TargetLine> lines = new LinkedHashMap<>();
  private final Set<String> countedFrom;

  private Targets(List<Target> all, Slippage slip) {
    this.all = all;
    this.countedFrom =
        Stream.of(slip.firstReported(), slip.firstAsserted())
            .flatMap(Optional::stream)
            .map(Target::claimId)
            .collect(Collectors.toUnmodifiableSet());
  }

  static Targets of(Subject subject) {
    Targets targets =
        new Targets(
            subject.state().targets().stream()
                .filter(t -> t.milestone() == MilestoneKind.COMPLETION)
                .toList(),
            subject.account().slip());
    for (Target target : targets.all) {
      subject.claim(target.claimId()).ifPresent(claim -> targets.add(target, claim));
    }
    subject.claims().forEach(targets::addOther);
    return targets;
  }

  // What the ledger takes for no target at all is told too, with the reason.
  private void addOther(RecordedClaim claim) {
    boolean known = all.stream().anyMatch(t -> t.claimId().equals(claim.id()));
    if (!known
        && claim.claim().arguments() instanceof MilestoneArguments said
        && said.milestone() == MilestoneKind.COMPLETION
        && claim.claim().factuality().tense() == Tense.PLANNED
        && claim.claim().factuality().polarity() == Polarity.POSITIVE) {
      said.date()
          .ifPresent(
              date ->
                  notDrawn.add(
                      new TargetLine(
                          claim.id(),
                          DateMeant.words(date),
                          DateMeant.days(date),
                          claim.claim().factuality(),
                          Source.of(claim.article()),
                          date.bound() == DateBound.NOT_BEFORE
                              ? LOWER_BOUND
                              : "the ledger takes it for no date of completion")));
    }
  }

  List<Target> all() {
    return all;
  }

  List<Promise> drawn() {
    return drawn;
  }

  /** The claims of the dates that the slip is counted from. */
  Set<String> countedFrom() {
    return countedFrom;
  }

  List<TargetLine> notDrawn() {
    return notDrawn;
  }

  TargetLine line(String claimId) {
    return Optional.ofNullable(lines.get(claimId)).orElseThrow();
  }

  private void add(Target target, RecordedClaim claim) {
    Optional<String> why = whyNotDrawn(target, claim);
    TargetLine line =
        new TargetLine(
            claim.id(),
            DateMeant.words(target.date()),
            DateMeant.days(target.date()),
            claim.claim().factuality(),
            Source.of(claim.article()),
            why.orElseGet(() -> effect(target)));
    if (why.isPresent()) {
      notDrawn.add(line);
      return;
    }
    lines.put(claim.id(), line);
    drawn.add(
        new Promise(
            claim.id(),
            claim.article().publication(),
            target.date().earliest(),
            target.date().latest().orElseThrow(),
            target.asserted(),
            target.effect() == TargetEffect.REPEAT,
            recalled(target),
            line.words(),
            quote(claim, target.date().text()),
            line.source().label()
                + " · "
                + Firmness.of(claim.claim().factuality()).word().toLowerCase(Locale.UK)));
  }

  private Optional<String> whyNotDrawn(Target target, RecordedClaim claim) {
    if (target.date().bound() == DateBound.NOT_BEFORE) {
      return Optional.of(LOWER_BOUND);
    }
    if (target.date().latest().isEmpty()) {
      return Optional.of("the words name no day that can be worked out");
    }
    // The first date may be known from what was told of it later alone; then it is drawn there.
    if (recalled(target) && !countedFrom.contains(target.claimId())) {
      return Optional.of("told of a date that no longer held");
    }
    var publication = claim.article().publication();
    return publication.earliest().isEmpty() && publication.latest().isEmpty()
        ? Optional.of("the article has no date, so it has no place across")
        : Optional.empty();
  }

  private static boolean recalled(Target target) {
    return target.superseded() || target.effect() == TargetEffect.RECALLED;
  }

  private static String effect(Target target) {
    if (recalled(target)) {
      return "told of a date that no longer held";
    }
    return switch (target.effect()) {
      case FIRST -> "the first date";
      case REPEAT -> "the same date again";
      case REFINEMENT -> "the same date, more exactly";
      case MOVE -> "the date moved";
      case RECALLED -> "told of a date that no longer held";
    };
  }

  // The words around the date, cut at spaces.
  private static String quote(RecordedClaim claim, String date) {
    String sentence = claim.claim().evidence().getFirst().quote().replaceAll("\\s+", " ").strip();
    int at = sentence.indexOf(date);
    int end = at < 0 ? Math.min(sentence.length(), LONGEST_QUOTE) : at + date.length();
    int start = Math.max(0, end - LONGEST_QUOTE);
    if (start > 0) {
      int space = sentence.indexOf(' ', start);
      start = space >= 0 && space < end - date.length() ? space + 1 : Math.max(at, 0);
    }
    if (at < 0 && end < sentence.length()) {
      end = Math.max(sentence.lastIndexOf(' ', end), start + 1);
    }
    return "“" + sentence.substring(start, end) + "”";
  }
}
