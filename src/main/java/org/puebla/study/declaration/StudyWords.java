package org.puebla.study.declaration;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.puebla.codelist.Areas;
import org.puebla.codelist.CodeLists;
import org.puebla.model.Bundles;
import org.puebla.model.Period;

/**
 * The words of a study in one language: texts, names of codes, and numbers and periods as that
 * language writes them in this region (CLDR, from ICU, so that no Java version writes them
 * otherwise).
 */
public final class StudyWords {

  /** Spanish and French as they are written in the region, with its signs in numbers. */
  private static final Map<String, ULocale> REGIONAL =
      Map.of("en", new ULocale("en"), "es", new ULocale("es_419"), "fr", new ULocale("fr_CA"));

  private final Locale locale;
  private final ULocale regional;
  private final ResourceBundle texts;
  private final ResourceBundle titles;
  // To ask CLDR for these again costs more than all the rest of a cell; they do not change.
  private final LocalizedNumberFormatter whole;
  private final LocalizedNumberFormatter toThreeDigits;
  private final LocalizedNumberFormatter counts;
  private final Map<String, String> areas = new ConcurrentHashMap<>();
  private final Map<String, String> periods = new ConcurrentHashMap<>();

  private StudyWords(Locale locale, ResourceBundle texts, ResourceBundle titles) {
    this.locale = locale;
    this.regional = REGIONAL.getOrDefault(locale.getLanguage(), ULocale.ENGLISH);
    this.texts = texts;
    this.titles = titles;
    DecimalFormat format = (DecimalFormat) NumberFormat.getInstance(regional);
    format.setMaximumFractionDigits(0);
    this.whole = format.toNumberFormatter();
    format = (DecimalFormat) NumberFormat.getInstance(regional);
    format.setSignificantDigitsUsed(true);
    format.setMinimumSignificantDigits(1);
    format.setMaximumSignificantDigits(3);
    this.toThreeDigits = format.toNumberFormatter();
    this.counts = ((DecimalFormat) NumberFormat.getIntegerInstance(regional)).toNumberFormatter();
  }

  /** The words in English, Spanish or French; English for any other language. */
  public static StudyWords in(Locale locale) {
    return new StudyWords(
        locale,
        Bundles.in("org.puebla.study.declaration.words", locale),
        Bundles.in("org.puebla.indicator.titles", locale));
  }

  public Locale locale() {
    return locale;
  }

  /** The language and region of the page as browsers name them, for instance {@code es-419}. */
  public String tag() {
    return regional.toLanguageTag();
  }

  /**
   * A text of the bundle.
   *
   * @param namesAndFacts the names of its gaps, each before what fills it; numbers are formatted
   * @throws MissingResourceException when there is no such text
   */
  public String say(String key, Object... namesAndFacts) {
    Map<String, Object> facts = new LinkedHashMap<>();
    for (int at = 0; at < namesAndFacts.length; at += 2) {
      facts.put((String) namesAndFacts[at], namesAndFacts[at + 1]);
    }
    return new MessageFormat(texts.getString(key), regional).format(facts);
  }

  /** The short name of an area, as in "United States"; its code where it has no name. */
  public String area(String code) {
    return areas.computeIfAbsent(code, this::named);
  }

  private String named(String code) {
    return Areas.standard()
        .find(code)
        .map(
            area ->
                area.iso2() == null || area.successors().size() > 0
                    ? area.names().in(locale)
                    : new ULocale("und_" + area.iso2()).getDisplayCountry(regional))
        .orElse(code);
  }

  /** What a code of a code list is called; the code itself where it has no name. */
  public String code(String list, String code) {
    return CodeLists.find(list)
        .flatMap(codes -> codes.find(code))
        .map(entry -> entry.names().in(locale))
        .orElse(code);
  }

  /** The same within a sentence. */
  public String codeWithin(String list, String code) {
    return UCharacter.toLowerCase(regional, code(list, code).substring(0, 1))
        + code(list, code).substring(1);
  }

  /** What an indicator is called; its id where it has no name. */
  public String indicator(String id) {
    return titles.containsKey(id) ? titles.getString(id) : id;
  }

  /** A unit of the tables as it is read; its code where it has no name. */
  public String unit(String code) {
    return code("unit_measure", code);
  }

  /** A number to three significant digits, or to the unit when it is a thousand or more. */
  public String number(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    boolean isWhole = Math.abs(value) >= 1000 || value == Math.rint(value);
    // Nought has no sign.
    return (isWhole ? whole : toThreeDigits).format(value == 0 ? 0.0 : value).toString();
  }

  /** A whole number. */
  public String count(long number) {
    return counts.format(number).toString();
  }

  /** The same with its sign, for changes. */
  public String change(double value) {
    return value > 0 ? "+" + number(value) : number(value);
  }

  /** A period of the tables as it is read: 2019, Jul 2019, Oct 2018 – Sep 2019, 2015–2020. */
  public String period(String period) {
    return periods.computeIfAbsent(
        period, label -> Period.of(label).map(this::period).orElse(label));
  }

  /** A list as the language joins it. */
  public String list(Collection<String> items) {
    return ListFormatter.getInstance(regional).format(items);
  }

  private String period(Period period) {
    return switch (period.frequency()) {
      case MONTHLY -> period.isCalendar() ? month(period.start()) : months(period);
      case ANNUAL, FIVE_YEARLY -> years(period);
      default -> period.label();
    };
  }

  private String years(Period period) {
    LocalDate start = period.start();
    if (start.getMonth() != Month.JANUARY) {
      boolean ofOneYear = period.end().equals(start.plusYears(1));
      return ofOneYear ? months(period) : start.getYear() + "–" + period.end().getYear();
    }
    return period.firstYear() == period.lastYear()
        ? String.valueOf(period.firstYear())
        : period.firstYear() + "–" + period.lastYear();
  }

  private String months(Period period) {
    return month(period.start()) + " – " + month(period.end().minusMonths(1));
  }

  private String month(LocalDate any) {
    GregorianCalendar day = new GregorianCalendar(TimeZone.GMT_ZONE, regional);
    day.clear();
    day.set(any.getYear(), any.getMonthValue() - 1, 1);
    DateFormat format = DateFormat.getPatternInstance(DateFormat.ABBR_MONTH + "y", regional);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(day.getTime());
  }
}
