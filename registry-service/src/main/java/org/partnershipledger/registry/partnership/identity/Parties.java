package org.partnershipledger.registry.partnership.identity;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnershipledger.contracts.claim.Candidate;
import org.partnershipledger.contracts.claim.UnresolvedBodies;
import org.partnershipledger.contracts.ledger.UnnamedMembers;
import org.partnershipledger.contracts.vocabulary.OrganisationType;
import org.partnershipledger.fold.body.MemberLineage;
import org.partnershipledger.fold.partnership.Dossier;

/**
 * Whom a dossier is about: what tells it from dossiers about others.
 *
 * @param members ids of the named parties
 * @param descriptions the unnamed parties, each as count, type and place in plain words
 * @param hints ids that the unnamed parties may have
 */
public record Parties(
    SortedSet<String> members, SortedSet<String> descriptions, SortedSet<String> hints)
    implements Comparable<Parties> {

  private static final String EQUAL = "=";
  private static final String LONE = "1:";
  private static final String TWO = "2:";
  private static final String HINTED = "?";

  /** The parties of a dossier. */
  public static Parties of(Dossier dossier) {
    return new Parties(
        dossier.members().stream().map(m -> m.id()).collect(sorted()),
        dossier.unnamed().stream().map(Parties::describe).collect(sorted()),
        dossier.unnamed().stream()
            .map(UnnamedMembers::candidates)
            .flatMap(Collection::stream)
            .map(Candidate::id)
            .collect(sorted()));
  }

  private static java.util.stream.Collector<String, ?, TreeSet<String>> sorted() {
    return Collectors.toCollection(TreeSet::new);
  }

  private static String describe(UnnamedMembers unnamed) {
    UnresolvedBodies known = unnamed.known();
    return "%s|%s|%s"
        .formatted(
            known.count().isPresent() ? String.valueOf(known.count().getAsInt()) : "",
            known.type().map(OrganisationType::wire).orElse(""),
            known.place().map(Parties::plain).orElse(""));
  }

  private static String plain(String words) {
    return words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /** Whether every party has a name. */
  public boolean areAllNamed() {
    return descriptions.isEmpty();
  }

  /** Whether it is only one named party, beside whom nobody is spoken of. */
  public boolean areLone() {
    return members.size() == 1 && areAllNamed();
  }

  /**
   * Whether each unnamed party is described by count, type and place, so that the same words in
   * another article are likely to mean the same bodies.
   */
  public boolean areWellDescribed() {
    return descriptions.stream()
        .noneMatch(d -> d.startsWith("|") || d.endsWith("|") || d.contains("||"));
  }

  /** One text for the whole; equal parties have equal texts. */
  public String text() {
    return String.join("+", members) + (areAllNamed() ? "" : "~" + String.join("~", descriptions));
  }

  /** Words under which a dossier of these parties is found; see {@link #soughtKeys}. */
  public Set<String> storedKeys(MemberLineage lineage) {
    Set<String> keys = new TreeSet<>(pairs(lineage));
    keys.add(EQUAL + text());
    if (areLone()) {
      keys.add(LONE + members.first());
    }
    if (areTwo()) {
      members.forEach(member -> keys.add(TWO + member));
    }
    if (!areAllNamed() && !hints.isEmpty()) {
      keys.add(HINTED + String.join("+", withHints()));
    }
    return keys;
  }

  /**
   * Words under which the dossiers are found that may bear on these parties: every dossier that
   * does has one of them among its stored keys, and few others have.
   */
  public Set<String> soughtKeys(MemberLineage lineage) {
    Set<String> keys = new TreeSet<>(pairs(lineage));
    keys.add(EQUAL + text());
    if (areLone()) {
      keys.add(TWO + members.first());
    }
    if (areTwo()) {
      members.forEach(member -> keys.add(LONE + member));
    }
    if (areAllNamed()) {
      keys.add(HINTED + text());
    } else if (!hints.isEmpty()) {
      keys.add(EQUAL + String.join("+", withHints()));
    }
    return keys;
  }

  /** Every two members, under each code in the descent of either. */
  private Set<String> pairs(MemberLineage lineage) {
    Set<String> pairs = new TreeSet<>();
    if (!areAllNamed()) {
      return pairs;
    }
    for (String one : members) {
      for (String other : members.tailSet(one)) {
        if (!one.equals(other)) {
          lineage
              .descent(one)
              .forEach(x -> lineage.descent(other).forEach(y -> pairs.add(pair(x, y))));
        }
      }
    }
    return pairs;
  }

  private static String pair(String one, String other) {
    return one.compareTo(other) <= 0 ? one + "&" + other : other + "&" + one;
  }

  private boolean areTwo() {
    return members.size() == 2 && areAllNamed();
  }

  /** The named parties, and the bodies that the unnamed ones may be. */
  SortedSet<String> withHints() {
    SortedSet<String> all = new TreeSet<>(members);
    all.addAll(hints);
    return all;
  }

  @Override
  public int compareTo(Parties other) {
    return text().compareTo(other.text());
  }
}
