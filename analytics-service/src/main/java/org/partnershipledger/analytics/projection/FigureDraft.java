package org.partnershipledger.analytics.projection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.contracts.envelope.DeterministicId;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.metric.Figure;

/** A figure in the making. */
final class FigureDraft {
  /**
   * Rises when a formula or rule changes, so that readers can tell figures of two methods apart.
   */
  static final String METHOD = "1";

  private final String scope;
  private final String metric;
  private final String subject;
  private String label = "";
  private String unit = "";
  private Optional<BigDecimal> value = Optional.empty();
  private Optional<BigDecimal> lower = Optional.empty();
  private Optional<BigDecimal> upper = Optional.empty();
  private Optional<String> category = Optional.empty();
  private Optional<String> basis = Optional.empty();
  private Optional<String> nullReason = Optional.empty();
  private boolean derived;
  private Optional<LocalDate> validOn = Optional.empty();
  private final List<String> flags = new ArrayList<>();
  private final List<Figure.Input> inputs = new ArrayList<>();

  FigureDraft(String scope, String metric, String subject) {
    this.scope = scope;
    this.metric = metric;
    this.subject = subject;
  }

  FigureDraft label(String words) {
    label = words;
    return this;
  }

  FigureDraft unit(String name) {
    unit = name;
    return this;
  }

  FigureDraft basis(String word) {
    basis = Optional.of(word);
    return this;
  }

  FigureDraft derived(boolean is) {
    derived = is;
    return this;
  }

  FigureDraft value(BigDecimal number) {
    value = Optional.of(Numbers.published(number));
    return this;
  }

  FigureDraft bounds(BigDecimal low, BigDecimal high) {
    lower = Optional.of(Numbers.published(low));
    upper = Optional.of(Numbers.published(high));
    return this;
  }

  FigureDraft category(String word) {
    category = Optional.of(word);
    return this;
  }

  FigureDraft missing(NullReason reason) {
    nullReason = Optional.of(reason.name());
    return this;
  }

  FigureDraft flag(String word) {
    flags.add(word);
    return this;
  }

  FigureDraft validOn(Optional<LocalDate> day) {
    validOn = day;
    return this;
  }

  FigureDraft outcome(Outcome outcome) {
    switch (outcome) {
      case Outcome.Missing gone -> missing(gone.why());
      case Outcome.Value given -> {
        value = given.amount().point().map(Numbers::published);
        lower = given.amount().low().map(Numbers::published);
        upper = given.amount().high().map(Numbers::published);
        given.flags().stream().sorted().map(Flag::name).forEach(flags::add);
      }
    }
    return this;
  }

  FigureDraft input(String name, String text, Optional<String> claimId) {
    inputs.add(new Figure.Input(name, text, claimId));
    return this;
  }

  SubjectFigure savings() {
    return figure(EventType.SAVINGS_METRIC);
  }

  SubjectFigure progress() {
    return figure(EventType.PROGRESS_METRIC);
  }

  private SubjectFigure figure(EventType type) {
    String key = scope + "/" + metric + (subject.isEmpty() ? "" : "/" + subject);
    return new SubjectFigure(
        type,
        key,
        new Figure(
            DeterministicId.of("figure", scope, metric, subject).toString(),
            scope,
            metric,
            label,
            value,
            lower,
            upper,
            category,
            unit,
            basis,
            nullReason,
            derived,
            flags,
            inputs,
            METHOD,
            validOn));
  }
}
