package org.partnershipledger.ingest.extraction.mention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.contracts.claim.Candidate;
import org.partnershipledger.contracts.vocabulary.OrganisationType;
import org.partnershipledger.organisation.DateBounds;
import org.partnershipledger.organisation.Kind;
import org.partnershipledger.organisation.NameForm;
import org.partnershipledger.organisation.NameKey;
import org.partnershipledger.organisation.Organisation;
import org.partnershipledger.organisation.OrganisationReference;

/** The bodies of one article: each is made once and shared by all its mentions. */
final class Bodies {
  private final OrganisationReference reference;
  private final Map<String, Body> byKey = new LinkedHashMap<>();

  Bodies(OrganisationReference reference) {
    this.reference = reference;
  }

  /**
   * A body of the reference under the name that a form stands for; a form that fits several of its
   * names takes the one that the article has used, else the one borne on the date.
   */
  Body known(NameForm form, DateBounds when) {
    Organisation organisation = reference.byId(form.organisationId()).orElseThrow();
    Optional<String> own = Names.nameBehind(organisation, form);
    if (own.isEmpty()) {
      Optional<Body> used =
          byKey.values().stream()
              .filter(b -> b.id().equals(Optional.of(organisation.id())))
              .findFirst();
      if (used.isPresent()) {
        return used.get();
      }
    }
    String name =
        own.or(() -> when.latest().flatMap(day -> reference.nameOn(organisation.id(), day)))
            .orElseGet(organisation::name);
    return byKey.computeIfAbsent(
        organisation.id() + "/" + NameKey.of(name), key -> bodyOf(key, organisation, name));
  }

  /** A body that the reference does not know, under the name as printed. */
  Body unknown(String name, OrganisationType type) {
    return byKey.computeIfAbsent(
        "name/" + NameKey.of(name),
        key ->
            new Body(
                key, Optional.empty(), Optional.empty(), name, type, Optional.empty(), List.of()));
  }

  /** A name that several bodies bear. */
  Body ambiguous(String name, List<String> ids) {
    List<Candidate> candidates =
        ids.stream().map(id -> new Candidate(id, reference.byId(id).orElseThrow().name())).toList();
    OrganisationType type = typeOf(reference.byId(ids.getFirst()).orElseThrow().kind());
    return byKey.computeIfAbsent(
        "name/" + NameKey.of(name),
        key ->
            new Body(
                key, Optional.empty(), Optional.empty(), name, type, Optional.empty(), candidates));
  }

  private static Body bodyOf(String key, Organisation organisation, String name) {
    return new Body(
        key,
        Optional.of(organisation.id()),
        organisation.odsCode(),
        name,
        typeFor(organisation, name),
        organisation.region(),
        List.of());
  }

  /** A trust's name tells its type at the time better than its latest kind does. */
  private static OrganisationType typeFor(Organisation organisation, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith("foundation trust") || lower.endsWith(" ft")) {
      return OrganisationType.FOUNDATION_TRUST;
    }
    return lower.endsWith("nhs trust") ? OrganisationType.NHS_TRUST : typeOf(organisation.kind());
  }

  static OrganisationType typeOf(Kind kind) {
    return switch (kind) {
      case NHS_TRUST -> OrganisationType.NHS_TRUST;
      case FOUNDATION_TRUST -> OrganisationType.FOUNDATION_TRUST;
      case CARE_TRUST -> OrganisationType.CARE_TRUST;
      case CCG -> OrganisationType.CCG;
      case ICB -> OrganisationType.ICB;
      case SOCIAL_ENTERPRISE -> OrganisationType.SOCIAL_ENTERPRISE;
      case ARMS_LENGTH_BODY -> OrganisationType.ARMS_LENGTH_BODY;
      case SYSTEM -> OrganisationType.SYSTEM;
      case OTHER -> OrganisationType.OTHER;
    };
  }
}
