package org.partnershipledger.registry.projection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.ledger.Member;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.partnership.Lateness;
import org.partnershipledger.registry.organisation.Register;
import org.partnershipledger.registry.organisation.TrustFold.Registered;

/** What a partnership is found and sorted by, beside its document; columns of its row. */
record Listed(
    String title,
    String form,
    @Nullable String stage,
    @Nullable String sideState,
    List<String> members,
    List<String> memberNames,
    List<String> regions,
    List<String> sectors,
    @Nullable Long slipDays,
    @Nullable LocalDate dueOn,
    LocalDate reportedOn) {

  /** Sorts partnerships of which nothing dated is reported behind all others. */
  private static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

  /** What a state is found by. */
  static Listed of(PartnershipState state, Register register) {
    List<Registered> known =
        state.members().stream().flatMap(m -> register.body(m.id()).stream()).toList();
    Lateness lateness = Lateness.of(state);
    return new Listed(
        state.title(),
        state.form().wire(),
        state.stage().map(Stage::wire).orElse(null),
        state.sideState().map(SideState::wire).orElse(null),
        state.members().stream().map(Member::id).toList(),
        state.members().stream().map(Member::name).toList(),
        distinct(known, Registered::region),
        distinct(known, Registered::sector),
        lateness.slipDays().isPresent() ? lateness.slipDays().getAsLong() : null,
        lateness.dueOn().orElse(null),
        state.lastReportedOn().orElse(UNDATED));
  }

  private static List<String> distinct(
      Collection<Registered> bodies, Function<Registered, Optional<String>> value) {
    return bodies.stream().map(value).flatMap(Optional::stream).distinct().sorted().toList();
  }
}
