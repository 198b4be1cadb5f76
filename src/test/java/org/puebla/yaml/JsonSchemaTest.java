package org.puebla.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.puebla.model.Place;
import org.puebla.model.Sex;

class JsonSchemaTest {

  record Shop(
      Place place,
      String name,
      Optional<Integer> yearStarts,
      List<String> lookup,
      Map<String, Item> items,
      Sex sex,
      @OneOf({"a", "b"}) Optional<String> as,
      boolean open) {}

  record Item(Optional<Item> inside) {}

  record Undescribed(String name) {}

  @Test
  void describesARecordAndTheRecordsInside() {
    assertThat(JsonSchema.of(Shop.class))
        .isEqualToIgnoringWhitespace(
            """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "title": "A shop",
              "type": "object",
              "properties": {
                "name": {
                  "description": "Its name",
                  "type": ["string", "number", "boolean", "null"]
                },
                "year-starts": { "description": "Its month", "type": "integer" },
                "lookup": {
                  "description": "Its lists",
                  "anyOf": [
                    {
                      "items": { "type": ["string", "number", "boolean", "null"] },
                      "type": "array"
                    },
                    { "type": ["string", "number", "boolean", "null"] }
                  ]
                },
                "items": {
                  "description": "Its things",
                  "additionalProperties": { "$ref": "#/$defs/Item" },
                  "type": "object"
                },
                "sex": { "description": "Of whom", "enum": ["M", "F", "_O", "_T", "_U"] },
                "as": { "description": "As what", "enum": ["a", "b"] },
                "open": { "description": "Whether", "type": "boolean" }
              },
              "required": ["name", "sex", "open"],
              "additionalProperties": false,
              "$defs": {
                "Item": {
                  "type": "object",
                  "properties": {
                    "inside": { "description": "Another", "$ref": "#/$defs/Item" }
                  },
                  "required": [],
                  "additionalProperties": false
                }
              }
            }
            """);
  }

  @Test
  void leavesNoKeyUndescribed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> JsonSchema.of(Undescribed.class))
        .withMessageContaining("Undescribed");
  }
}
