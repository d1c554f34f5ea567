package org.partnershipledger.registry.webhook.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** All that is logged, however unimportant, until it is closed. */
final class Logged extends Handler implements AutoCloseable {
  private final Logger root = Logger.getLogger("");
  private final Logger ours = Logger.getLogger("org.partnershipledger");
  private final List<String> lines = new CopyOnWriteArrayList<>();

  Logged() {
    setLevel(Level.ALL);
    ours.setLevel(Level.ALL);
    root.addHandler(this);
    ours.fine("all is logged from here on");
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void publish(LogRecord logged) {
    lines.add(
        logged.getMessage()
            + " "
            + Arrays.toString(logged.getParameters())
            + " "
            + logged.getThrown());
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  @Override
  public void close() {
    root.removeHandler(this);
    ours.setLevel(null);
  }
}
