package org.puebla.source.declaration;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Knows columns that tell single people apart by their names: the files that have them are refused
 * at the door.
 */
public final class PersonLevel {

  /** Tried on names in lower case, without accents, words parted by one blank. */
  private static final List<Pattern> TRAITS =
      List.of(
          exactly("names|nombres|prenoms?|noms"),
          exactly("(first|last|given|family|middle|full|maiden|complete)( and last)? names?"),
          exactly("(first|last|given|family|full)names?|surnames?|forenames?"),
          exactly(
              "(primer|segundo) (nombre|apellido)|nombres? completos?|apellidos?( y nombres?)?"),
          exactly("nombre y apellidos?|nombres y apellidos|apellido (paterno|materno)"),
          exactly("nom de famille|nom complet|nom et prenom"),
          exactly("(passport|pasaporte|passeport)( (no|nr|num|number|numero|id))?"),
          exactly("(no|num|numero|number)( de| du| of)? (passport|pasaporte|passeport|documento)"),
          exactly("(document|documento|identity|id)( card)?( (no|nr|num|number|numero|id))"),
          exactly("documento( de identidad)?|cedula( de identidad)?|dni|curp|nss|ssn|rut"),
          exactly(
              "social security( number| no)?|alien( registration)?( number| no| id)|a ?numbers?"),
          exactly("a ?(no|num)|anumber|fingerprint( id| number)?|biometric id|huella( digital)?"),
          exactly(
              "(anonymi[sz]ed|unique) identifier|(person|individual|subject|migrant) (id|identifier)"),
          exactly(
              ".*\\b(date of birth|birth ?dates?|dob|fecha de nacimiento|date de naissance)\\b.*"),
          exactly("(.* )?(lat|latitude?|latitud|lon|lng|long|longitude?|longitud|coordinates?)"),
          exactly("(.* )?(coordenadas?|coordonnees|gps|geolocation|geolocalizacion)"),
          exactly(
              "(home |street |e ?mail )?address|direccion|domicilio|adresse|e ?mail|correo( electronico)?"),
          exactly("(tele)?phones?( number| no)?|telefonos?|mobile( number)?|celular"));

  /** A person's, or a place's. */
  private static final Pattern NAME = exactly("name|nombre|nom");

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

  private PersonLevel() {}

  /** Whether a column of this name holds what tells one person from another. */
  public static boolean isTrait(String column) {
    String words = words(column);
    return TRAITS.stream().anyMatch(trait -> trait.matcher(words).matches());
  }

  /** Whether a column of this name holds names, which may be of places. */
  public static boolean isName(String column) {
    return NAME.matcher(words(column)).matches();
  }

  private static String words(String column) {
    String apart = Normalizer.normalize(column, Normalizer.Form.NFD);
    String bare = ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    return NO_WORD.matcher(bare).replaceAll(" ").strip();
  }

  private static Pattern exactly(String regex) {
    return Pattern.compile(regex);
  }
}
