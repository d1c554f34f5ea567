package org.partnershipledger.analytics.dashboard.partnership;

import java.util.List;
import org.partnershipledger.analytics.forecast.Forecasts;

/** Everything that the page of a partnership shows. */
record PartnershipView(
    String id,
    String title,
    String fullTitle,
    Answer answer,
    List<Fact> facts,
    Known known,
    SlipFigure slip,
    List<Members.Row> members,
    List<Arrangements.Row> arrangements,
    String deniedForms,
    List<Happened.Row> events,
    SavingsFigure savings,
    Promises promises,
    List<Disagreement> disagreements,
    List<Leadership.Row> leaders,
    Forecast forecast,
    List<ClaimList.Group> claims,
    Sources sources,
    List<String> notices) {

  static PartnershipView of(Subject subject, Forecasts forecasts) {
    return new PartnershipView(
        subject.state().id(),
        Titles.brief(subject.state()),
        subject.state().title(),
        Answer.of(subject),
        Facts.of(subject),
        Known.of(subject),
        SlipFigure.of(subject),
        Members.of(subject),
        Arrangements.of(subject),
        Arrangements.denied(subject),
        Happened.of(subject),
        SavingsFigure.of(subject),
        Promises.of(subject),
        Disagreement.of(subject),
        Leadership.of(subject),
        Forecast.of(subject, forecasts),
        ClaimList.groups(subject),
        Sources.of(subject),
        subject.state().notices());
  }
}
