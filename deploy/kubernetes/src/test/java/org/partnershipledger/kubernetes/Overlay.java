package org.partnershipledger.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** What an operator applies, rendered as {@code kubectl apply -k} would. */
enum Overlay {
  QUICKSTART("overlays/quickstart"),
  PRODUCTION("overlays/production"),
  EXTERNAL("overlays/external"),
  /** A component that no overlay has, on one that operators apply. */
  FEEDS("src/test/resources/overlays/feeds"),
  /** The same with another one. */
  WEBHOOKS("src/test/resources/overlays/webhooks"),
  /** The same with a third. */
  TRACING("src/test/resources/overlays/tracing");

  private static final long LONGEST_SECONDS = 60;

  private final Path folder;

  Overlay(String folder) {
    this.folder = Path.of(folder);
  }

  /** Whether there is a kubectl; without one nothing can be rendered. */
  static boolean canRender() {
    return isOnPath("kubectl");
  }

  /** Whether a program can be run. */
  static boolean isOnPath(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(place -> Path.of(place, program).toFile().canExecute());
  }

  /** What it, its components and what it stands on tell an operator: their README files. */
  String readme() {
    try {
      return readme(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String readme(Path folder) throws IOException {
    StringBuilder told = new StringBuilder(Files.readString(folder.resolve("README.md")));
    for (String line : Files.readAllLines(folder.resolve("kustomization.yaml"))) {
      if (line.contains("../components/") || line.contains("../overlays/")) {
        told.append(readme(folder.resolve(line.replace("- ", "").strip()).normalize()));
      }
    }
    return told.toString();
  }

  /** Its objects. */
  Manifests render() {
    try {
      Process kubectl =
          new ProcessBuilder("kubectl", "kustomize", folder.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      byte[] yaml = kubectl.getInputStream().readAllBytes();
      if (!kubectl.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || kubectl.exitValue() != 0) {
        throw new AssertionError("kubectl kustomize " + folder + " failed; what it said is above");
      }
      return Manifests.parse(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
