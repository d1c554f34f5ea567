package org.partnershipledger.fold.partnership;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.article.Fingerprint;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.claim.UnresolvedBodies;
import org.partnershipledger.contracts.ledger.Member;
import org.partnershipledger.contracts.ledger.UnnamedMembers;
import org.partnershipledger.contracts.vocabulary.ClaimKind;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.fold.body.BodyId;
import org.partnershipledger.fold.claim.Reading;
import org.partnershipledger.fold.claim.ReportedClaim;

/**
 * All that one article reports of one partnership.
 *
 * @param key article and dossier
 * @param fingerprint what the article's text is compared by
 * @param claims its claims, in the order of the text, at least one
 * @param members the parties that it names, by id
 * @param unnamed the parties that it does not name
 */
public record Dossier(
    DossierKey key,
    Fingerprint fingerprint,
    List<ReportedClaim> claims,
    List<Member> members,
    List<UnnamedMembers> unnamed) {

  private static final Set<OrganisationRole> PARTIES =
      EnumSet.of(OrganisationRole.MEMBER, OrganisationRole.LEAD, OrganisationRole.JOINING);
  private static final Set<OrganisationRole> SUBJECTS = EnumSet.of(OrganisationRole.SUBJECT);

  public Dossier {
    claims = List.copyOf(claims);
    members = List.copyOf(members);
    unnamed = List.copyOf(unnamed);
  }

  /**
   * The partnerships of an article. Claims outside every dossier, and dossiers whose claims speak
   * of no party at all, belong to no partnership and are left out.
   */
  public static List<Dossier> of(Reading reading) {
    Map<String, List<ReportedClaim>> claims = new TreeMap<>();
    for (ReportedClaim reported : ReportedClaim.of(reading)) {
      reported
          .claim()
          .dossier()
          .ifPresent(d -> claims.computeIfAbsent(d, key -> new ArrayList<>()).add(reported));
    }
    return claims.entrySet().stream()
        .map(
            d ->
                of(
                    new DossierKey(reading.article().articleId(), d.getKey()),
                    reading.fingerprint(),
                    d.getValue()))
        .filter(d -> !d.members().isEmpty() || !d.unnamed().isEmpty())
        .toList();
  }

  /**
   * The dossier that these claims are.
   *
   * @param claims all that its article reports of the partnership, in the order of the text, at
   *     least one
   */
  public static Dossier of(DossierKey key, Fingerprint fingerprint, List<ReportedClaim> claims) {
    List<OrganisationReference> parties = parties(claims);
    return new Dossier(key, fingerprint, claims, named(parties), unnamed(parties));
  }

  /**
   * The partnership claims say who the parties are; without one, any claim that names parties, and
   * at last the bodies that money and assurances are told of.
   */
  private static List<OrganisationReference> parties(List<ReportedClaim> claims) {
    List<ReportedClaim> partnership =
        claims.stream().filter(c -> c.claim().kind() == ClaimKind.PARTNERSHIP).toList();
    return Stream.of(
            bodies(partnership, PARTIES), bodies(claims, PARTIES), bodies(claims, SUBJECTS))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<OrganisationReference> bodies(
      List<ReportedClaim> claims, Set<OrganisationRole> roles) {
    return claims.stream()
        .flatMap(c -> c.claim().organisations().stream())
        .filter(o -> roles.contains(o.role()))
        .toList();
  }

  private static List<Member> named(List<OrganisationReference> parties) {
    Map<String, Member> members = new TreeMap<>();
    for (OrganisationReference party : parties) {
      BodyId.of(party)
          .ifPresent(id -> members.putIfAbsent(id, new Member(id, party.code(), nameOf(party))));
    }
    return List.copyOf(members.values());
  }

  private static String nameOf(OrganisationReference party) {
    return party.name().orElse(party.mention());
  }

  private static List<UnnamedMembers> unnamed(List<OrganisationReference> parties) {
    return parties.stream()
        .filter(party -> BodyId.of(party).isEmpty())
        .map(party -> new UnnamedMembers(knownOf(party), party.candidates()))
        .distinct()
        .toList();
  }

  private static UnresolvedBodies knownOf(OrganisationReference party) {
    return party
        .unresolved()
        .orElseGet(
            () ->
                new UnresolvedBodies(
                    OptionalInt.of(1), party.type(), Optional.of(party.mention())));
  }

  /** The article that it stands in. */
  public ArticleHeader article() {
    return claims.getFirst().article();
  }
}
