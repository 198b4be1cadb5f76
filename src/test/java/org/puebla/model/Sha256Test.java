package org.puebla.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Sha256Test {

  /** FIPS 180-2, appendix B. */
  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private static final byte[] ABC = "abc".getBytes(StandardCharsets.US_ASCII);

  @Test
  void isTheSameOfTextBytesAndStream() throws IOException {
    assertThat(Sha256.of("abc")).isEqualTo(OF_ABC);
    assertThat(Sha256.of(ABC)).isEqualTo(OF_ABC);
    assertThat(Sha256.of(new ByteArrayInputStream(ABC))).isEqualTo(OF_ABC);
  }

  @Test
  void isTheSameInOnePieceAndInSeveral() throws IOException {
    Sha256 pieces = new Sha256().add("a");

    assertThat(pieces.add(new ByteArrayInputStream(ABC, 1, 2))).isEqualTo(2);
    assertThat(pieces.hex()).isEqualTo(OF_ABC);
  }

  /** W3C, Content Security Policy Level 3, of an empty script. */
  @Test
  void isWrittenAsPoliciesOfPagesWriteIt() {
    assertThat(new Sha256().base64()).isEqualTo("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
  }
}
