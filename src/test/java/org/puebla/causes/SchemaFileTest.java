package org.puebla.causes;

import org.junit.jupiter.api.Test;
import org.puebla.testing.GeneratedFile;
import org.puebla.yaml.JsonSchema;

class SchemaFileTest {

  @Test
  void editorsSeeModelsAsTheyAre() throws Exception {
    GeneratedFile.isCurrent("jobs/schema/gravity.json", JsonSchema.of(GravityModel.class));
  }
}
