package org.parallax.text.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityInOtherLanguagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | Al menos 38 personas murieron en Vardova.        | Al menos 38 personas: at_least 38 1
            es | Costó 50 millones de dólares.                    | 50 millones de dólares: exact 50000000 USD
            es | Quedan veintitrés casas.                         | veintitrés casas: exact 23 1
            fr | Quelque 1 300 maisons ont brûlé.                 | Quelque 1 300 maisons: about 1300 1
            fr | Quatre-vingt-dix-sept soldats sont partis.       | Quatre-vingt-dix-sept soldats: exact 97 1
            fr | Il a promis 50 millions d'euros.                 | 50 millions d'euros: exact 50000000 EUR
            de | Zweihundertzwölf Soldaten kamen.                 | Zweihundertzwölf Soldaten: exact 212 1
            de | Der Kurs stieg um 0,25 Prozentpunkte.            | 0,25 Prozentpunkte: exact 0.25 pp
            it | Duecentododici soldati sono partiti.             | Duecentododici soldati: exact 212 1
            it | Otto anni e mezzo di carcere.                    | Otto anni e mezzo: exact 8.5 a
            pt | Cerca de 50 milhões de reais por dia.            | Cerca de 50 milhões de reais por dia: about 50000000 BRL
            ru | Погибли более трёхсот человек.                   | более трёхсот человек: more_than 300 1
            ru | Сумма составила 2,5 млрд рублей.                 | 2,5 млрд рублей: exact 2500000000 RUB
            zh | 约1300栋房屋倒塌。                                 | 约1300栋房屋: about 1300 1
            zh | 损失达50亿美元。                                   | 50亿美元: exact 5000000000 USD
            zh | 三分之二的居民离开。                                | 三分之二: exact 66.667 %
            ar | ثلاثة وعشرون جنديا.                              | ثلاثة وعشرون جنديا: exact 23 1
            ar | نحو ٥٠ مليون دولار.                              | نحو ٥٠ مليون دولار: about 50000000 USD
            """)
    void numbersAreReadAsTheLanguageWritesThem(String language, String text, String expected) {
        assertThat(QuantityLines.measures(language, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | Al menos 38 personas murieron y 260 resultaron heridas. | 38 person kill; 260 person injure
            de | Mindestens 38 Menschen wurden getötet und 260 verletzt. | 38 person kill; 260 person injure
            it | Almeno 38 persone sono morte e 260 sono rimaste ferite. | 38 person kill; 260 person injure
            zh | 地震造成38人死亡，260人受伤。                              | 38 person kill; 260 person injure
            """)
    void aNumberIsBoundToTheCountedAndTheEvent(String language, String text, String expected) {
        assertThat(QuantityLines.bindings(language, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | Rosa Vilca, de 47 años, habló.
            fr | Jean Morvan, 47 ans, a parlé.
            de | Der 47-jährige Mann sprach.
            ru | 47-летний мужчина выступил.
            zh | 47岁的男子说。
            """)
    void anAgeIsNoQuantity(String language, String text) {
        assertThat(QuantityLines.measures(language, text)).isEmpty();
    }
}
