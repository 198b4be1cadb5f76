package org.puebla.study.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A script that a page brings with it, and the digest by which the page's policy lets it run: no
 * other script does, wherever in the data it comes from.
 *
 * @param digest as a Content-Security-Policy writes it, for instance {@code sha256-47DE…}
 */
record OwnScript(String text, String digest) {

  static OwnScript of(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return new OwnScript(text, "sha256-" + Base64.getEncoder().encodeToString(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
