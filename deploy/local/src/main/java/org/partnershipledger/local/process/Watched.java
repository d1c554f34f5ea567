package org.partnershipledger.local.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A program under supervision, with its process of the moment. */
final class Watched {
  final ChildProcess child;
  final List<Instant> restarts = new ArrayList<>();
  @Nullable Process process;
  boolean kept;
  boolean mending;

  Watched(ChildProcess child) {
    this.child = child;
  }

  /** The process of the moment, running or ended. */
  Process process() {
    Process current = process;
    if (current == null) {
      throw new IllegalStateException(child.name() + " was never started");
    }
    return current;
  }
}
