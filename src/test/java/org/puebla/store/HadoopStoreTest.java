package org.puebla.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HadoopStoreTest extends StoreContract {

  @Override
  Store open(Path root) {
    return Stores.at("file://" + root);
  }

  @Test
  void downloadsAnObjectOnceAndAgainWhenItHasChanged() throws Exception {
    store.write("x.csv", new byte[] {1});
    Path first = store.local("x.csv");
    Path again = store.local("x.csv");
    store.write("x.csv", new byte[] {1, 2});

    assertThat(again).isEqualTo(first);
    assertThat(store.local("x.csv")).hasBinaryContent(new byte[] {1, 2});
  }

  @Test
  void saysItsAddressAsAUri() {
    assertThat(store.address("latest.json"))
        .startsWith("file:/")
        .endsWith("/data/latest.json")
        .doesNotContain("/./");
  }
}
