package org.puebla.study.page;

import org.puebla.model.Sha256;

/**
 * A script that a page brings with it, and the digest by which the page's policy lets it run: no
 * other script does, wherever in the data it comes from.
 *
 * @param digest as a Content-Security-Policy writes it, for instance {@code sha256-47DE…}
 */
record OwnScript(String text, String digest) {

  static OwnScript of(String text) {
    return new OwnScript(text, "sha256-" + new Sha256().add(text).base64());
  }
}
