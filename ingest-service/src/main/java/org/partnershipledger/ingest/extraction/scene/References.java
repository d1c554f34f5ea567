package org.partnershipledger.ingest.extraction.scene;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.claim.Candidate;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.claim.Span;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.contracts.vocabulary.Resolution;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.mention.GroupMention;
import org.partnershipledger.ingest.extraction.mention.Mention;
import org.partnershipledger.ingest.extraction.text.Document;

/** Turns what was found into the references that a claim carries. */
public final class References {
  private References() {}

  /** A body named in the text. */
  public static OrganisationReference of(
      Document document, Mention mention, OrganisationRole role) {
    return of(document, mention.body(), mention.first(), mention.end(), mention.resolution(), role);
  }

  /** The bodies behind a group phrase; one unresolved reference when nobody names them. */
  public static List<OrganisationReference> of(
      Document document, GroupMention group, OrganisationRole role) {
    if (group.isBound()) {
      return group.bodies().stream()
          .map(b -> of(document, b, group.first(), group.end(), Resolution.GROUP, role))
          .toList();
    }
    return group.unnamed().stream()
        .map(
            u ->
                new OrganisationReference(
                    role,
                    document.slice(group.first(), group.end()),
                    span(document, group.first(), group.end()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    u.type(),
                    Resolution.UNRESOLVED,
                    group.hints().stream()
                        .map(b -> new Candidate(b.id().orElse(b.key()), b.name()))
                        .toList(),
                    Optional.of(u)))
        .toList();
  }

  /** A body meant by the words at these tokens. */
  public static OrganisationReference of(
      Document document,
      Body body,
      int first,
      int end,
      Resolution resolution,
      OrganisationRole role) {
    return new OrganisationReference(
        role,
        document.slice(first, end),
        span(document, first, end),
        body.id(),
        body.code(),
        body.candidates().isEmpty() ? Optional.of(body.name()) : Optional.empty(),
        Optional.of(body.type()),
        body.candidates().isEmpty() ? resolution : Resolution.AMBIGUOUS,
        body.candidates(),
        Optional.empty());
  }

  /** The characters that a run of tokens covers. */
  public static Span span(Document document, int first, int end) {
    return new Span(document.token(first).start(), document.token(end - 1).end());
  }
}
