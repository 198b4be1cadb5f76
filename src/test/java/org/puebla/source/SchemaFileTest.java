package org.puebla.source;

import org.junit.jupiter.api.Test;
import org.puebla.source.declaration.SourceDeclaration;
import org.puebla.testing.GeneratedFile;
import org.puebla.yaml.JsonSchema;

class SchemaFileTest {

  @Test
  void editorsSeeDeclarationsAsTheyAre() throws Exception {
    GeneratedFile.isCurrent("jobs/schema/source.json", JsonSchema.of(SourceDeclaration.class));
  }
}
