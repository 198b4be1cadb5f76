package org.puebla.codelist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puebla.model.Words;

/**
 * One code that a corridor may start or end in.
 *
 * @param code ISO 3166-1 alpha-3; {@code M49_} and three digits for a region of the UN; {@code _T},
 *     {@code _U}, {@code _O}, {@code XXA}; or the name of one of our groups
 * @param iso2 ISO 3166-1 alpha-2, null where there is none or where it was given away again, as CS
 * @param numeric M49 code of three digits, null where there is none
 * @param parent the M49 group that it belongs to most closely, null at the top
 * @param validFrom first day, null where it lies before the statistics
 * @param validTo the day after the last, null while it lasts
 * @param successors what it became
 */
public record Area(
    String code,
    AreaLevel level,
    Words names,
    @Nullable String iso2,
    @Nullable String numeric,
    @Nullable String parent,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    List<String> successors) {

  public Area {
    successors = List.copyOf(successors);
  }
}
