package org.partnershipledger.registry.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;

/**
 * Which partnerships are wanted; an empty value lets all through.
 *
 * @param member ODS code or own id of a party
 * @param region NHS region of a party
 * @param sector sector of a party
 * @param form headline form
 * @param stage headline stage
 * @param sideState headline side state
 * @param lateOn late on this day: put off, or due before it and not in effect
 * @param quote words that a quote of a claim holds, as a search engine takes them
 */
public record PartnershipFilter(
    Optional<String> member,
    Optional<String> region,
    Optional<String> sector,
    Optional<Form> form,
    Optional<Stage> stage,
    Optional<SideState> sideState,
    Optional<LocalDate> lateOn,
    Optional<String> quote) {

  /** Conditions in SQL with their parameters. */
  static final class Conditions {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    void add(String condition) {
      conditions.add(condition);
    }

    void add(String condition, String name, Object value) {
      conditions.add(condition);
      parameters.put(name, value);
    }

    String sql() {
      return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
      return parameters;
    }
  }

  /** Adds the conditions on a row. */
  void addTo(Conditions conditions, AsOf asOf) {
    member.ifPresent(m -> conditions.add(contains("members", "member"), "member", m));
    region.ifPresent(r -> conditions.add(contains("regions", "region"), "region", r));
    sector.ifPresent(s -> conditions.add(contains("sectors", "sector"), "sector", s));
    form.ifPresent(f -> conditions.add("form = :form", "form", f.wire()));
    stage.ifPresent(s -> conditions.add("stage = :stage", "stage", s.wire()));
    sideState.ifPresent(s -> conditions.add("side_state = :side", "side", s.wire()));
    lateOn.ifPresent(
        day -> conditions.add("(coalesce(slip_days, 0) > 0 or due_on < :lateOn)", "lateOn", day));
    quote.ifPresent(
        words ->
            conditions.add(
                """
                partnership_id in (select claim.partnership_id from claim
                  where claim.quotes @@ websearch_to_tsquery('english', :quote) and %s)
                """
                    .formatted(ClaimStore.visible(asOf)),
                "quote",
                words));
  }

  private static String contains(String column, String parameter) {
    return column + " @> array[cast(:" + parameter + " as text)]";
  }

  /** The filter as one text; equal filters have equal texts. */
  public String text() {
    return String.join(
        "|",
        member.orElse(""),
        region.orElse(""),
        sector.orElse(""),
        form.map(Form::wire).orElse(""),
        stage.map(Stage::wire).orElse(""),
        sideState.map(SideState::wire).orElse(""),
        lateOn.map(day -> "late").orElse(""),
        quote.orElse(""));
  }
}
