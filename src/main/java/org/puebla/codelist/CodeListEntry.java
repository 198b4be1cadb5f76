package org.puebla.codelist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.puebla.model.Words;

/**
 * One row of the published {@code codelists} table; code list and code together are its key.
 *
 * @param codelist the column whose codes these are, {@code area} for every column that holds an
 *     area, or {@code area_} and a group for the members of that group
 * @param names what the code is called
 * @param level level of an area, null for the other lists
 * @param parent the group above, null where there is none
 * @param validFrom first day, null where it is as old as the statistics
 * @param validTo the day after the last, null while it lasts
 */
public record CodeListEntry(
    String codelist,
    String code,
    Words names,
    @Nullable String level,
    @Nullable String parent,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {}
