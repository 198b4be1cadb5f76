package org.puebla.study;

import org.junit.jupiter.api.Test;
import org.puebla.study.declaration.StudyFile;
import org.puebla.testing.GeneratedFile;
import org.puebla.yaml.JsonSchema;

class SchemaFileTest {

  @Test
  void editorsSeeStudiesAsTheyAre() throws Exception {
    GeneratedFile.isCurrent("jobs/schema/study.json", JsonSchema.of(StudyFile.class));
  }
}
