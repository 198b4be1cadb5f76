package org.puebla.job;

import org.junit.jupiter.api.Test;
import org.puebla.testing.GeneratedFile;
import org.puebla.yaml.JsonSchema;

class SchemaFileTest {

  @Test
  void editorsSeeJobsAsTheyAre() throws Exception {
    GeneratedFile.isCurrent("jobs/schema/job.json", JsonSchema.of(JobFile.class));
  }
}
