package org.partnershipledger.ingest.extraction.leadership;

import java.util.List;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.LeadershipArguments;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.ingest.extraction.cue.example.Scenes;
import org.partnershipledger.ingest.extraction.cue.example.SentenceRulesTest;
import org.partnershipledger.ingest.extraction.scene.Draft;
import org.partnershipledger.ingest.extraction.scene.Scene;

class LeadershipRulesTest extends SentenceRulesTest {
  LeadershipRulesTest() {
    super(
        LeadershipRules.HOLDS,
        MoveReader.APPOINTED,
        MoveReader.LEFT,
        MoveReader.RETIRED,
        MoveReader.SUCCEEDS,
        MoveReader.STAYS);
  }

  @Override
  protected List<Draft> find(Scene scene) {
    return LeadershipRules.find(scene);
  }

  @Override
  protected String rendered(Draft draft) {
    LeadershipArguments arguments = (LeadershipArguments) draft.arguments();
    return String.join(
        " | ",
        arguments.event().wire(),
        arguments.person(),
        arguments.role().orElse("-"),
        Scenes.codes(draft, OrganisationRole.SUBJECT),
        arguments.date().flatMap(EventDate::edtf).orElse("-"));
  }
}
