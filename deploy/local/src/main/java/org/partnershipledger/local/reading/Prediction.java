package org.partnershipledger.local.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.claim.AssuranceArguments;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.FinanceArguments;
import org.partnershipledger.contracts.claim.LeadershipArguments;
import org.partnershipledger.contracts.claim.MilestoneArguments;
import org.partnershipledger.contracts.claim.Money;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.claim.PartnershipArguments;
import org.partnershipledger.contracts.claim.PopulationArguments;
import org.partnershipledger.contracts.claim.SavingsArguments;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Resolution;

/** One reading of a text in the shape that predictions are scored in. */
final class Prediction {
  private final ObjectNode root = EventJson.mapper().createObjectNode();

  private Prediction(String id, Publication publication) {
    root.put("id", id);
    root.put("published", publication.day().map(Object::toString).orElse(null));
    for (String list :
        List.of(
            "organisations",
            "partnerships",
            "milestones",
            "savings",
            "finance",
            "assurances",
            "leadership",
            "population")) {
      root.putArray(list);
    }
  }

  /** The prediction of a text. */
  static ObjectNode of(
      String id,
      Publication publication,
      List<OrganisationReference> organisations,
      List<Claim> claims) {
    Prediction prediction = new Prediction(id, publication);
    organisations.forEach(prediction::organisation);
    claims.forEach(prediction::claim);
    return prediction.root;
  }

  // Descriptions are not names, so only bodies that the text names are listed.
  private void organisation(OrganisationReference body) {
    if (!Bodies.isNamed(body) || body.resolution() == Resolution.DESCRIPTION) {
      return;
    }
    ObjectNode entry = list("organisations").addObject();
    entry.put("mention", body.mention());
    entry.put("name", body.name().orElse(body.mention()));
    entry.put("ods", Bodies.code(body).orElse(null));
    entry.put("kind", body.type().map(ScorerWords::organisation).orElse("other"));
  }

  private void claim(Claim claim) {
    switch (claim.arguments()) {
      case PartnershipArguments a -> partnership(claim, a);
      case MilestoneArguments a -> milestone(claim, a);
      case SavingsArguments a -> savings(claim, a);
      case FinanceArguments a -> finance(claim, a);
      case AssuranceArguments a -> assurance(claim, a);
      case LeadershipArguments a -> leadership(claim, a);
      case PopulationArguments a -> population(claim, a);
    }
  }

  // A denied arrangement is no partnership, and one of bodies that the text does not name has no
  // members to be told by.
  private void partnership(Claim claim, PartnershipArguments a) {
    List<OrganisationReference> members =
        Stream.of(OrganisationRole.MEMBER, OrganisationRole.LEAD, OrganisationRole.JOINING)
            .flatMap(role -> claim.organisations(role).stream())
            .filter(Bodies::isNamed)
            .toList();
    if (claim.factuality().polarity() == Polarity.NEGATIVE || members.isEmpty()) {
      return;
    }
    ObjectNode entry = entry("partnerships", claim);
    Bodies.list(entry.putArray("members"), members.stream());
    entry.put("form", ScorerWords.form(a.form()));
    ArrayNode candidates = entry.putArray("form_candidates");
    List<Form> options = a.formOptions().isEmpty() ? List.of(a.form()) : a.formOptions();
    options.stream().map(ScorerWords::form).distinct().forEach(candidates::add);
    entry.put("stage", ScorerWords.stage(a.stage(), a.sideState()));
  }

  private void milestone(Claim claim, MilestoneArguments a) {
    ObjectNode entry = entry("milestones", claim);
    entry.put("what", a.milestone().wire());
    entry.put("kind", ScorerWords.milestone(a.milestone(), claim.evidence().getFirst().quote()));
    when(entry, a.date());
    entry.put("tense", ScorerWords.tense(claim.factuality().tense()));
    if (a.superseded()) {
      entry.put("superseded", true);
    }
  }

  private void savings(Claim claim, SavingsArguments a) {
    amounts(a.amount()).forEach(amount -> savings(claim, a, amount));
  }

  private void savings(Claim claim, SavingsArguments a, Optional<BigDecimal> amount) {
    ObjectNode entry = entry("savings", claim);
    entry.put("amount", amount.orElse(null));
    entry.put("currency", "GBP");
    entry.put("kind", a.saving().wire());
    entry.put("basis", a.basis().wire());
    if (a.years().isPresent()) {
      entry.put("years", a.years().getAsInt());
    } else {
      entry.putNull("years");
    }
    Amounts.share(entry, a.share(), "of");
    Bodies.list(entry.putArray("orgs"), subjects(claim));
  }

  private void finance(Claim claim, FinanceArguments a) {
    amounts(a.amount()).forEach(amount -> finance(claim, a, amount));
  }

  private void finance(Claim claim, FinanceArguments a, Optional<BigDecimal> amount) {
    ObjectNode entry = entry("finance", claim);
    entry.put("measure", a.measure().wire());
    Bodies.list(entry.putArray("org"), subjects(claim));
    entry.put("amount", amount.orElse(null));
    entry.put("currency", "GBP");
    Amounts.share(entry, a.ratio(), "percent_of");
    entry.put("period", a.period().map(EventDate::text).orElse(null));
  }

  // A range of pounds is two entries, one for each bound; a share has one without an amount.
  private static List<Optional<BigDecimal>> amounts(Optional<Money> amount) {
    return amount
        .map(money -> Amounts.pounds(money).stream().map(Optional::of).toList())
        .orElse(List.of(Optional.empty()));
  }

  private void assurance(Claim claim, AssuranceArguments a) {
    ObjectNode entry = entry("assurances", claim);
    entry.put("about", a.topic().wire());
    entry.put("polarity", ScorerWords.polarity(a));
  }

  private void leadership(Claim claim, LeadershipArguments a) {
    ObjectNode entry = entry("leadership", claim);
    entry.put("person", a.person());
    entry.put("role", a.role().orElse(null));
    Bodies.list(entry.putArray("orgs"), subjects(claim));
    entry.put("event", a.event().wire());
    when(entry, a.date());
  }

  private void population(Claim claim, PopulationArguments a) {
    ObjectNode entry = entry("population", claim);
    Bodies.list(entry.putArray("org"), subjects(claim));
    entry.put("size", a.people());
  }

  private ObjectNode entry(String list, Claim claim) {
    ObjectNode entry = list(list).addObject();
    entry.put("factuality", ScorerWords.factuality(claim.factuality()));
    entry.put("by", Bodies.speaker(claim.attribution()));
    entry.put("quote", claim.evidence().getFirst().quote());
    return entry;
  }

  private static void when(ObjectNode entry, Optional<EventDate> date) {
    entry.put("when", date.flatMap(ScorerDates::value).orElse(null));
    date.ifPresent(d -> entry.put("when_raw", d.text()));
  }

  // What a claim is about are its subjects; a claim about a partnership may name its members.
  private static Stream<OrganisationReference> subjects(Claim claim) {
    List<OrganisationReference> subjects = claim.organisations(OrganisationRole.SUBJECT);
    return subjects.isEmpty()
        ? claim.organisations(OrganisationRole.MEMBER).stream()
        : subjects.stream();
  }

  private ArrayNode list(String name) {
    return root.withArray(name);
  }
}
