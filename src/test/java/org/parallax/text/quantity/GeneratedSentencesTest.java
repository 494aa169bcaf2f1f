package org.parallax.text.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sentences put together from a seed in every language with a pack, numbers as the language writes them: what was put in
 * is read with its unit and qualifier, and read again from the words of its span alone.
 */
class GeneratedSentencesTest {
    private static final int SENTENCES = 400;

    /** Qualifiers, units and frames of one language; a bar parts words from what they mean. */
    private record Grammar(Locale locale, List<String> qualifiers, List<String> units, List<String> frames) {}

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "de", "pt", "it", "ru", "ar", "zh"})
    void everyGeneratedQuantityIsReadAndReadAgainFromItsSpan(String language) {
        Grammar grammar = grammar(language);
        Random random = new Random(2026);
        for (int i = 0; i < SENTENCES; i++) {
            String[] qualifier = pick(grammar.qualifiers(), random);
            String[] unit = pick(grammar.units(), random);
            boolean decimal = !unit[1].equals("1") && random.nextBoolean();
            double number = decimal ? (11 + random.nextInt(880)) / 10.0 : 11 + random.nextInt(random.nextBoolean() ? 80 : 90_000);
            String phrase = qualifier[0] + written(number, grammar.locale()) + unit[0];
            String text = pick(grammar.frames(), random)[0].replace("#", phrase);
            double value = unit.length > 2 ? number * Double.parseDouble(unit[2]) : number;
            List<Quantity> found = QuantityLines.find(language, text);
            assertThat(found).as(text).singleElement().satisfies(quantity -> isRead(quantity, text, value, unit[1], qualifier[1]));
            String span = found.getFirst().span().in(text);
            assertThat(QuantityLines.find(language, span)).as(span).singleElement().satisfies(quantity -> isRead(quantity, span, value, unit[1], qualifier[1]));
        }
    }

    private static void isRead(Quantity quantity, String text, double value, String unit, String qualifier) {
        assertThat(quantity.value().orElseThrow()).as(text).isCloseTo(value, Percentage.withPercentage(1e-7));
        assertThat(quantity.unit()).as(text).isEqualTo(unit);
        assertThat(quantity.qualifier()).as(text).isEqualTo(Qualifier.valueOf(qualifier));
        assertThat(quantity.span().contains(quantity.number())).as(text).isTrue();
        boolean open = quantity.qualifier() == Qualifier.MORE_THAN || quantity.qualifier() == Qualifier.LESS_THAN;
        assertThat(quantity.normalized().allows(quantity.normalizedValue().orElseThrow())).as(text).isNotEqualTo(open);
    }

    private static String written(double number, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    private static String[] pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size())).split("\\|", -1);
    }

    private static Grammar grammar(String language) {
        return switch (language) {
            case "en" -> new Grammar(Locale.ENGLISH,
                    List.of("at least |AT_LEAST", "about |ABOUT", "nearly |NEARLY", "more than |MORE_THAN", "up to |UP_TO", "fewer than |LESS_THAN", "|EXACT"),
                    List.of(" people|1", " percent|%", " km|km", " tonnes|t", " hectares|har", " million euros|EUR|1e6", " soldiers|1", " barrels|[bbl_us]"),
                    List.of("Officials in Vardova reported #.", "According to the ministry, # were affected.", "\"We saw #,\" she said.", "Losses came to # on the coast."));
            case "es" -> new Grammar(Locale.of("es", "ES"), List.of("al menos |AT_LEAST", "más de |MORE_THAN", "cerca de |ABOUT", "casi |NEARLY", "menos de |LESS_THAN", "|EXACT"),
                    List.of(" personas|1", " soldados|1", " kilómetros|km", " toneladas|t", " hectáreas|har", " millones de euros|EUR|1e6", " por ciento|%"),
                    List.of("El ministerio informó de # en Vardova.", "Según la policía, hubo # ayer.", "La cifra llegó: #."));
            case "fr" -> new Grammar(Locale.FRANCE, List.of("au moins |AT_LEAST", "plus de |MORE_THAN", "environ |ABOUT", "près de |NEARLY", "moins de |LESS_THAN", "|EXACT"),
                    List.of(" personnes|1", " soldats|1", " kilomètres|km", " tonnes|t", " hectares|har", " millions d'euros|EUR|1e6", " pour cent|%"),
                    List.of("Le ministère a signalé # à Vardova.", "Selon la police, il y a eu # hier.", "Le bilan: #."));
            case "de" -> new Grammar(Locale.GERMANY, List.of("mindestens |AT_LEAST", "mehr als |MORE_THAN", "etwa |ABOUT", "fast |NEARLY", "weniger als |LESS_THAN", "|EXACT"),
                    List.of(" Menschen|1", " Soldaten|1", " Kilometer|km", " Tonnen|t", " Hektar|har", " Millionen Euro|EUR|1e6", " Prozent|%"),
                    List.of("Das Ministerium meldete # in Vardova.", "Laut Polizei waren # betroffen.", "Die Bilanz: #."));
            case "pt" -> new Grammar(Locale.of("pt", "BR"), List.of("pelo menos |AT_LEAST", "mais de |MORE_THAN", "cerca de |ABOUT", "quase |NEARLY", "menos de |LESS_THAN", "|EXACT"),
                    List.of(" pessoas|1", " soldados|1", " quilômetros|km", " toneladas|t", " hectares|har", " milhões de euros|EUR|1e6", " por cento|%"),
                    List.of("O ministério relatou # em Vardova.", "Segundo a polícia, houve # ontem.", "O balanço: #."));
            case "it" -> new Grammar(Locale.ITALY, List.of("almeno |AT_LEAST", "più di |MORE_THAN", "circa |ABOUT", "quasi |NEARLY", "meno di |LESS_THAN", "|EXACT"),
                    List.of(" persone|1", " soldati|1", " chilometri|km", " tonnellate|t", " ettari|har", " milioni di euro|EUR|1e6", " per cento|%"),
                    List.of("Il ministero ha segnalato # a Vardova.", "Secondo la polizia, ci sono # ieri.", "Il bilancio: #."));
            case "ru" -> new Grammar(Locale.of("ru", "RU"), List.of("не менее |AT_LEAST", "более |MORE_THAN", "около |ABOUT", "почти |NEARLY", "менее |LESS_THAN", "|EXACT"),
                    List.of(" человек|1", " солдат|1", " километров|km", " тонн|t", " гектаров|har", " миллионов евро|EUR|1e6", " процентов|%"),
                    List.of("Министерство сообщило: # в Вардове.", "По данным полиции, было # вчера.", "Итог: #."));
            case "ar" -> new Grammar(Locale.of("ar", "EG"), List.of("ما لا يقل عن |AT_LEAST", "أكثر من |MORE_THAN", "نحو |ABOUT", "أقل من |LESS_THAN", "|EXACT"),
                    List.of(" شخص|1", " جندي|1", " كيلومتر|km", " طن|t", " هكتار|har", " مليون يورو|EUR|1e6"),
                    List.of("أعلنت الوزارة عن # في فاردوفا.", "وقالت الشرطة إن # تضرروا."));
            default -> new Grammar(Locale.CHINA, List.of("至少|AT_LEAST", "超过|MORE_THAN", "约|ABOUT", "近|NEARLY", "不到|LESS_THAN", "|EXACT"),
                    List.of("人|1", "名士兵|1", "公里|km", "吨|t", "公顷|har", "万欧元|EUR|1e4"),
                    List.of("据通报，有#受影响。", "当地警方说，#。"));
        };
    }
}
