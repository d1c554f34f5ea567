package org.partnershipledger.contracts.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.partnershipledger.contracts.vocabulary.Wire;

/** Writes and reads the words of the contract by their wire form. */
final class WireModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  WireModule() {
    super("wire-words");
    addSerializer(new WireSerializer());
    setDeserializerModifier(new WireModifier());
  }

  private static final class WireSerializer extends StdSerializer<Wire> {
    private static final long serialVersionUID = 1L;

    WireSerializer() {
      super(Wire.class);
    }

    @Override
    public void serialize(Wire word, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(word.wire());
    }
  }

  private static final class WireModifier extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
        DeserializationConfig config,
        JavaType type,
        BeanDescription description,
        JsonDeserializer<?> deserializer) {
      return Wire.class.isAssignableFrom(type.getRawClass())
          ? new WireDeserializer(type.getRawClass())
          : deserializer;
    }
  }

  private static final class WireDeserializer extends JsonDeserializer<Object> {
    private final Class<?> type;
    private final Map<String, Object> words = new LinkedHashMap<>();

    WireDeserializer(Class<?> type) {
      this.type = type;
      for (Object constant : type.getEnumConstants()) {
        words.put(((Wire) constant).wire(), constant);
      }
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
      String text = json.getValueAsString();
      Object word = text == null ? null : words.get(text);
      return word != null
          ? word
          : context.handleWeirdStringValue(
              type, String.valueOf(text), "not one of %s", words.keySet());
    }
  }
}
