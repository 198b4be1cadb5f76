package org.puebla.indicator.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puebla.indicator.Written;
import org.puebla.table.Tables;

@Tag("spark")
class TableRowsTest {

  @Test
  void cannotBeMadeOfAnotherShape() {
    Dataset<Row> flows = Written.none(Tables.FLOWS).onSpark().rows();
    assertThat(new TableRows(Tables.STOCKS, flows).table()).isEqualTo(Tables.STOCKS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TableRows(Tables.POPULATION, flows))
        .withMessageContaining("population has columns");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TableRows(Tables.FLOWS, flows.drop("obs_id")));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new TableRows(
                    Tables.FLOWS,
                    flows.withColumn("obs_value", functions.col("obs_value").cast("float"))));
  }
}
