package org.puebla.release.catalogue;

import java.io.IOException;
import org.puebla.model.Sha256;
import org.puebla.store.Store;

/** Size and SHA-256 of an object, by which a release can be checked for damage. */
public record Fingerprint(long bytes, String sha256) {

  public static Fingerprint of(Store store, String name) throws IOException {
    Sha256 sha256 = new Sha256();
    long bytes = sha256.add(store.open(name));
    return new Fingerprint(bytes, sha256.hex());
  }

  public static Fingerprint of(byte[] content) {
    return new Fingerprint(content.length, Sha256.of(content));
  }
}
