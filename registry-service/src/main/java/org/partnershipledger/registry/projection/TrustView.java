package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.partnershipledger.contracts.ledger.TrustState;
import org.partnershipledger.registry.organisation.Register;
import org.partnershipledger.registry.organisation.TrustFold;
import org.partnershipledger.registry.organisation.TrustFold.Registered;

/** Bodies of the register and others that are reported, now or as of a day and a moment. */
@ApplicationScoped
public class TrustView {

  private static final int PORTION = 100;

  private final Register register;
  private final TrustStore trusts;
  private final TrustReports reports;

  TrustView(Register register, TrustStore trusts, TrustReports reports) {
    this.register = register;
    this.trusts = trusts;
    this.reports = reports;
  }

  /**
   * Every body after an id, by id, as it stands; read in portions, as far as is asked for.
   *
   * @param after an id; empty text for all bodies
   */
  public Stream<TrustState> after(String after) {
    SortedSet<String> ids = new TreeSet<>(trusts.ids());
    register.bodies().forEach(body -> ids.add(body.id()));
    return ids.stream()
        .filter(id -> id.compareTo(after) > 0)
        .gather(Gatherers.windowFixed(PORTION))
        .flatMap(this::found);
  }

  private Stream<TrustState> found(List<String> ids) {
    Map<String, TrustState> reported = trusts.find(ids);
    return ids.stream()
        .flatMap(
            id ->
                Optional.ofNullable(reported.get(id))
                    .filter(this::isKnown)
                    .or(() -> register.body(id).map(TrustView::unreported))
                    .stream());
  }

  /** Not what no register holds, and of which nothing is left that was reported or added. */
  private boolean isKnown(TrustState state) {
    return register.body(state.id()).isPresent() || !reports.isSilent(state);
  }

  /**
   * One body.
   *
   * @return empty when the id is unknown; also for a body of no register of which nothing had been
   *     reported then
   */
  public Optional<TrustState> find(String id, AsOf asOf) {
    Optional<TrustState> current =
        trusts.find(id).or(() -> register.body(id).map(TrustView::unreported));
    return current.flatMap(body -> asOf(List.of(body), asOf).stream().findFirst());
  }

  /** These bodies as they were; those of no register of which nothing was known are left out. */
  public List<TrustState> asOf(List<TrustState> bodies, AsOf asOf) {
    if (asOf.isNow()) {
      return bodies.stream().filter(this::isKnown).toList();
    }
    Map<String, TrustState> then = reports.fold(bodies.stream().map(TrustState::id).toList(), asOf);
    return bodies.stream()
        .flatMap(
            body -> Stream.ofNullable(then.get(body.id())).map(s -> s.withVersion(body.version())))
        .filter(this::isKnown)
        .toList();
  }

  /**
   * What the register says of a body, or of one that it does not hold, the name under which it is
   * reported.
   */
  Optional<Registered> registered(String id) {
    return register
        .body(id)
        .or(
            () ->
                trusts
                    .find(id)
                    .filter(this::isKnown)
                    .map(body -> Registered.unlisted(id, body.name())));
  }

  private static TrustState unreported(Registered body) {
    return TrustFold.of(body, List.of(), new TreeSet<>(), 0);
  }
}
