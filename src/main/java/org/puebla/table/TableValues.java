package org.puebla.table;

import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.values.ValuesWriter;
import org.apache.parquet.column.values.deltastrings.DeltaByteArrayWriter;
import org.apache.parquet.column.values.factory.DefaultV2ValuesWriterFactory;
import org.apache.parquet.column.values.factory.ValuesWriterFactory;
import org.apache.parquet.column.values.fallback.FallbackValuesWriter;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** The encodings of Parquet's version 2, with our own dictionary for texts. */
final class TableValues implements ValuesWriterFactory {

  private final ValuesWriterFactory standard = new DefaultV2ValuesWriterFactory();
  private ParquetProperties properties = ParquetProperties.builder().build();

  @Override
  public void initialize(ParquetProperties chosen) {
    standard.initialize(chosen);
    properties = chosen;
  }

  @Override
  public ValuesWriter newValuesWriter(ColumnDescriptor column) {
    boolean text = column.getPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY;
    if (!text || !properties.isDictionaryEnabled(column)) {
      return standard.newValuesWriter(column);
    }
    return FallbackValuesWriter.of(
        new TextDictionary(properties.getDictionaryPageSizeThreshold(), properties.getAllocator()),
        new DeltaByteArrayWriter(
            properties.getInitialSlabSize(),
            properties.getPageSizeThreshold(),
            properties.getAllocator()));
  }
}
