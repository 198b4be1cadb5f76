package org.puebla.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.puebla.store.Store;
import org.puebla.yaml.Json;

/** The receipts under a data root, one small file for each edition that was ever normalised. */
final class Receipts {

  private static final String FOLDER = "normalised/receipts";
  private static final String GOOD = ".json";
  private static final String FAILED = ".failed.json";

  private final Store store;

  Receipts(Store store) {
    this.store = store;
  }

  /** The receipt of an edition that may be published, whatever has failed since. */
  Optional<Receipt> good(String source, String edition) throws IOException {
    Optional<Receipt> receipt = read(name(source, edition, GOOD));
    return receipt.isPresent() && isWhole(receipt.get()) ? receipt : Optional.empty();
  }

  /** The receipt of the last failure of an edition. */
  Optional<Receipt> failed(String source, String edition) throws IOException {
    return read(name(source, edition, FAILED));
  }

  /** Receipts of the good editions of a source up to one, oldest first. */
  List<Receipt> goodUpTo(String source, String lastEdition) throws IOException {
    String folder = FOLDER + "/" + source;
    List<Receipt> good = new ArrayList<>();
    for (String file : store.exists(folder) ? store.list(folder) : List.<String>of()) {
      if (file.endsWith(GOOD) && !file.endsWith(FAILED)) {
        String edition = file.substring(0, file.length() - GOOD.length());
        if (edition.compareTo(lastEdition) <= 0) {
          good(source, edition).ifPresent(good::add);
        }
      }
    }
    return good;
  }

  /**
   * Keeps a receipt. A failure stands beside the receipt of the edition's last success, unless its
   * tables have taken the place of that one's.
   */
  void write(Receipt receipt) throws IOException {
    String good = name(receipt.source(), receipt.edition(), GOOD);
    String failed = name(receipt.source(), receipt.edition(), FAILED);
    if (receipt.isGood()) {
      write(good, receipt);
      store.delete(failed);
    } else {
      if (receipt.isRead()) {
        store.delete(good);
      }
      write(failed, receipt);
    }
  }

  private Optional<Receipt> read(String name) throws IOException {
    if (!store.exists(name)) {
      return Optional.empty();
    }
    try (InputStream content = store.open(name)) {
      String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(Json.read(text, store.address(name), Receipt.class));
    }
  }

  private void write(String name, Receipt receipt) throws IOException {
    store.write(name, Json.write(receipt).getBytes(StandardCharsets.UTF_8));
  }

  /** Whether everything that the receipt names is still there. */
  private boolean isWhole(Receipt receipt) throws IOException {
    for (String part : receipt.parts()) {
      if (!store.exists(part)) {
        return false;
      }
    }
    return true;
  }

  private static String name(String source, String edition, String ending) {
    return FOLDER + "/" + source + "/" + edition + ending;
  }
}
