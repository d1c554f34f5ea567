package org.partnershipledger.analytics.dashboard.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipledger.analytics.dashboard.claim.ClaimView;
import org.partnershipledger.analytics.dashboard.words.Quotation;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.analytics.projection.HeldPartnerships;
import org.partnershipledger.analytics.projection.OpenReview;
import org.partnershipledger.analytics.projection.ReadModels;
import org.partnershipledger.analytics.projection.summary.ShortName;
import org.partnershipledger.contracts.claim.Candidate;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.metric.Figure;
import org.partnershipledger.contracts.vocabulary.Resolution;

/** Puts an open item to a reviewer: its claims from our own copy, their state from the registry. */
@ApplicationScoped
class Questions {
  // A reviewer looks at a handful of sentences, not at an archive.
  private static final int MOST_READINGS = 6;

  private final HeldPartnerships held;
  private final ReadModels models;
  private final RegistryDesk desk;

  @Inject
  Questions(HeldPartnerships held, ReadModels models, RegistryDesk desk) {
    this.held = held;
    this.models = models;
    this.desk = desk;
  }

  /** The question that an item puts. */
  Question of(OpenReview item) throws SQLException {
    Optional<Partnership> partnership = held.find(item.partnershipId());
    List<RecordedClaim> claims =
        item.claimIds().stream()
            .flatMap(id -> partnership.flatMap(p -> claim(p, id)).stream())
            .limit(MOST_READINGS)
            .toList();
    List<Figure> figures = figures(item.partnershipId());
    List<Question.Reading> readings =
        claims.stream()
            .map(
                c ->
                    new Question.Reading(
                        ClaimView.of(c, List.of()),
                        desk.tagOfClaim(c.id()),
                        resting(figures, c.id())))
            .toList();
    Optional<OrganisationReference> name =
        item.kind().equals("ambiguous-name") ? ambiguous(claims, item.reason()) : Optional.empty();
    return new Question(
        item,
        title(item),
        why(item.reason(), readings),
        Question.asked(item.kind()),
        Question.touches(item.kind()),
        readings,
        name.map(n -> candidates(n)).orElse(List.of()),
        name.map(OrganisationReference::mention).orElse(""));
  }

  /** The partnership in few words. */
  static String title(OpenReview item) {
    return Arrays.stream(item.title().split(" \\+ ", -1))
        .map(ShortName::of)
        .collect(Collectors.joining(" + "));
  }

  private static String why(String reason, List<Question.Reading> readings) {
    String why = reason;
    for (Question.Reading reading : readings) {
      for (Quotation quotation : reading.claim().quotations()) {
        String words =
            quotation.parts().stream().map(Quotation.Part::text).collect(Collectors.joining());
        why = why.replace(": " + words, "");
      }
    }
    return why;
  }

  private static Optional<RecordedClaim> claim(Partnership partnership, String id) {
    return Optional.ofNullable(partnership.claims().get(id));
  }

  private List<Figure> figures(String partnership) throws SQLException {
    return models.figures(partnership).stream()
        .map(json -> EventJson.read(json.getBytes(StandardCharsets.UTF_8), Figure.class))
        .toList();
  }

  private static int resting(List<Figure> figures, String claimId) {
    return (int)
        figures.stream()
            .filter(
                f -> f.inputs().stream().anyMatch(i -> i.claimId().equals(Optional.of(claimId))))
            .count();
  }

  // The item says which name it asks about: the claims may have several that are not clear.
  private static Optional<OrganisationReference> ambiguous(
      List<RecordedClaim> claims, String reason) {
    return claims.stream()
        .flatMap(c -> c.claim().organisations().stream())
        .filter(o -> o.resolution() == Resolution.AMBIGUOUS)
        .filter(o -> reason.contains(o.mention()))
        .findFirst();
  }

  private List<Question.Candidate> candidates(OrganisationReference name) {
    Map<String, Question.Candidate> byId = new LinkedHashMap<>();
    for (Candidate candidate : new ArrayList<>(name.candidates())) {
      byId.putIfAbsent(
          candidate.id(),
          new Question.Candidate(candidate.id(), candidate.name(), desk.tagOfBody(candidate.id())));
    }
    return List.copyOf(byId.values());
  }
}
