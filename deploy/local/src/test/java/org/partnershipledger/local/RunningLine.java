package org.partnershipledger.local;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The whole line, as packaged, running on the sample articles until it is closed. */
public final class RunningLine implements AutoCloseable {
  private static final Pattern DASHBOARD =
      Pattern.compile("start here +(http://127\\.0\\.0\\.1:\\d+)/");

  private final UpScript up;
  private final String dashboard;

  private RunningLine(UpScript up, String dashboard) {
    this.up = up;
    this.dashboard = dashboard;
  }

  /** Starts it in a folder of its own, and waits until the samples are read. */
  public static RunningLine start(Path folder, String... options) {
    String[] all = new String[options.length + 3];
    all[0] = "--fresh";
    all[1] = "--ports";
    all[2] = "free";
    System.arraycopy(options, 0, all, 3, options.length);
    UpScript up = UpScript.start(folder.resolve("ledger"), all);
    up.awaitLine("start here");
    Matcher address = DASHBOARD.matcher(up.said());
    if (!address.find()) {
      up.close();
      throw new AssertionError("no address of the dashboard in\n" + up.said());
    }
    return new RunningLine(up, address.group(1));
  }

  /** The address of the dashboard, without a slash at its end. */
  public String dashboard() {
    return dashboard;
  }

  @Override
  public void close() {
    up.close();
  }
}
