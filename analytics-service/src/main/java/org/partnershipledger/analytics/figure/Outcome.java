package org.partnershipledger.analytics.figure;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a metric gives: a value with its cautions, or the reason why there is none. Never zero. */
public sealed interface Outcome {
  /** A value. */
  record Value(Quantity amount, Set<Flag> flags) implements Outcome {
    public Value {
      flags = flags.isEmpty() ? Set.of() : Set.copyOf(flags);
    }
  }

  /** No value, and why. */
  record Missing(NullReason why) implements Outcome {}

  /** A value without cautions. */
  static Outcome of(Quantity quantity) {
    return new Value(quantity, Set.of());
  }

  /** No value, for a reason. */
  static Outcome missing(NullReason reason) {
    return new Missing(reason);
  }

  /** The quantity, when there is one. */
  default Optional<Quantity> quantity() {
    return switch (this) {
      case Value value -> Optional.of(value.amount());
      case Missing missing -> Optional.empty();
    };
  }

  /** The reason, when there is no value. */
  default Optional<NullReason> reason() {
    return switch (this) {
      case Value value -> Optional.empty();
      case Missing missing -> Optional.of(missing.why());
    };
  }

  /** The cautions; none when there is no value. */
  default Set<Flag> flags() {
    return switch (this) {
      case Value value -> value.flags();
      case Missing missing -> Set.of();
    };
  }

  /** The same with the quantity under a function; a missing one stays as it is. */
  default Outcome map(UnaryOperator<Quantity> function) {
    return switch (this) {
      case Missing missing -> missing;
      case Value value -> new Value(function.apply(value.amount()), value.flags());
    };
  }

  /** The same value with more cautions; a missing one stays as it is. */
  default Outcome flagged(Collection<Flag> more) {
    return switch (this) {
      case Missing missing -> missing;
      case Value value -> {
        Set<Flag> all = EnumSet.noneOf(Flag.class);
        all.addAll(value.flags());
        all.addAll(more);
        yield new Value(value.amount(), all);
      }
    };
  }
}
