package org.partnershipledger.analytics.savings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of each savings claim beside the others of its partnership: gathered, then parts,
 * then precedence among what remains, then containment of what is about fewer bodies.
 */
final class Standing {
  private final Map<String, Place> places = new HashMap<>();

  /**
   * The place of a claim.
   *
   * @param status what became of it
   * @param reason why
   * @param other the claim that made it so; empty when none
   * @param evidence the claims that say the same, by id
   */
  record Place(
      SavingsStatus status, StatusReason reason, Optional<String> other, List<String> evidence) {}

  Standing(List<SavingsLine> lines) {
    List<Cluster> figures =
        Duplicates.gather(lines.stream().filter(SavingsLine::eligible).toList());
    figures.forEach(this::addRepeats);
    Map<String, Parts.PartOf> parts = Parts.find(figures);
    List<Cluster> rivals =
        figures.stream()
            .filter(f -> !parts.containsKey(f.chief().id()) && f.number().isPresent())
            .toList();
    Map<String, Precedence.Ruling> rulings = Precedence.rule(rivals);
    for (Cluster figure : figures) {
      places.put(figure.chief().id(), place(figure, parts, rulings, rivals));
    }
  }

  /** The place of a claim; one that is not eligible stands by itself. */
  Place of(SavingsLine line) {
    return places.getOrDefault(
        line.id(),
        new Place(
            SavingsStatus.CURRENT, StatusReason.STANDS, Optional.empty(), List.of(line.id())));
  }

  private void addRepeats(Cluster figure) {
    for (SavingsLine repeat : figure.repeats()) {
      StatusReason reason =
          figure.roundings().contains(repeat.id())
              ? StatusReason.ROUNDED
              : StatusReason.SAME_FIGURE;
      places.put(
          repeat.id(),
          new Place(
              SavingsStatus.DUPLICATE,
              reason,
              Optional.of(figure.chief().id()),
              List.of(repeat.id())));
    }
  }

  private static Place place(
      Cluster figure,
      Map<String, Parts.PartOf> parts,
      Map<String, Precedence.Ruling> rulings,
      List<Cluster> rivals) {
    List<String> evidence = figure.ids().stream().sorted().toList();
    return part(figure, parts, evidence)
        .or(() -> ruled(figure, rulings, SavingsStatus.SUPERSEDED, evidence))
        .or(() -> contained(figure, rulings, rivals, evidence))
        .or(() -> ruled(figure, rulings, SavingsStatus.CONFLICT, evidence))
        .orElseGet(
            () ->
                new Place(
                    SavingsStatus.CURRENT,
                    figure.repeats().isEmpty() ? StatusReason.STANDS : StatusReason.RESTATED,
                    Optional.empty(),
                    evidence));
  }

  private static Optional<Place> part(
      Cluster figure, Map<String, Parts.PartOf> parts, List<String> evidence) {
    return Optional.ofNullable(parts.get(figure.chief().id()))
        .map(p -> new Place(SavingsStatus.PART, p.reason(), Optional.of(p.total()), evidence));
  }

  private static Optional<Place> ruled(
      Cluster figure,
      Map<String, Precedence.Ruling> rulings,
      SavingsStatus status,
      List<String> evidence) {
    return Optional.ofNullable(rulings.get(figure.chief().id()))
        .filter(r -> r.status() == status)
        .map(r -> new Place(status, r.reason(), Optional.of(r.by()), evidence));
  }

  // A figure for some of the bodies is of-which to a standing one for more of them.
  private static Optional<Place> contained(
      Cluster figure,
      Map<String, Precedence.Ruling> rulings,
      List<Cluster> rivals,
      List<String> evidence) {
    return rivals.stream()
        .filter(r -> figure.number().isPresent())
        .filter(r -> r.chief().family() == figure.chief().family())
        .filter(r -> figure.chief().scope().within(r.chief().scope()))
        .filter(r -> ruled(r, rulings, SavingsStatus.SUPERSEDED, evidence).isEmpty())
        .map(Cluster::chief)
        .min(Headline.ORDER)
        .map(
            whole ->
                new Place(
                    SavingsStatus.PART, StatusReason.CONTAINED, Optional.of(whole.id()), evidence));
  }
}
