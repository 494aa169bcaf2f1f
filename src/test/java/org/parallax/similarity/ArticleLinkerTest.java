package org.parallax.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.similarity.Reports.report;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.Language;
import org.parallax.article.Published;
import org.parallax.similarity.ArticleLink.Kind;
import org.parallax.similarity.ArticleLink.Reason;

class ArticleLinkerTest {
    private static final String FERRY = "A ferry with 212 passengers ran aground off Tarvola island on Monday. "
            + "The coast guard of Lomeria said all of them were taken to the harbour, and captain Miro Delbani was questioned.";
    private static final String FERRY_RETOLD = "Rescuers brought 212 people ashore after their ferry hit rocks near Tarvola. "
            + "Police questioned the captain, Miro Delbani, the Lomeria coast guard said.";
    private static final String STRIKE = "Bus drivers in Ostravia walked out over pay, and the union of Jana Kessel announced talks for Friday.";

    private final ArticleLinker linker = new ArticleLinker();

    @Test
    void twoReportsOfOneEventAreLinkedAndSayWhy() {
        ArticleLink link = linker.explain(
                weigh(report("b", 0, "Ferry runs aground off Tarvola", FERRY)), weigh(report("a", 0, "Ferry hits rocks near Tarvola", FERRY_RETOLD)));
        assertThat(link.similarity().value()).isGreaterThan(.8);
        assertThat(link.kind()).isEqualTo(Kind.SIMILAR);
        assertThat(link.a().value()).isEqualTo("a");
        assertThat(detail(link, "text")).contains("tarvola", "ferry");
        assertThat(detail(link, "numbers")).contains("212");
    }

    @Test
    void reportsOfDifferentEventsAreNotAlike() {
        assertThat(linker.similarity(weigh(report("a", 0, "Ferry runs aground", FERRY)), weigh(report("b", 0, "Bus drivers walk out", STRIKE))).value())
                .isLessThan(.1);
    }

    @Test
    void aCopyLeadsFromTheEarlierToTheLaterArticle() {
        ArticleLink link = linker.explain(weigh(report("late", 1, "Aground", "(AP) " + FERRY)), weigh(report("soon", 0, "Ferry", FERRY)));
        assertThat(link.kind()).isEqualTo(Kind.REPRINT);
        assertThat(link.a() + " to " + link.b()).isEqualTo("soon to late");
        assertThat(detail(link, "reprint")).startsWith("copy: ").endsWith("a news agency is credited");
    }

    @Test
    void aMissingTitleIsNoDifference() {
        ArticleProfile untitled = new ProfileMaker().of(
                Reports.article("b", Language.ENGLISH, Published.unknown(), Optional.empty(), FERRY_RETOLD));
        assertThat(linker.similarity(weigh(report("a", 0, "Ferry runs aground off Tarvola", FERRY)), weigh(untitled)).value()).isGreaterThan(.5);
    }

    @Test
    void anArticleWithoutAWordIsLikeNoOther() {
        ArticleProfile empty = new ProfileMaker().of(Reports.article("b", Language.ENGLISH, Published.unknown(), Optional.empty(), ""));
        assertThat(linker.similarity(weigh(report("a", 0, "Ferry", FERRY)), weigh(empty)).value()).isLessThan(.1);
    }

    @Test
    void namesAndNumbersLinkAcrossLanguages() {
        ArticleProfile spanish = new ProfileMaker().of(Reports.article("es", Language.of("es"), Published.unknown(),
                Optional.of("Un ferry encalla cerca de Tarvola"),
                "Los equipos llevaron a tierra a 212 pasajeros cerca de la isla de Tarvola. La policía interrogó al capitán Miro Delbani."));
        ArticleProfile ferry = report("a", 0, "Ferry runs aground off Tarvola", FERRY);
        ArticleProfile strike = report("b", 0, "Bus drivers walk out", STRIKE);
        assertThat(linker.similarity(weigh(spanish), weigh(ferry)).value())
                .isGreaterThan(.5)
                .isGreaterThan(linker.similarity(weigh(spanish), weigh(strike)).value());
    }

    private static String detail(ArticleLink link, String signal) {
        return link.reasons().stream().filter(reason -> reason.signal().equals(signal)).map(Reason::detail).findFirst().orElse("no such reason");
    }

    private static WeightedProfile weigh(ArticleProfile profile) {
        return WeightedProfile.of(profile, DocumentFrequencies.reference());
    }
}
