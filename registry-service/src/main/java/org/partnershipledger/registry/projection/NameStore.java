package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.Session;
import org.partnershipledger.fold.body.BodyId;
import org.partnershipledger.fold.claim.Reading;
import org.partnershipledger.registry.organisation.AddedName;
import org.partnershipledger.registry.organisation.AddedNames;
import org.partnershipledger.registry.organisation.NameMeaning;
import org.partnershipledger.registry.organisation.Register;
import org.partnershipledger.registry.organisation.TrustFold.Registered;

/** The record of names that people gave to bodies; it only grows. */
@ApplicationScoped
public class NameStore {

  private final Session entities;
  private final Register register;

  NameStore(Session entities, Register register) {
    this.entities = entities;
    this.register = register;
  }

  /** Records a name; returns its number. */
  long append(
      String name,
      Registered body,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Changed.Motive motive,
      Instant recordedAt) {
    return entities
        .createNativeQuery(
            """
            insert into added_name
              (name, name_key, organisation_id, title, valid_from, valid_to,
               reason, author, recorded_at)
            values
              (:name, :key, :body, :title, cast(:from as date), cast(:to as date),
               :reason, :author, :at)
            returning number
            """,
            Long.class)
        .setParameter("name", name)
        .setParameter("key", BodyId.keyOf(name))
        .setParameter("body", body.id())
        .setParameter("title", body.name())
        .setParameter("from", from.map(LocalDate::toString).orElse(null))
        .setParameter("to", to.map(LocalDate::toString).orElse(null))
        .setParameter("reason", motive.reason())
        .setParameter("author", motive.author())
        .setParameter("at", recordedAt)
        .getSingleResult();
  }

  /** Records that a name is taken away. */
  void undo(long number, Changed.Motive motive, Instant recordedAt) {
    Undone.NAME.record(entities, number, motive, recordedAt);
  }

  /** The name of a number; empty when there is none, or it was taken away. */
  Optional<AddedName> find(long number) {
    return read("a.number = :number", Map.of("number", number), AsOf.NOW).stream().findFirst();
  }

  /** The names of these keys that stand. */
  List<AddedName> ofKeys(Collection<String> keys, AsOf asOf) {
    return keys.isEmpty()
        ? List.of()
        : read(
            "a.name_key = any(cast(:keys as text[]))",
            Map.of("keys", keys.toArray(String[]::new)),
            asOf);
  }

  /** The names of these bodies that stand. */
  List<AddedName> ofBodies(Collection<String> organisationIds, AsOf asOf) {
    return read(
        "a.organisation_id = any(cast(:bodies as text[]))",
        Map.of("bodies", organisationIds.toArray(String[]::new)),
        asOf);
  }

  /** These readings, with what the names that stand make of what the reader left open. */
  Map<String, Reading> applyTo(Map<String, Reading> readings, AsOf asOf) {
    Set<String> keys = new TreeSet<>();
    readings.values().forEach(reading -> keys.addAll(AddedNames.keysIn(reading.claims())));
    AddedNames names = new AddedNames(ofKeys(keys, asOf));
    Map<String, Reading> applied = new TreeMap<>();
    readings.forEach((id, reading) -> applied.put(id, names.appliedTo(reading)));
    return applied;
  }

  /** What a printed name means, by the register or by what people added, on a day or any time. */
  public NameMeaning meaningOf(String name, Optional<LocalDate> day) {
    NameMeaning meaning = register.meaningOf(name, day);
    String key = BodyId.keyOf(name);
    return meaning.id().isPresent()
        ? meaning
        : new AddedNames(ofKeys(List.of(key), AsOf.NOW))
            .meantBy(key, day)
            .map(added -> meaning.reviewed(added.body()))
            .orElse(meaning);
  }

  private List<AddedName> read(String condition, Map<String, ?> parameters, AsOf asOf) {
    var query =
        entities.createNativeQuery(
            """
            select a.number, a.name, a.organisation_id, a.title, a.valid_from, a.valid_to
            from added_name a
            left join added_name_undone u on u.added_name = a.number and u.recorded_at <= :at
            where a.recorded_at <= :at and u.number is null and %s
            order by a.number
            """
                .formatted(condition),
            Object[].class);
    parameters.forEach(query::setParameter);
    return query.setParameter("at", asOf.moment()).getResultStream().map(this::name).toList();
  }

  private AddedName name(Object[] row) {
    String id = (String) row[2];
    return new AddedName(
        ((Number) row[0]).longValue(),
        (String) row[1],
        register.body(id).orElseGet(() -> Registered.unlisted(id, (String) row[3])),
        Optional.ofNullable((LocalDate) row[4]),
        Optional.ofNullable((LocalDate) row[5]));
  }
}
