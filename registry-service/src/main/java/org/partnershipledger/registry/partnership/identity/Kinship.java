package org.partnershipledger.registry.partnership.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.partnershipledger.registry.organisation.MemberLineage;

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
    return switch (this) {
      case SAME_LINE ->
          one.areAllNamed()
              && other.areAllNamed()
              && one.members().size() >= 2
              && one.members().size() == other.members().size()
              && isCovered(one, other, lineage);
      case HINTED -> isHinted(one, other);
      case CONTAINED ->
          one.areAllNamed()
              && one.members().size() >= 2
              && one.members().size() < other.members().size()
              && one.members().size() * 2 > other.members().size()
              && isCovered(one, other, lineage);
      case LONE ->
          one.areLone()
              && other.areAllNamed()
              && other.members().size() == 2
              && other.members().containsAll(one.members());
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
    var named = new TreeSet<>(one.members());
    named.addAll(one.hints());
    return !one.areAllNamed()
        && !one.hints().isEmpty()
        && other.areAllNamed()
        && other.members().size() >= 2
        && named.equals(other.members());
  }

  private static boolean isCovered(Parties one, Parties other, MemberLineage lineage) {
    List<String> open = new ArrayList<>(one.members());
    List<String> free = new ArrayList<>(other.members());
    open.removeAll(other.members());
    free.removeAll(one.members());
    for (String member : open) {
      if (!free.removeIf(new FirstOfLine(member, lineage))) {
        return false;
      }
    }
    return true;
  }

  /** Takes one body of the same line, and only one. */
  private static final class FirstOfLine implements java.util.function.Predicate<String> {
    private final String member;
    private final MemberLineage lineage;
    private boolean taken;

    FirstOfLine(String member, MemberLineage lineage) {
      this.member = member;
      this.lineage = lineage;
    }

    @Override
    public boolean test(String candidate) {
      boolean takes = !taken && lineage.isSameLine(member, candidate);
      taken = taken || takes;
      return takes;
    }
  }
}
