package org.partnershipledger.contracts.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.partnershipledger.contracts.claim.AssuranceArguments;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.ClaimArguments;
import org.partnershipledger.contracts.claim.FinanceArguments;
import org.partnershipledger.contracts.claim.LeadershipArguments;
import org.partnershipledger.contracts.claim.MilestoneArguments;
import org.partnershipledger.contracts.claim.PartnershipArguments;
import org.partnershipledger.contracts.claim.PopulationArguments;
import org.partnershipledger.contracts.claim.SavingsArguments;

/** Writes and reads contract records: unknown properties are ignored, absent ones left out. */
public final class EventJson {
  private static final int MAX_DEPTH = 64;
  private static final int MAX_STRING = 2_000_000;
  private static final int MAX_NUMBER = 100;
  private static final ObjectMapper MAPPER = configure(JsonMapper.builder()).build();
  private static final ObjectReader STRICT =
      MAPPER.reader(
          DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
          DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private EventJson() {}

  /** The shared mapper; never reconfigure it. */
  public static ObjectMapper mapper() {
    return MAPPER;
  }

  /** Gives a builder, and the factory that it stands on, the settings of the contract. */
  public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
    if (builder.streamFactory() instanceof JsonFactory factory) {
      factory.setStreamReadConstraints(limits());
    }
    builder
        .addModule(new Jdk8Module())
        .addModule(new JavaTimeModule())
        .addModule(new WireModule())
        .addMixIn(Claim.class, ClaimForm.class)
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(
                JsonInclude.Include.NON_ABSENT, JsonInclude.Include.USE_DEFAULTS))
        .withConfigOverride(
            List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    builder.registerSubtypes(
        new NamedType(PartnershipArguments.class, "partnership"),
        new NamedType(MilestoneArguments.class, "milestone"),
        new NamedType(SavingsArguments.class, "savings"),
        new NamedType(FinanceArguments.class, "finance"),
        new NamedType(AssuranceArguments.class, "assurance"),
        new NamedType(LeadershipArguments.class, "leadership"),
        new NamedType(PopulationArguments.class, "population"));
    return builder;
  }

  /** The limits on what is read from outside. */
  public static StreamReadConstraints limits() {
    return StreamReadConstraints.builder()
        .maxNestingDepth(MAX_DEPTH)
        .maxStringLength(MAX_STRING)
        .maxNumberLength(MAX_NUMBER)
        .build();
  }

  /** The record as UTF-8 JSON. */
  public static byte[] write(Object data) {
    try {
      return MAPPER.writeValueAsBytes(data);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON: " + data.getClass(), e);
    }
  }

  /** The record as JSON text. */
  public static String text(Object data) {
    return new String(write(data), StandardCharsets.UTF_8);
  }

  /**
   * Reads a record: unknown properties are ignored, an absent list is empty, anything else that the
   * record needs must be there.
   *
   * @throws IllegalArgumentException saying what is wrong and where
   */
  public static <T> T read(byte[] json, Class<T> type) {
    try {
      T value = STRICT.forType(type).readValue(json);
      if (value == null) {
        throw new IllegalArgumentException(type.getSimpleName() + " is null");
      }
      return value;
    } catch (JsonMappingException e) {
      throw new IllegalArgumentException(type.getSimpleName() + " at " + JsonFault.describe(e), e);
    } catch (IOException e) {
      throw new IllegalArgumentException("not JSON: " + e.getMessage(), e);
    }
  }

  private interface ClaimForm {
    @JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXTERNAL_PROPERTY,
        property = "kind")
    ClaimArguments arguments();
  }
}
