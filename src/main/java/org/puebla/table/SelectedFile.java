package org.puebla.table;

import java.nio.file.Path;

/** A file of a table, and which of its rows are meant. */
public record SelectedFile(Path file, Selection selection) {}
