package org.partnershipledger.local.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.partnershipledger.local.RunningLine;

/**
 * The line over the sample articles and a browser, started once for all classes of tests that leave
 * the ledger as it was.
 */
final class OpenDashboard implements AutoCloseable {
  private final Path folder;
  private final RunningLine line;
  private final SystemBrowser browser;

  private OpenDashboard() {
    try {
      folder = Files.createTempDirectory("dashboard");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    browser = new SystemBrowser();
    line = RunningLine.start(folder);
  }

  /** Hands it to whoever asks for it as a parameter. */
  static final class Shared implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == OpenDashboard.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.create(OpenDashboard.class))
          .computeIfAbsent(OpenDashboard.class, type -> new OpenDashboard(), OpenDashboard.class);
    }
  }

  /** The address of the dashboard, without a slash at its end. */
  String address() {
    return line.dashboard();
  }

  SystemBrowser browser() {
    return browser;
  }

  @Override
  public void close() throws IOException {
    browser.close();
    line.close();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(OpenDashboard::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
