package org.partnershipledger.registry.api.export;

import static org.partnershipledger.rim.table.Column.day;
import static org.partnershipledger.rim.table.Column.number;
import static org.partnershipledger.rim.table.Column.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipledger.contracts.derived.Slippage;
import org.partnershipledger.contracts.ledger.Completion;
import org.partnershipledger.contracts.ledger.LegalEvent;
import org.partnershipledger.contracts.ledger.Member;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.contracts.vocabulary.CompetitionReview;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.rim.table.Column;
import org.partnershipledger.rim.table.Column.Type;
import org.partnershipledger.rim.table.Table;

/** Partnerships as a table: one line each, with the sentence that says how far it is. */
public final class PartnershipTable {

  /** The table. */
  public static final Table<PartnershipLine> TABLE = new Table<>("partnerships", columns());

  private PartnershipTable() {}

  private static List<Column<PartnershipLine>> columns() {
    List<Column<PartnershipLine>> columns = new ArrayList<>();
    columns.addAll(whoAndWhat());
    columns.addAll(when());
    columns.addAll(EvidenceColumns.of(PartnershipLine::evidence));
    columns.add(
        new Column<>(
            "known_at",
            Type.MOMENT,
            "The moment whose knowledge the line shows",
            line -> line.state().knownAt()));
    columns.add(
        state(
            "valid_on",
            Type.DATE,
            "The day described; empty for all that is recorded",
            PartnershipState::validOn));
    return columns;
  }

  private static List<Column<PartnershipLine>> whoAndWhat() {
    return List.of(
        words("partnership_id", "Id, which never changes", l -> Optional.of(l.state().id())),
        words("title", "The members' names, joined", l -> Optional.of(l.state().title())),
        words(
            "member_ids",
            "ODS codes or own ids of the members, separated by spaces",
            l -> Optional.of(joined(l.state(), Member::id, " "))),
        words(
            "member_names",
            "Their names, separated by semicolons",
            l -> Optional.of(joined(l.state(), Member::name, "; "))),
        words("form", "Headline form", l -> Optional.of(l.state().form().wire())),
        words(
            "form_options",
            "Live options while the form is undecided, separated by spaces",
            l ->
                Optional.of(
                    l.state().formOptions().stream()
                        .map(Form::wire)
                        .collect(Collectors.joining(" ")))),
        words("stage", "Headline stage", l -> l.state().stage().map(Stage::wire)),
        words(
            "side_state",
            "Paused, abandoned and so on",
            l -> l.state().sideState().map(SideState::wire)),
        words(
            "competition_review",
            "Where the competition review stands",
            l -> l.state().competitionReview().map(CompetitionReview::wire)),
        number("claims", "How many claims it holds", l -> Optional.of(l.state().claims())),
        number(
            "articles",
            "How many articles report it",
            l -> Optional.of(l.state().articles().size())),
        number(
            "sources",
            "How many independent sources those articles are",
            l -> Optional.of(l.state().sources().size())),
        number(
            "conflicts",
            "How many pairs of reports cannot both be right",
            l -> Optional.of(l.state().conflicts().size())));
  }

  private static List<Column<PartnershipLine>> when() {
    return List.of(
        day(
            "first_target",
            "Last day of the first date set for its completion, stated without a hedge",
            l -> l.lateness().slippage().firstAsserted().map(Slippage::day)),
        day(
            "due_on",
            "Last day of the date that stands, while it has not taken effect",
            l -> l.lateness().dueOn()),
        number(
            "slip_days",
            "Days by which completion was put off since the first target; negative when early",
            l -> optional(l.lateness().slipDays())),
        state(
            "completed_on",
            Type.DATE,
            "When it took effect, as reported",
            s -> s.completion().map(Completion::on)),
        state(
            "completion_is_exact",
            Type.BOOLEAN,
            "Whether the day itself was reported",
            s -> s.completion().map(Completion::exact)),
        state(
            "legal_event_on",
            Type.DATE,
            "First day of the new legal state, by the register",
            s -> s.legalEvent().map(LegalEvent::on)),
        state(
            "legal_event_agrees",
            Type.BOOLEAN,
            "Whether the register agrees with the reports within two days",
            s -> s.legalEvent().map(LegalEvent::agreesWithReport)),
        state(
            "first_reported_on",
            Type.DATE,
            "Last possible day of the first publication",
            PartnershipState::firstReportedOn),
        state(
            "last_reported_on",
            Type.DATE,
            "Last possible day of the latest publication",
            PartnershipState::lastReportedOn),
        state(
            "dormant_from",
            Type.DATE,
            "The day from which silence makes it dormant",
            PartnershipState::dormantFrom));
  }

  private static Column<PartnershipLine> state(
      String name, Type type, String description, Function<PartnershipState, Optional<?>> value) {
    return new Column<>(name, type, description, line -> value.apply(line.state()));
  }

  private static String joined(
      PartnershipState state, Function<Member, String> value, String separator) {
    return state.members().stream().map(value).collect(Collectors.joining(separator));
  }

  private static Optional<Long> optional(OptionalLong value) {
    return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
  }
}
