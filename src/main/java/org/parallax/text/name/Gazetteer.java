package org.parallax.text.name;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.CountryCode;
import org.parallax.article.Language;
import org.parallax.text.language.Lexicon;

/**
 * Countries and cities by their names in one language: territories and the exemplar cities of time zones as CLDR has
 * them, and the {@code [places]} of the language pack.
 */
final class Gazetteer {
    /** A place: the country it is or lies in, and its name in English, in lower case. */
    record Place(Optional<CountryCode> country, String english) {}

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Place> byStem = new HashMap<>();

    private Gazetteer() {}

    static Gazetteer of(Language language, Optional<Lexicon> data) {
        Gazetteer gazetteer = new Gazetteer();
        ULocale locale = ULocale.forLanguageTag(language.tag());
        gazetteer.addTerritories(locale);
        gazetteer.addCities(locale);
        data.ifPresent(lexicon -> lexicon.map("places").forEach(gazetteer::putUnlessKnown));
        return gazetteer;
    }

    private void addTerritories(ULocale locale) {
        LocaleDisplayNames english = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
        List<String> codes = new ArrayList<>(List.of(Locale.getISOCountries()));
        codes.add("XK");
        Collections.sort(codes);
        for (String code : codes) {
            String englishName = english.regionDisplayName(code);
            for (DisplayContext length : List.of(DisplayContext.LENGTH_FULL, DisplayContext.LENGTH_SHORT)) {
                String name = LocaleDisplayNames.getInstance(locale, length).regionDisplayName(code);
                put(name, CountryCode.find(code), englishName);
            }
        }
    }

    private void addCities(ULocale locale) {
        TimeZoneNames names = TimeZoneNames.getInstance(locale);
        TimeZoneNames english = TimeZoneNames.getInstance(ULocale.ENGLISH);
        List<String> zones = new ArrayList<>(TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null));
        Collections.sort(zones);
        for (String zone : zones) {
            String name = names.getExemplarLocationName(zone);
            String englishName = english.getExemplarLocationName(zone);
            if (name != null && englishName != null) {
                put(name, CountryCode.find(TimeZone.getRegion(zone)), englishName);
            }
        }
    }

    private void putUnlessKnown(String name, String country) {
        if (!isPlace(name)) {
            put(name, CountryCode.find(country), name);
        }
    }

    private void put(String name, Optional<CountryCode> country, String english) {
        Place place = new Place(country, english.toLowerCase(Locale.ROOT));
        places.putIfAbsent(fold(name), place);
        Inflection.findStem(fold(name)).ifPresent(stem -> byStem.putIfAbsent(stem, place));
    }

    Optional<Place> find(String name) {
        Place place = places.get(fold(name));
        return place != null ? Optional.of(place) : Inflection.findStem(fold(name)).map(byStem::get);
    }

    Set<String> names() {
        return Collections.unmodifiableSet(places.keySet());
    }

    boolean isPlace(String name) {
        return find(name).isPresent();
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace(" & ", " and ");
    }
}
