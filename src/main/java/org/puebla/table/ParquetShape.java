package org.puebla.table;

import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** The Parquet schema of a promised table: flat, with types that every reader knows. */
final class ParquetShape {

  private ParquetShape() {}

  static MessageType of(TableSchema schema) {
    return new MessageType(
        schema.name(), schema.columns().stream().<Type>map(ParquetShape::field).toList());
  }

  private static PrimitiveType field(Column column) {
    Type.Repetition repetition =
        column.isKey() ? Type.Repetition.REQUIRED : Type.Repetition.OPTIONAL;
    return switch (column.type()) {
      case TEXT ->
          Types.primitive(PrimitiveTypeName.BINARY, repetition)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name());
      case NUMBER -> Types.primitive(PrimitiveTypeName.DOUBLE, repetition).named(column.name());
      case COUNT -> Types.primitive(PrimitiveTypeName.INT64, repetition).named(column.name());
      case DATE ->
          Types.primitive(PrimitiveTypeName.INT32, repetition)
              .as(LogicalTypeAnnotation.dateType())
              .named(column.name());
      case TRUTH -> Types.primitive(PrimitiveTypeName.BOOLEAN, repetition).named(column.name());
    };
  }
}
