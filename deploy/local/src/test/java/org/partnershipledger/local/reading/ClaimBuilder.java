package org.partnershipledger.local.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.claim.Attribution;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.ClaimArguments;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.claim.Evidence;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.claim.Span;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Confidence;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.DateResolution;
import org.partnershipledger.contracts.vocabulary.Granularity;
import org.partnershipledger.contracts.vocabulary.Manner;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.contracts.vocabulary.OrganisationType;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Resolution;
import org.partnershipledger.contracts.vocabulary.Standing;
import org.partnershipledger.contracts.vocabulary.Tense;

/** Claims as a reading would have them, for tests. */
final class ClaimBuilder {
  private final ClaimArguments arguments;
  private final List<OrganisationReference> bodies = new ArrayList<>();
  private Factuality factuality =
      new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, Tense.PLANNED);
  private Attribution attribution = Attribution.narration();
  private String quote = "the trusts would merge";

  private ClaimBuilder(ClaimArguments arguments) {
    this.arguments = arguments;
  }

  static ClaimBuilder claim(ClaimArguments arguments) {
    return new ClaimBuilder(arguments);
  }

  ClaimBuilder member(String code, String name) {
    bodies.add(body(OrganisationRole.MEMBER, code, name, OrganisationType.FOUNDATION_TRUST));
    return this;
  }

  ClaimBuilder about(String code, String name) {
    bodies.add(body(OrganisationRole.SUBJECT, code, name, OrganisationType.FOUNDATION_TRUST));
    return this;
  }

  ClaimBuilder with(OrganisationReference body) {
    bodies.add(body);
    return this;
  }

  ClaimBuilder held(Certainty certainty, Polarity polarity, Tense tense) {
    factuality = new Factuality(certainty, polarity, tense);
    return this;
  }

  ClaimBuilder saidBy(String person) {
    attribution =
        new Attribution(
            Standing.PARTY,
            Optional.of(person),
            Optional.of("chief executive"),
            Optional.empty(),
            Optional.empty(),
            Manner.QUOTED);
    return this;
  }

  ClaimBuilder quoting(String words) {
    quote = words;
    return this;
  }

  Claim build() {
    return new Claim(
        "c1",
        Optional.of("p1"),
        bodies,
        arguments,
        factuality,
        attribution,
        List.of(Evidence.of(quote, 0, quote.length())),
        "a-rule",
        Confidence.HIGH,
        "reader-0001");
  }

  static OrganisationReference body(
      OrganisationRole role, String code, String name, OrganisationType type) {
    return new OrganisationReference(
        role,
        name,
        new Span(0, name.length()),
        Optional.of(code),
        Optional.of(code),
        Optional.of(name),
        Optional.of(type),
        Resolution.EXACT,
        List.of(),
        Optional.empty());
  }

  static OrganisationReference unnamed(OrganisationRole role, String mention) {
    return new OrganisationReference(
        role,
        mention,
        new Span(0, mention.length()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Resolution.UNRESOLVED,
        List.of(),
        Optional.empty());
  }

  static EventDate date(String edtf, String latest) {
    return new EventDate(
        Optional.of(edtf),
        Granularity.MONTH,
        Optional.of(LocalDate.parse(latest)),
        Optional.of(LocalDate.parse(latest)),
        DateBound.BY,
        DateResolution.EXPLICIT,
        "words of the text");
  }
}
