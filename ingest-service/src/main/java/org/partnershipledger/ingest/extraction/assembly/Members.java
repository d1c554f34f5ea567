package org.partnershipledger.ingest.extraction.assembly;

import java.util.Optional;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.contracts.vocabulary.Resolution;
import org.partnershipledger.ingest.extraction.mention.Body;
import org.partnershipledger.ingest.extraction.scene.Draft;
import org.partnershipledger.ingest.extraction.scene.References;
import org.partnershipledger.ingest.extraction.scene.Scene;

/** Members of a partnership as the bodies of a claim that names none. */
final class Members {
  private Members() {}

  static Optional<OrganisationReference> carried(Scene scene, Body member, Draft draft) {
    OrganisationRole role =
        draft.arguments().kind() == org.partnershipledger.contracts.vocabulary.ClaimKind.MILESTONE
            ? OrganisationRole.MEMBER
            : OrganisationRole.SUBJECT;
    return scene
        .firstMentionOf(member)
        .map(
            m ->
                References.of(
                    scene.document(), member, m.first(), m.end(), Resolution.GROUP, role));
  }
}
