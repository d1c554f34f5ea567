package org.partnershipledger.registry.partnership.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What people have decided about identity: that two dossiers are of one partnership, and that some
 * are of another one than it seems. A decision stands for as long as its dossiers do; what is set
 * aside is no longer what it was said to be the same as before.
 *
 * @param same pairs that are of one partnership
 * @param aside dossiers that are set aside, each with the number of the decision that did it
 */
public record Decisions(List<Same> same, Map<Named, Long> aside) {

  /** Nothing was decided. */
  public static final Decisions NONE = new Decisions(List.of(), Map.of());

  public Decisions {
    same = List.copyOf(same);
    aside = Map.copyOf(aside);
  }

  /**
   * A dossier, however numbered in its article: by whom it is about.
   *
   * @param articleId the article
   * @param parties the text of the parties
   */
  public record Named(String articleId, String parties) implements Comparable<Named> {

    /** The name of a dossier. */
    public static Named of(DossierSummary dossier) {
      return new Named(dossier.key().articleId(), dossier.parties().text());
    }

    @Override
    public int compareTo(Named other) {
      int byArticle = articleId.compareTo(other.articleId);
      return byArticle != 0 ? byArticle : parties.compareTo(other.parties);
    }
  }

  /**
   * Two dossiers that are of one partnership.
   *
   * @param number the number of the decision; a later one has a higher number
   */
  public record Same(long number, Named one, Named other) {}

  /** The decision by which a dossier was set aside; empty when it was not. */
  Optional<Long> asideOf(DossierSummary dossier) {
    return asideOf(Named.of(dossier));
  }

  private Optional<Long> asideOf(Named dossier) {
    return Optional.ofNullable(aside.get(dossier));
  }

  /** The pairs that no later decision has told apart. */
  List<Same> effective() {
    return same.stream().filter(pair -> !isOverruled(pair)).toList();
  }

  private boolean isOverruled(Same pair) {
    Optional<Long> one = asideOf(pair.one());
    Optional<Long> other = asideOf(pair.other());
    return !one.equals(other)
        && Stream.of(one, other)
            .flatMap(Optional::stream)
            .anyMatch(number -> number > pair.number());
  }

  /** Whether a person has set a dossier aside. */
  public boolean isAside(DossierSummary dossier) {
    return asideOf(dossier).isPresent();
  }

  /** The dossiers that are one with any of these by decision, and not among them. */
  public Set<Named> partnersOf(Collection<DossierSummary> dossiers) {
    Set<Named> known = new TreeSet<>();
    dossiers.forEach(d -> known.add(Named.of(d)));
    Set<Named> partners = new TreeSet<>();
    for (Same pair : same) {
      if (known.contains(pair.one())) {
        partners.add(pair.other());
      }
      if (known.contains(pair.other())) {
        partners.add(pair.one());
      }
    }
    Set<Long> groups = new TreeSet<>();
    known.forEach(dossier -> Optional.ofNullable(aside.get(dossier)).ifPresent(groups::add));
    aside.forEach(
        (dossier, group) -> {
          if (groups.contains(group)) {
            partners.add(dossier);
          }
        });
    partners.removeAll(known);
    return partners;
  }
}
