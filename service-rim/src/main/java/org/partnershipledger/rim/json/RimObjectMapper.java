package org.partnershipledger.rim.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnershipledger.contracts.json.EventJson;

/** The mapper of HTTP bodies: the settings of the contract, with limits on what comes in. */
@Singleton
public final class RimObjectMapper {
  /** Replaces the mapper that the framework would make. */
  @Produces
  @Singleton
  public ObjectMapper mapper() {
    var factory = JsonFactory.builder().streamReadConstraints(EventJson.limits()).build();
    return EventJson.configure(JsonMapper.builder(factory)).build();
  }
}
