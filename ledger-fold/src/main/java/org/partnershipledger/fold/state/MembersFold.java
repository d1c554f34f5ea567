package org.partnershipledger.fold.state;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.contracts.claim.Candidate;
import org.partnershipledger.contracts.claim.UnresolvedBodies;
import org.partnershipledger.contracts.ledger.Member;
import org.partnershipledger.contracts.ledger.UnnamedMembers;
import org.partnershipledger.contracts.vocabulary.OrganisationType;
import org.partnershipledger.fold.partnership.Dossier;

/** Who the parties of a partnership are. */
final class MembersFold {

  private MembersFold() {}

  /** The named parties, each under the name by which it was last reported, by name. */
  static List<Member> named(CaseFile file) {
    Map<String, Member> members = new TreeMap<>();
    file.dossiers().forEach(d -> d.members().forEach(m -> members.put(m.id(), m)));
    return members.values().stream()
        .sorted(Comparator.comparing(Member::name).thenComparing(Member::id))
        .toList();
  }

  /** The parties that no article names; those whose candidates are all named parties are known. */
  static List<UnnamedMembers> unnamed(CaseFile file) {
    Set<String> named =
        file.dossiers().stream()
            .flatMap(d -> d.members().stream())
            .map(Member::id)
            .collect(Collectors.toSet());
    return file.dossiers().stream()
        .map(Dossier::unnamed)
        .flatMap(List::stream)
        .filter(u -> !isKnown(u, named))
        .distinct()
        .toList();
  }

  private static boolean isKnown(UnnamedMembers unnamed, Set<String> named) {
    return !unnamed.candidates().isEmpty()
        && unnamed.candidates().stream().map(Candidate::id).allMatch(named::contains);
  }

  /** The parties in one line: "A, B and two of a kind". */
  static String title(List<Member> members, List<UnnamedMembers> unnamed) {
    List<String> names =
        Stream.concat(
                members.stream().map(Member::name),
                unnamed.stream().map(u -> described(u.known())).distinct())
            .toList();
    if (names.size() < 2) {
      return String.join("", names);
    }
    return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  private static String described(UnresolvedBodies known) {
    OptionalInt count = known.count();
    boolean isOne = count.isPresent() && count.getAsInt() == 1;
    String number = count.isEmpty() ? "unnamed" : count.getAsInt() + " unnamed";
    String kind = known.type().map(type -> plural(type, isOne)).orElse(isOne ? "body" : "bodies");
    return number + " " + kind + known.place().map(place -> " (" + place + ")").orElse("");
  }

  private static String plural(OrganisationType type, boolean isOne) {
    String word =
        switch (type) {
          case NHS_TRUST -> "NHS trust";
          case FOUNDATION_TRUST -> "foundation trust";
          case CARE_TRUST -> "care trust";
          case TRUST -> "trust";
          case CCG -> "CCG";
          case ICB -> "ICB";
          case SOCIAL_ENTERPRISE -> "social enterprise";
          case ARMS_LENGTH_BODY -> "arm's-length body";
          case SYSTEM -> "system";
          case OTHER -> "body";
        };
    if (isOne) {
      return word;
    }
    return word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
  }
}
