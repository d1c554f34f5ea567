package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.registry.organisation.Register;
import org.partnershipledger.registry.partnership.state.Timeline.Slice;
import org.partnershipledger.registry.projection.PartnershipFilter.Conditions;

/**
 * Every document of every partnership, on both time axes: the stretch of days that it describes,
 * and from when to when it was what the ledger answered.
 */
@ApplicationScoped
public class PartnershipHistory {

  private final Session entities;
  private final Register register;

  PartnershipHistory(Session entities, Register register) {
    this.entities = entities;
    this.register = register;
  }

  /**
   * What a partnership now is, over valid time.
   *
   * @param current its state with all that is recorded
   * @param slices its state on each day from a day on
   * @param since that day; earlier slices are as they were. Empty when only undated articles
   *     changed, so that no day is affected
   */
  record Told(PartnershipState current, List<Slice> slices, Optional<LocalDate> since) {}

  private record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

  private record Held(long number, PartnershipState state) {}

  private record NewRow(
      String partnershipId,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo,
      Listed listed,
      PartnershipState document) {}

  /** Enters what partnerships now are; what is as it was stays as it is. */
  void record(Collection<Told> told, Instant recordedAt) {
    List<Long> superseded = new ArrayList<>();
    List<NewRow> rows = new ArrayList<>();
    for (Told one : told) {
      Map<Days, Held> held = held(one);
      differ(new Days(null, null), one.current(), held).ifPresent(rows::add);
      for (Slice slice : one.slices()) {
        Days days = new Days(slice.from(), slice.to().orElse(null));
        differ(days, slice.state(), held).ifPresent(rows::add);
      }
      held.values().forEach(row -> superseded.add(row.number()));
    }
    close(superseded, recordedAt);
    insert(rows, recordedAt);
  }

  /** A row for a state that is not held as such; what is held is taken out. */
  private Optional<NewRow> differ(Days days, PartnershipState state, Map<Days, Held> held) {
    Held row = held.get(days);
    if (row != null && row.state().as(state.id(), state.version()).equals(state)) {
      held.remove(days);
      return Optional.empty();
    }
    return Optional.of(
        new NewRow(state.id(), days.from(), days.to(), Listed.of(state, register), state));
  }

  private Map<Days, Held> held(Told told) {
    Map<Days, Held> held = new HashMap<>();
    entities
        .createNativeQuery(
            """
            select number, valid_from, valid_to, cast(document as text) from partnership_history
            where partnership_id = :id and recorded_to = 'infinity'
              and (valid_from is null
                or (:anyDay and coalesce(valid_to, 'infinity') >= cast(:since as date)))
            """,
            Object[].class)
        .setParameter("id", told.current().id())
        .setParameter("anyDay", told.since().isPresent())
        .setParameter("since", told.since().map(LocalDate::toString).orElse("infinity"))
        .getResultList()
        .forEach(
            row ->
                held.put(
                    new Days(day(row[1]), day(row[2])),
                    new Held(
                        ((Number) row[0]).longValue(),
                        Json.read((String) row[3], PartnershipState.class))));
    return held;
  }

  private static @Nullable LocalDate day(@Nullable Object column) {
    return (LocalDate) column;
  }

  private void close(List<Long> numbers, Instant recordedAt) {
    if (!numbers.isEmpty()) {
      entities
          .createNativeQuery(
              "update partnership_history set recorded_to = :at"
                  + " where number = any(cast(:numbers as bigint[]))")
          .setParameter("at", recordedAt)
          .setParameter("numbers", numbers.toArray(Long[]::new))
          .executeUpdate();
    }
  }

  /** Nothing is left of these partnerships, or they are others now. */
  void end(Collection<String> partnershipIds, Instant recordedAt) {
    if (!partnershipIds.isEmpty()) {
      entities
          .createNativeQuery(
              "update partnership_history set recorded_to = :at"
                  + " where partnership_id = any(cast(:ids as text[]))"
                  + " and recorded_to = 'infinity'")
          .setParameter("at", recordedAt)
          .setParameter("ids", partnershipIds.toArray(String[]::new))
          .executeUpdate();
    }
  }

  private void insert(List<NewRow> rows, Instant recordedAt) {
    if (!rows.isEmpty()) {
      entities
          .createNativeQuery(
              """
              insert into partnership_history
                (partnership_id, valid_from, valid_to, recorded_from, title, form, stage, side_state,
                 members, regions, sectors, slip_days, due_on, reported_on, document)
              select "partnershipId", "validFrom", "validTo", :at,
                     listed ->> 'title', listed ->> 'form', listed ->> 'stage',
                     listed ->> 'sideState',
                     array(select jsonb_array_elements_text(listed -> 'members')),
                     array(select jsonb_array_elements_text(listed -> 'regions')),
                     array(select jsonb_array_elements_text(listed -> 'sectors')),
                     cast(listed ->> 'slipDays' as bigint), cast(listed ->> 'dueOn' as date),
                     cast(listed ->> 'reportedOn' as date), document
              from jsonb_to_recordset(cast(:rows as jsonb))
                as row ("partnershipId" text, "validFrom" date, "validTo" date, listed jsonb,
                        document jsonb)
              """)
          .setParameter("at", recordedAt)
          .setParameter("rows", Json.write(rows))
          .executeUpdate();
    }
  }

  /** The document as it was; empty when the partnership was not known then, or not yet reported. */
  public Optional<PartnershipState> find(String partnershipId, AsOf asOf) {
    Conditions conditions = new Conditions();
    conditions.add("partnership_id = :id", "id", partnershipId);
    addTo(conditions, asOf);
    NativeQuery<String> query =
        entities.createNativeQuery(
            "select cast(document as text) from partnership_history where " + conditions.sql(),
            String.class);
    conditions.parameters().forEach(query::setParameter);
    return query
        .getResultStream()
        .findFirst()
        .map(json -> Json.read(json, PartnershipState.class))
        .map(state -> state.asOf(asOf.validOn(), asOf.knownAt()));
  }

  /**
   * Adds the conditions on the rows that a look at the ledger sees. A slice says nothing of news
   * after its day, which lets a list in the order of the news begin at the right place.
   */
  static void addTo(Conditions conditions, AsOf asOf) {
    conditions.add(
        "recorded_from <= :knownAt and recorded_to > :knownAt", "knownAt", asOf.moment());
    if (asOf.validOn().isEmpty()) {
      conditions.add("valid_from is null");
    } else {
      conditions.add(
          "valid_from <= :validOn and (valid_to is null or valid_to > :validOn)"
              + " and reported_on <= :validOn",
          "validOn",
          asOf.validOn().get());
    }
  }
}
