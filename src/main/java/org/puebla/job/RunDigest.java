package org.puebla.job;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.puebla.causes.GravityModel;
import org.puebla.model.Sha256;
import org.puebla.study.declaration.StudyFile;

/** The identity of a release: what it is made of, whatever the day and the machine. */
final class RunDigest {

  private RunDigest() {}

  /** SHA-256, in lower-case hexadecimal, over the program, what is computed and every edition. */
  static String of(
      String program,
      JobFile job,
      List<GravityModel> models,
      List<StudyFile> studies,
      List<ChosenSource> sources) {
    Sha256 digest = new Sha256();
    add(digest, "program", program);
    job.indicators().stream().sorted().forEach(id -> add(digest, "indicator", id));
    job.estimates()
        .ifPresent(
            estimates ->
                estimates.methods().stream().sorted().forEach(id -> add(digest, "method", id)));
    job.mirror()
        .ifPresent(
            mirror ->
                add(digest, "mirror", mirror.trusted().stream().sorted().toList().toString()));
    models.forEach(model -> add(digest, "model", model.identity()));
    studies.forEach(study -> add(digest, "study", study.identity()));
    sources.stream()
        .sorted(Comparator.comparing(ChosenSource::id))
        .forEach(
            source -> {
              add(digest, "source", source.id());
              add(digest, "standing", source.standing().name());
              source.editions().forEach(edition -> add(digest, edition, source.rereads()));
            });
    return digest.hex();
  }

  private static void add(Sha256 digest, Receipt edition, Map<String, Receipt> rereads) {
    add(digest, "edition", edition.edition());
    add(digest, "input", edition.digest());
    Receipt earlier = rereads.get(edition.edition());
    if (earlier != null) {
      add(digest, "reread", earlier.digest());
    }
  }

  private static void add(Sha256 digest, String name, String value) {
    digest.add(name + "=" + value + "\n");
  }
}
