package org.partnershipledger.analytics.dashboard.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.dashboard.words.Days;
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.contracts.ledger.LegalEvent;
import org.partnershipledger.contracts.ledger.Member;
import org.partnershipledger.contracts.ledger.UnnamedMembers;
import org.partnershipledger.organisation.DatedName;
import org.partnershipledger.organisation.Organisation;

/** The parties, with their codes and the days on which they bore their names. */
final class Members {
  private Members() {}

  /**
   * A party, or the body that they made.
   *
   * @param name its name then
   * @param code its code, or that it has none
   * @param from since when it has borne the name
   * @param to until when
   * @param note what else is known; blank for nothing
   */
  record Row(String name, String code, String from, String to, String note) {}

  static List<Row> of(Subject subject) {
    List<Row> rows = new ArrayList<>();
    for (Member member : subject.state().members()) {
      rows.add(row(subject, member));
    }
    subject.state().unnamedMembers().forEach(unnamed -> rows.add(unnamed(unnamed)));
    subject.state().legalEvent().flatMap(e -> result(subject, e)).ifPresent(rows::add);
    return rows;
  }

  /** The register's name of a body on a day. */
  static Optional<String> nameOn(Subject subject, String id, LocalDate day) {
    return subject.bodies().apply(id).flatMap(body -> dated(body, day)).map(DatedName::name);
  }

  private static Row row(Subject subject, Member member) {
    Optional<Organisation> body = subject.bodies().apply(member.id());
    Optional<DatedName> name =
        body.flatMap(
            b -> b.names().stream().filter(n -> n.name().equals(member.name())).findFirst());
    return new Row(
        member.name(),
        member.code().orElse("no code"),
        name.flatMap(n -> n.validity().from()).map(Days::brief).orElse("not known"),
        name.flatMap(n -> n.validity().to())
            .or(() -> body.flatMap(Organisation::closed))
            // What was to come was not known on the day of the view.
            .filter(day -> !day.isAfter(subject.day()))
            .map(Days::brief)
            .orElse(body.isPresent() ? "open" : "not known"),
        "");
  }

  private static Row unnamed(UnnamedMembers unnamed) {
    String count =
        unnamed.known().count().isPresent()
            ? Words.number(unnamed.known().count().getAsInt()) + " "
            : "";
    String type = unnamed.known().type().map(Words::plain).orElse("bodies");
    String place = unnamed.known().place().map(p -> ", “" + p + "”").orElse("");
    String candidates =
        unnamed.candidates().isEmpty()
            ? ""
            : "may be "
                + String.join(", ", unnamed.candidates().stream().map(c -> c.name()).toList());
    return new Row(
        Words.capital(count + type + place), "not named", "not known", "not known", candidates);
  }

  // The code that goes on bears another name from that day: the same code, a new row.
  private static Optional<Row> result(Subject subject, LegalEvent event) {
    return subject
        .bodies()
        .apply(event.resultCode())
        .flatMap(body -> dated(body, event.on()))
        .filter(
            name -> subject.state().members().stream().noneMatch(m -> m.name().equals(name.name())))
        .map(
            name ->
                new Row(
                    name.name(),
                    event.resultCode(),
                    Days.brief(event.on()),
                    name.validity()
                        .to()
                        .filter(day -> !day.isAfter(subject.day()))
                        .map(Days::brief)
                        .orElse("open"),
                    "the body that goes on, from the register"));
  }

  private static Optional<DatedName> dated(Organisation body, LocalDate day) {
    return body.names().stream()
        .filter(n -> n.validity().from().filter(day::isBefore).isEmpty())
        .filter(n -> n.validity().to().filter(day::isAfter).isEmpty())
        .findFirst();
  }
}
