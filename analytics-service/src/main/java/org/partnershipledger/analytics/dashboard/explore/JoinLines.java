package org.partnershipledger.analytics.dashboard.explore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.dashboard.chart.JoinFigure;
import org.partnershipledger.analytics.dashboard.chart.JoinFigure.Bond;
import org.partnershipledger.analytics.dashboard.frame.Frame;
import org.partnershipledger.analytics.dashboard.words.Days;
import org.partnershipledger.analytics.dashboard.words.FacetWords;
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.analytics.progress.StageIndex;
import org.partnershipledger.analytics.projection.PartnershipRow.LegalEventRow;
import org.partnershipledger.analytics.projection.PartnershipRow.MemberRow;
import org.partnershipledger.analytics.projection.summary.Choice.Facet;
import org.partnershipledger.analytics.projection.summary.ShortName;
import org.partnershipledger.analytics.projection.summary.Summary;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;

/** Partnerships as members that join. */
final class JoinLines {
  private static final int NAMED = 8;

  private final Frame frame;

  JoinLines(Frame frame) {
    this.frame = frame;
  }

  /** The line of a partnership; empty when no member is named. */
  Optional<JoinFigure.Line> line(Summary summary) {
    if (summary.members().isEmpty()) {
      return Optional.empty();
    }
    Bond bond = bond(summary);
    return Optional.of(
        new JoinFigure.Line(
            FacetWords.value(Facet.REGION, summary.region()),
            members(summary),
            bond,
            name(summary, bond),
            note(summary, bond),
            frame.to("/partnerships/" + summary.id())));
  }

  private static List<String> members(Summary summary) {
    List<String> names =
        new ArrayList<>(
            summary.members().stream().map(MemberRow::name).map(ShortName::of).sorted().toList());
    if (names.size() > NAMED) {
      int more = names.size() - NAMED;
      names.subList(NAMED, names.size()).clear();
      names.add("and " + more + " more");
    }
    if (summary.unnamed() > 0) {
      names.add(summary.unnamed() + " not named");
    }
    return names;
  }

  private Bond bond(Summary summary) {
    if (summary.ended()) {
      return Bond.BROKEN;
    }
    LocalDate day = frame.view().day();
    if (StageIndex.statutory(summary.form())
        && summary.doneOn().filter(on -> !on.isAfter(day)).isPresent()) {
      return Bond.MERGED;
    }
    Stage stage = summary.stage().orElse(Stage.RUMOURED);
    return switch (stage) {
      case RUMOURED, DISCUSSING, EXPLORING -> Bond.DISCUSSED;
      default -> Bond.BOUND;
    };
  }

  private static String name(Summary summary, Bond bond) {
    String form = summary.form() == Form.UNDECIDED ? "form not decided" : Words.of(summary.form());
    return switch (bond) {
      case MERGED ->
          summary
              .successor()
              .map(ShortName::of)
              .orElseGet(
                  () -> summary.legalEvent().map(LegalEventRow::resultCode).orElse("one body"));
      case BOUND, DISCUSSED ->
          form + ", " + summary.stage().map(Words::of).orElse("no stage reported");
      case BROKEN -> form + " " + Words.plain(summary.standing());
    };
  }

  private static String note(Summary summary, Bond bond) {
    return switch (bond) {
      case MERGED ->
          summary
              .completedOn()
              .map(on -> "merged " + Days.brief(on))
              .orElseGet(
                  () ->
                      summary
                          .legalEvent()
                          .map(e -> "register: merged " + Days.brief(e.on()))
                          .orElse(""));
      case BOUND, DISCUSSED, BROKEN -> "";
    };
  }
}
