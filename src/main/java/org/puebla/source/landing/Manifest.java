package org.puebla.source.landing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** {@code manifest.json}: the files of one edition, sorted by name. */
record Manifest(List<LandedFile> files) {

  static final String NAME = "manifest.json";

  Manifest {
    files = files.stream().sorted(Comparator.comparing(LandedFile::name)).toList();
  }

  static Manifest empty() {
    return new Manifest(List.of());
  }

  Optional<LandedFile> file(String name) {
    return files.stream().filter(file -> file.name().equals(name)).findFirst();
  }

  /** Whether one of the files has these bytes. */
  boolean holds(String sha256) {
    return files.stream().anyMatch(file -> file.sha256().equals(sha256));
  }

  /** The same files with this one, in place of any of its name. */
  Manifest with(LandedFile added) {
    List<LandedFile> all = new ArrayList<>(files);
    all.removeIf(file -> file.name().equals(added.name()));
    all.add(added);
    return new Manifest(all);
  }
}
