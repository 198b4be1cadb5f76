package org.puebla.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.puebla.store.Store;
import org.puebla.yaml.Json;

/**
 * The receipts under a data root, one small file for each reading of each edition: a reading never
 * takes the place of another.
 */
final class Receipts {

  private static final String FOLDER = "normalised/receipts";
  private static final String ENDING = ".json";

  private final Store store;

  Receipts(Store store) {
    this.store = store;
  }

  /** The editions of a source that were ever read, oldest first. */
  List<String> editions(String source) throws IOException {
    String folder = FOLDER + "/" + source;
    return store.exists(folder) ? store.list(folder) : List.of();
  }

  /** What became of an edition in the reading that a digest stands for. */
  Optional<Receipt> of(String source, String edition, String digest) throws IOException {
    return readings(source, edition).stream()
        .filter(receipt -> receipt.digest().equals(digest))
        .findFirst();
  }

  /** The newest reading of an edition that may be published. */
  Optional<Receipt> good(String source, String edition) throws IOException {
    return readings(source, edition).stream()
        .filter(Receipt::isGood)
        .reduce((earlier, later) -> later);
  }

  /** The last reading of an edition before this one that may be published, by other rules. */
  Optional<Receipt> otherwiseRead(Receipt reading) throws IOException {
    return readings(reading.source(), reading.edition()).stream()
        .filter(receipt -> receipt.isGood() && receipt.order() < reading.order())
        .filter(receipt -> !receipt.declaration().equals(reading.declaration()))
        .reduce((earlier, later) -> later);
  }

  /** How many readings of an edition there have been. */
  int next(String source, String edition) throws IOException {
    return readings(source, edition).stream()
        .mapToInt(receipt -> receipt.order() + 1)
        .max()
        .orElse(0);
  }

  void write(Receipt receipt) throws IOException {
    store.write(
        name(receipt.source(), receipt.edition(), receipt.reading()),
        Json.write(receipt).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Drops the readings of an edition that nothing refers to: all but the newest good one, the good
   * one before it by another declaration, and a newer failure.
   */
  void sweep(String source, String edition) throws IOException {
    Set<String> kept = new HashSet<>();
    Optional<Receipt> good = good(source, edition);
    int since = good.map(Receipt::order).orElse(-1);
    good.ifPresent(receipt -> kept.add(receipt.reading()));
    if (good.isPresent()) {
      otherwiseRead(good.get()).ifPresent(receipt -> kept.add(receipt.reading()));
    }
    List<Receipt> readings = readings(source, edition);
    readings.stream()
        .filter(receipt -> receipt.order() > since)
        .reduce((earlier, later) -> later)
        .ifPresent(receipt -> kept.add(receipt.reading()));
    for (Receipt receipt : readings) {
      if (!kept.contains(receipt.reading())) {
        delete(receipt);
      }
    }
  }

  /** Drops every reading of an edition, as when its files turn out to be wrong. */
  void forget(String source, String edition) throws IOException {
    for (Receipt receipt : readings(source, edition)) {
      delete(receipt);
    }
    store.delete(FOLDER + "/" + source + "/" + edition);
  }

  private void delete(Receipt receipt) throws IOException {
    store.delete(name(receipt.source(), receipt.edition(), receipt.reading()));
    for (String part : receipt.parts()) {
      store.delete(part.substring(0, part.lastIndexOf('/')));
    }
  }

  /** Every reading of an edition whose tables are still there, in the order they were made. */
  private List<Receipt> readings(String source, String edition) throws IOException {
    String folder = FOLDER + "/" + source + "/" + edition;
    List<Receipt> readings = new ArrayList<>();
    for (String file : store.exists(folder) ? store.list(folder) : List.<String>of()) {
      if (file.endsWith(ENDING)) {
        Receipt receipt = read(folder + "/" + file);
        if (isWhole(receipt)) {
          readings.add(receipt);
        }
      }
    }
    readings.sort(Comparator.comparingInt(Receipt::order));
    return readings;
  }

  private Receipt read(String name) throws IOException {
    try (InputStream content = store.open(name)) {
      String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      return Json.read(text, store.address(name), Receipt.class);
    }
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

  private static String name(String source, String edition, String reading) {
    return FOLDER + "/" + source + "/" + edition + "/" + reading + ENDING;
  }
}
