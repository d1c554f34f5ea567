package org.partnershipledger.rim.telemetry;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Sends spans to a collector (OTLP over HTTP), where {@code ledger.traces.endpoint} names one. A
 * collector that is away costs spans and nothing else.
 */
@ApplicationScoped
class TraceExport {
  private static final long FLUSH_SECONDS = 5;
  // After all that has something to tell.
  private static final int LAST = 10_000;

  private @Nullable SdkTracerProvider provider;

  void start(
      @Observes @Priority(1) StartupEvent started,
      TracesConfig config,
      @ConfigProperty(name = "quarkus.application.name") String service,
      @ConfigProperty(name = "quarkus.application.version") String version) {
    config
        .endpoint()
        .ifPresent(
            address -> {
              SdkTracerProvider made = provider(address, service, version);
              provider = made;
              Spans.tellTo(made.get("org.partnershipledger"));
            });
  }

  private static SdkTracerProvider provider(URI address, String service, String version) {
    OtlpHttpSpanExporter exporter =
        OtlpHttpSpanExporter.builder().setEndpoint(address.toString()).build();
    return SdkTracerProvider.builder()
        .setIdGenerator(new PlacedIds())
        .setResource(
            Resource.create(
                Attributes.of(
                    AttributeKey.stringKey("service.name"), service,
                    AttributeKey.stringKey("service.version"), version)))
        .addSpanProcessor(BatchSpanProcessor.builder(exporter).build())
        .build();
  }

  void stop(@Observes @Priority(LAST) ShutdownEvent stopping) {
    if (provider != null) {
      Spans.tellNobody();
      var unused = provider.shutdown().join(FLUSH_SECONDS, TimeUnit.SECONDS);
    }
  }
}
