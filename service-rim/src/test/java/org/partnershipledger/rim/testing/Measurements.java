package org.partnershipledger.rim.testing;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.function.IntFunction;

/** Times that a measurement run by name takes and prints, each as a line that begins alike. */
public final class Measurements {
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private Measurements() {}

  /** Seconds since a moment of the system's running clock. */
  public static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  /** Prints a number. */
  public static void report(String name, double value) {
    System.out.printf("MEASURED %s: %.1f%n", name, value);
  }

  /** Prints the median and the 95th of a hundred. */
  public static void percentiles(String name, double[] values) {
    Arrays.sort(values);
    report(name + " p50", values[values.length / 2]);
    report(name + " p95", values[values.length * 95 / 100]);
  }

  /**
   * Asks the running service so many times, and prints how long the answers took in milliseconds.
   *
   * @param path what to ask the n-th time
   */
  public static void reads(String name, int times, IntFunction<String> path)
      throws IOException, InterruptedException {
    double[] took = new double[times];
    long bytes = 0;
    for (int i = 0; i < times; i++) {
      URI address = URI.create("http://localhost:" + RestAssured.port + path.apply(i));
      HttpRequest request = HttpRequest.newBuilder(address).build();
      long begun = System.nanoTime();
      HttpResponse<byte[]> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
      took[i] = seconds(begun) * 1000;
      bytes = Math.max(bytes, answer.body().length);
      if (answer.statusCode() != OK && answer.statusCode() != NOT_FOUND) {
        throw new AssertionError(path.apply(i) + " answered " + answer.statusCode());
      }
    }
    percentiles("GET %s (%d KiB), ms".formatted(name, bytes / 1024), took);
  }
}
