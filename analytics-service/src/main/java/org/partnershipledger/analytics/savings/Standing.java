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
    String id = figure.chief().id();
    List<String> evidence = figure.ids().stream().sorted().toList();
    Parts.PartOf part = parts.get(id);
    if (part != null) {
      return new Place(SavingsStatus.PART, part.reason(), Optional.of(part.total()), evidence);
    }
    Precedence.Ruling ruling = rulings.get(id);
    if (ruling != null && ruling.status() == SavingsStatus.SUPERSEDED) {
      return new Place(ruling.status(), ruling.reason(), Optional.of(ruling.by()), evidence);
    }
    Optional<String> whole = containing(figure, rivals, rulings);
    if (whole.isPresent()) {
      return new Place(SavingsStatus.PART, StatusReason.CONTAINED, whole, evidence);
    }
    if (ruling != null) {
      return new Place(ruling.status(), ruling.reason(), Optional.of(ruling.by()), evidence);
    }
    StatusReason reason = figure.repeats().isEmpty() ? StatusReason.STANDS : StatusReason.RESTATED;
    return new Place(SavingsStatus.CURRENT, reason, Optional.empty(), evidence);
  }

  // A figure for some of the bodies is of-which to a standing one for more of them.
  private static Optional<String> containing(
      Cluster figure, List<Cluster> rivals, Map<String, Precedence.Ruling> rulings) {
    return rivals.stream()
        .filter(r -> figure.number().isPresent())
        .filter(r -> r.chief().family() == figure.chief().family())
        .filter(r -> figure.chief().scope().within(r.chief().scope()))
        .filter(r -> !superseded(r, rulings))
        .map(Cluster::chief)
        .min(Headline.ORDER)
        .map(SavingsLine::id);
  }

  private static boolean superseded(Cluster figure, Map<String, Precedence.Ruling> rulings) {
    Precedence.Ruling ruling = rulings.get(figure.chief().id());
    return ruling != null && ruling.status() == SavingsStatus.SUPERSEDED;
  }
}
