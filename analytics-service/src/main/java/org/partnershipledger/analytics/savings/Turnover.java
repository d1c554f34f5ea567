package org.partnershipledger.analytics.savings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.contracts.ledger.Member;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.contracts.vocabulary.OrganisationType;

/**
 * The yearly base that a saving is held against (M2): a combined turnover claimed of the
 * partnership, else the sum over all members where each has one within two financial years.
 *
 * <p>Income counts as turnover. For national and commissioning bodies, which have no turnover, the
 * budget does. The same article goes before others, then the nearest financial year. A base more
 * than two years off is flagged {@code STALE_BASE}; after completion the base of an earlier claim
 * stays the one before completion (edge rule 14). A sum over a trust and a social enterprise is
 * flagged {@code INTRA_GROUP} (edge rule 13).
 */
public final class Turnover {
  private static final int NEAR = 2;

  private final Partnership partnership;
  private final ReferenceFacts facts;
  private final List<StatedSum> sums;

  /** The bases that the claims of a partnership give. */
  public Turnover(Partnership partnership, ReferenceFacts facts, BodyClass bodies) {
    this.partnership = partnership;
    this.facts = facts;
    this.sums = StatedSum.of(partnership, measures(bodies));
  }

  /** The base of a savings line; empty when the claims give none. */
  public Optional<Base> baseOf(SavingsLine line) {
    return line.derivation().or(() -> combined(line)).or(() -> summed(line));
  }

  private static Set<FinanceMeasure> measures(BodyClass bodies) {
    return switch (bodies) {
      case PROVIDER, OTHER -> EnumSet.of(FinanceMeasure.TURNOVER, FinanceMeasure.INCOME);
      case NATIONAL, COMMISSIONER ->
          EnumSet.of(FinanceMeasure.TURNOVER, FinanceMeasure.INCOME, FinanceMeasure.BUDGET);
    };
  }

  private Optional<Base> combined(SavingsLine line) {
    List<StatedSum> whole =
        beforeCompletion(line, sums.stream().filter(StatedSum::ofWhole).toList());
    return whole.stream()
        .min(nearest(line))
        .map(best -> base(best, rivals(best, whole, line), line));
  }

  // After completion the successor's turnover is another body's; a promise made before keeps its
  // own.
  private List<StatedSum> beforeCompletion(SavingsLine line, List<StatedSum> all) {
    Optional<LocalDate> completion = partnership.state().knownCompletion();
    if (completion.isEmpty()
        || line.madeOn().filter(day -> day.isBefore(completion.get())).isEmpty()) {
      return all;
    }
    List<StatedSum> before =
        all.stream()
            .filter(s -> s.on().filter(day -> !day.isBefore(completion.get())).isEmpty())
            .toList();
    return before.isEmpty() ? all : before;
  }

  private static List<StatedSum> rivals(StatedSum best, List<StatedSum> all, SavingsLine line) {
    return all.stream()
        .filter(s -> s.articleId().equals(line.articleId()) == inArticle(best, line))
        .filter(s -> distance(s, line) == distance(best, line))
        .filter(s -> s.number().compareTo(best.number()) != 0)
        .toList();
  }

  private static Base base(StatedSum best, List<StatedSum> rivals, SavingsLine line) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    flags.addAll(best.flags());
    if (distance(best, line) > NEAR && best.on().isPresent() && line.madeOn().isPresent()) {
      flags.add(Flag.STALE_BASE);
    }
    if (rivals.isEmpty()) {
      return new Base(best.measure(), best.pounds(), List.of(best.claimId()), flags);
    }
    flags.add(Flag.CONFLICTING_BASE);
    List<StatedSum> all = new ArrayList<>(rivals);
    all.add(best);
    BigDecimal low = all.stream().map(StatedSum::number).min(Comparator.naturalOrder()).get();
    BigDecimal high = all.stream().map(StatedSum::number).max(Comparator.naturalOrder()).get();
    Quantity pounds = new Quantity(Optional.of(best.number()), Optional.of(low), Optional.of(high));
    return new Base(
        best.measure(), pounds, all.stream().map(StatedSum::claimId).sorted().toList(), flags);
  }

  private Optional<Base> summed(SavingsLine line) {
    List<Member> members = partnership.state().members();
    if (members.isEmpty() || !partnership.state().unnamedMembers().isEmpty()) {
      return Optional.empty();
    }
    List<StatedSum> each = new ArrayList<>();
    for (Member member : members) {
      List<StatedSum> own =
          beforeCompletion(line, sums.stream().filter(s -> s.ofBody(member.id())).toList());
      Optional<StatedSum> near =
          own.stream().filter(s -> distance(s, line) <= NEAR).min(nearest(line));
      if (near.isEmpty()) {
        return Optional.empty();
      }
      each.add(near.get());
    }
    return Optional.of(sum(each, members));
  }

  private Base sum(List<StatedSum> each, List<Member> members) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    each.forEach(s -> flags.addAll(s.flags()));
    if (each.size() > 1) {
      flags.add(Flag.SUMMED_BASE);
    }
    if (members.stream().anyMatch(m -> isSocialEnterprise(m)) && members.size() > 1) {
      flags.add(Flag.INTRA_GROUP);
    }
    BigDecimal total =
        each.stream().map(StatedSum::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Base(
        FinanceMeasure.TURNOVER,
        Quantity.exactly(total),
        each.stream().map(StatedSum::claimId).sorted().toList(),
        flags);
  }

  private boolean isSocialEnterprise(Member member) {
    return facts
        .typeOf(member.id())
        .filter(t -> t == OrganisationType.SOCIAL_ENTERPRISE)
        .isPresent();
  }

  private static Comparator<StatedSum> nearest(SavingsLine line) {
    return Comparator.comparing((StatedSum s) -> !inArticle(s, line))
        .thenComparing(s -> distance(s, line))
        .thenComparing(StatedSum::measure)
        .thenComparing(s -> s.on().orElse(LocalDate.MIN), Comparator.reverseOrder())
        .thenComparing(StatedSum::claimId);
  }

  private static boolean inArticle(StatedSum sum, SavingsLine line) {
    return sum.articleId().equals(line.articleId());
  }

  // One article speaks of one time; an unknown date counts as just out of reach.
  private static int distance(StatedSum sum, SavingsLine line) {
    if (inArticle(sum, line)) {
      return 0;
    }
    return sum.on().isPresent() && line.madeOn().isPresent()
        ? FinancialYear.of(sum.on().get()).distance(FinancialYear.of(line.madeOn().get()))
        : NEAR + 1;
  }
}
