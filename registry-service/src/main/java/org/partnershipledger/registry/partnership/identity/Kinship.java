package org.partnershipledger.registry.partnership.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.fold.body.MemberLineage;

/**
 * How the parties of two undertakings that are not the same may yet be the parties of one.
 *
 * <p>Codes that are equal are paired first; only what is left over may be paired through the
 * register, so that two mergers into one body in turn stay two.
 */
enum Kinship {
  /** Each body is the other's, or followed it. */
  SAME_LINE,
  /** The bodies left unnamed on one side have the other side's names as candidates. */
  HINTED,
  /** More than half of the other's parties, and no one else. */
  CONTAINED,
  /** One of exactly two parties, nobody else being spoken of. */
  LONE;

  /** Whether one may be a telling of the other, with parties renamed, hinted at or left out. */
  boolean holds(Parties one, Parties other, MemberLineage lineage) {
    if (!other.areAllNamed() || other.members().size() < 2) {
      return false;
    }
    int size = one.members().size();
    int whole = other.members().size();
    return switch (this) {
      case SAME_LINE -> one.areAllNamed() && size == whole && isCovered(one, other, lineage);
      case HINTED -> isHinted(one, other);
      case CONTAINED ->
          one.areAllNamed()
              && size >= 2
              && size < whole
              && size * 2 > whole
              && isCovered(one, other, lineage);
      case LONE -> one.areLone() && whole == 2 && other.members().containsAll(one.members());
    };
  }

  /** How many days may lie between the two; a lone body is easily in something else by then. */
  int daysApart() {
    return switch (this) {
      case SAME_LINE, HINTED, CONTAINED -> 365;
      case LONE -> 183;
    };
  }

  private static boolean isHinted(Parties one, Parties other) {
    return !one.areAllNamed() && !one.hints().isEmpty() && one.withHints().equals(other.members());
  }

  private static boolean isCovered(Parties one, Parties other, MemberLineage lineage) {
    List<String> open = new ArrayList<>(one.members());
    open.removeAll(other.members());
    if (open.size() == one.members().size() && open.size() > 1) {
      // Not one body in common: that all of them changed their codes would be too much of chance.
      return false;
    }
    List<String> free = new ArrayList<>(other.members());
    free.removeAll(one.members());
    for (String member : open) {
      Optional<String> match =
          free.stream().filter(candidate -> lineage.isSameLine(member, candidate)).findFirst();
      if (match.isEmpty()) {
        return false;
      }
      free.remove(match.get());
    }
    return true;
  }
}
