package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.Session;
import org.partnershipledger.fold.body.BodyId;
import org.partnershipledger.registry.organisation.AddedName;
import org.partnershipledger.registry.organisation.TrustFold.Registered;
import org.partnershipledger.registry.projection.Changed.Motive;
import org.partnershipledger.registry.publication.Cause;

/**
 * Where people give a body a name that the reader does not know, or add a body. The articles that
 * leave the name open are folded anew with what it means; so are they again when it is taken away.
 * Every method needs a turn at the ledger.
 */
@ApplicationScoped
public class NameDesk {

  private final NameStore names;
  private final TrustView bodies;
  private final ClaimStore claims;
  private final ArticleStore articles;
  private final Refolding refolding;
  private final TrustWriter trusts;
  private final Session session;

  NameDesk(
      NameStore names,
      TrustView bodies,
      ClaimStore claims,
      ArticleStore articles,
      Refolding refolding,
      TrustWriter trusts,
      Session session) {
    this.names = names;
    this.bodies = bodies;
    this.claims = claims;
    this.articles = articles;
    this.refolding = refolding;
    this.trusts = trusts;
    this.session = session;
  }

  /**
   * A name for a body.
   *
   * @param name the name as it is printed
   * @param organisationId ODS code, or own id, of a body that the ledger knows
   * @param from first day on which it means the body; empty when it always did
   * @param to last day on which it means the body; empty when it still does
   */
  public record Naming(
      String name, String organisationId, Optional<LocalDate> from, Optional<LocalDate> to) {}

  /**
   * Gives a body a name.
   *
   * @return the number of the record
   * @throws IllegalArgumentException when the body is unknown, the name holds no letter or digit,
   *     its days end before they begin, or it means another body on one of them
   */
  public long add(Naming naming, Act act) throws SQLException {
    return add(bodyOf(naming), naming, act);
  }

  /**
   * Adds a body that no register holds, under the id that the ledger makes of its name; the name
   * means it from then on, and others can be given to it.
   *
   * @return the number of the record
   * @throws IllegalArgumentException when the name holds no letter or digit, its days end before
   *     they begin, or it means a body on one of them
   */
  public long addBody(String name, Optional<LocalDate> from, Optional<LocalDate> to, Act act)
      throws SQLException {
    names
        .meaningOf(name, from)
        .id()
        .ifPresent(
            id -> {
              throw new IllegalArgumentException("\"%s\" means %s already".formatted(name, id));
            });
    String id = BodyId.own(name);
    Registered body = bodies.registered(id).orElseGet(() -> Registered.unlisted(id, name.strip()));
    return add(body, new Naming(name, id, from, to), act);
  }

  private long add(Registered body, Naming naming, Act act) throws SQLException {
    requireSense(naming);
    Motive motive =
        act.motive("\"%s\" means %s: %s".formatted(naming.name(), body.name(), act.reason()));
    long number =
        names.append(naming.name().strip(), body, naming.from(), naming.to(), motive, act.at());
    refold(BodyId.keyOf(naming.name()), body.id(), motive, act);
    return number;
  }

  private Registered bodyOf(Naming naming) {
    return bodies
        .registered(naming.organisationId())
        .orElseThrow(
            () -> new IllegalArgumentException("no body has the id " + naming.organisationId()));
  }

  private void requireSense(Naming naming) {
    String key = BodyId.keyOf(naming.name());
    if (key.isEmpty()) {
      throw new IllegalArgumentException("a name has a letter or a digit");
    }
    if (naming.from().isPresent() && naming.to().filter(naming.from().get()::isAfter).isPresent()) {
      throw new IllegalArgumentException("the days of the name end before they begin");
    }
    names.ofKeys(List.of(key), AsOf.NOW).stream()
        .filter(other -> other.overlaps(naming.from(), naming.to()))
        .findFirst()
        .ifPresent(
            other -> {
              throw new IllegalArgumentException(
                  "\"%s\" means %s already".formatted(other.name(), other.body().name()));
            });
  }

  /**
   * Takes a name away: what it linked is open again.
   *
   * @throws IllegalArgumentException when there is none of the number, or it was taken away before
   */
  public void undo(long number, Act act) throws SQLException {
    AddedName name =
        names
            .find(number)
            .orElseThrow(() -> new IllegalArgumentException("no name " + number + " stands"));
    Motive motive =
        act.motive(
            "\"%s\" does not mean %s: %s".formatted(name.name(), name.body().name(), act.reason()));
    names.undo(number, motive, act.at());
    refold(name.key(), name.body().id(), motive, act);
  }

  private void refold(String key, String bodyId, Motive motive, Act act) throws SQLException {
    session.flush();
    String event = act.causeId();
    Map<String, Cause> causes = new TreeMap<>();
    articles
        .readingsOf(claims.articlesNaming(key))
        .forEach(
            (id, reading) -> causes.put(id, new Cause(id, event, reading.reportedOn(), act.at())));
    refolding.refold(causes, motive);
    trusts.write(List.of(bodyId), new Cause(event, event, Optional.empty(), act.at()));
  }
}
