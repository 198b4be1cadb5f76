package org.puebla.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProjectTest {

  @Test
  void aDeclarationStandsAmongItsJobFilesWhereverTheyAre() {
    Project outside = new Project(Path.of("/home/ana/puebla"), Path.of("/srv/office"));

    assertThat(outside.declaration("office/sources/mex/mex-upm.yml"))
        .isEqualTo(Path.of("/srv/office/sources/mex/mex-upm.yml"));
    assertThat(Project.at(Path.of("/home/ana/puebla")).declaration("jobs/sources/a.yml"))
        .isEqualTo(Path.of("/home/ana/puebla/jobs/sources/a.yml"));
  }
}
