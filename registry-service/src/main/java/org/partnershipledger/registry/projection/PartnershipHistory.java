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
import org.partnershipledger.fold.state.Timeline.Slice;
import org.partnershipledger.registry.organisation.Register;
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

  /** Stretch of days of a partnership; without bounds: whatever the day. */
  private record Slot(String partnershipId, @Nullable LocalDate from, @Nullable LocalDate to) {}

  private record Held(long number, PartnershipState state) {}

  private record NewRow(Slot slot, Listed listed, PartnershipState document) {}

  /** Enters what partnerships now are; what is as it was stays as it is. */
  void record(Collection<Told> told, Instant recordedAt) {
    Map<Slot, Held> held = held(told);
    List<NewRow> rows = new ArrayList<>();
    for (Told one : told) {
      PartnershipState current = one.current();
      differ(new Slot(current.id(), null, null), current, held).ifPresent(rows::add);
      for (Slice slice : one.slices()) {
        Slot slot = new Slot(current.id(), slice.from(), slice.to().orElse(null));
        differ(slot, slice.state(), held).ifPresent(rows::add);
      }
    }
    close(held.values().stream().map(Held::number).toList(), recordedAt);
    insert(rows, recordedAt);
  }

  /** A row for a state that is not held as such; what is held is taken out. */
  private Optional<NewRow> differ(Slot slot, PartnershipState state, Map<Slot, Held> held) {
    Held row = held.get(slot);
    if (row != null && row.state().as(state.id(), state.version()).equals(state)) {
      held.remove(slot);
      return Optional.empty();
    }
    return Optional.of(new NewRow(slot, Listed.of(state, register), state));
  }

  /** The rows that hold now, of these partnerships, and may have to be closed. */
  private Map<Slot, Held> held(Collection<Told> told) {
    Map<Slot, Held> held = new HashMap<>();
    entities
        .createNativeQuery(
            """
            select h.partnership_id, h.valid_from, h.valid_to, h.number, cast(h.document as text)
            from partnership_history h
            join unnest(cast(:ids as text[]), cast(:since as date[])) as told (id, since)
              on told.id = h.partnership_id
            where h.recorded_to = 'infinity'
              and (h.valid_from is null or coalesce(h.valid_to, 'infinity') >= told.since)
            """,
            Object[].class)
        .setParameter("ids", told.stream().map(t -> t.current().id()).toArray(String[]::new))
        .setParameter(
            "since",
            told.stream()
                .map(t -> t.since().map(LocalDate::toString).orElse(null))
                .toArray(String[]::new))
        .getResultList()
        .forEach(
            row ->
                held.put(
                    new Slot((String) row[0], (LocalDate) row[1], (LocalDate) row[2]),
                    new Held(
                        ((Number) row[3]).longValue(),
                        Json.read((String) row[4], PartnershipState.class))));
    return held;
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
                 members, member_names, regions, sectors, slip_days, due_on, reported_on, document)
              select slot ->> 'partnershipId', cast(slot ->> 'from' as date),
                     cast(slot ->> 'to' as date), :at,
                     listed ->> 'title', listed ->> 'form', listed ->> 'stage',
                     listed ->> 'sideState',
                     array(select json_array_elements_text(listed -> 'members')),
                     array(select json_array_elements_text(listed -> 'memberNames')),
                     array(select json_array_elements_text(listed -> 'regions')),
                     array(select json_array_elements_text(listed -> 'sectors')),
                     cast(listed ->> 'slipDays' as bigint), cast(listed ->> 'dueOn' as date),
                     cast(listed ->> 'reportedOn' as date), document
              from json_to_recordset(cast(:rows as json))
                as row (slot json, listed json, document json)
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
    if (asOf.knownAt().isEmpty()) {
      conditions.add("recorded_to = 'infinity'");
    } else {
      conditions.add(
          "recorded_from <= :knownAt and recorded_to > :knownAt", "knownAt", asOf.moment());
    }
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
