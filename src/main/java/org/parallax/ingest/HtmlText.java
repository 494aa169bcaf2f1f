package org.parallax.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The running text of an HTML page, a paragraph a line, without navigation, captions, comments and calls to subscribe.
 *
 * <p>Paragraphs vote for the elements they stand in, by their length and commas (after Readability, Arc90 2009); text
 * that is mostly links does not vote. What the winning element holds is the article.
 */
final class HtmlText {
    private static final String NEVER_TEXT =
            "script, style, noscript, template, svg, iframe, object, nav, footer, aside, form, figure, figcaption, button, select, "
                    + "textarea, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=complementary], "
                    + "[role=contentinfo], [role=dialog], [style*=display:none], [style*=display: none]";

    /** In class or id, these mark what is around an article. */
    private static final Pattern AROUND = Pattern.compile(
            "(?i)(^|[-_ ])(comments?|related|recommend(ed|ations?)?|promo|newsletter|subscribe|subscription|paywall|share|sharing|social|"
                    + "sidebar|cookies?|consent|advert(isement)?s?|ads?|breadcrumbs?|tags|taglist|caption|credit|popup|modal|"
                    + "more-?(on|from|stories)|read-?(more|next)|most-?read|trending|teasers?|toolbar|menu|byline|author-?bio)($|[-_ ])");

    /** An element with more of the page's text than this is kept whatever it is called. */
    private static final double MOST = .5;

    private static final int MIN_VOTING_LENGTH = 40;
    private static final int ANCESTORS = 3;

    private HtmlText() {}

    static String extract(String html) {
        return of(Jsoup.parse(html));
    }

    /** Leaves the page itself as it is. */
    static String of(Document page) {
        Element body = page.body().clone();
        body.select(NEVER_TEXT).remove();
        removeAround(body);
        List<HtmlBlocks.Block> blocks = HtmlBlocks.of(body);
        Optional<Element> article = article(blocks);
        List<HtmlBlocks.Block> inside = article.map(root -> blocks.stream().filter(block -> holds(root, block)).toList()).orElse(blocks);
        String text = join(inside.stream().filter(HtmlBlocks.Block::isText).toList());
        return text.isEmpty() ? join(blocks) : text;
    }

    private static String join(List<HtmlBlocks.Block> blocks) {
        return blocks.stream().map(HtmlBlocks.Block::text).collect(Collectors.joining("\n"));
    }

    private static void removeAround(Element body) {
        int all = body.text().length();
        for (Element element : body.select("[class], [id]")) {
            boolean around = AROUND.matcher(element.className()).find() || AROUND.matcher(element.id()).find();
            if (around && element != body && element.text().length() < all * MOST) {
                element.remove();
            }
        }
    }

    /** The element that most text votes for; of equals the outermost that came first. */
    private static Optional<Element> article(List<HtmlBlocks.Block> blocks) {
        Map<Element, Double> votes = new LinkedHashMap<>();
        for (HtmlBlocks.Block block : blocks) {
            if (block.isText() && block.text().length() >= MIN_VOTING_LENGTH) {
                double vote = 1 + commas(block.text()) + Math.min(3, block.text().length() / 100.0);
                Element element = block.owner().parent();
                for (int level = 1; level <= ANCESTORS && element != null; level++) {
                    votes.merge(element, vote / level, Double::sum);
                    element = element.parent();
                }
            }
        }
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static long commas(String text) {
        return text.chars().filter(c -> c == ',' || c == '،' || c == '、' || c == '，').count();
    }

    private static boolean holds(Element root, HtmlBlocks.Block block) {
        for (Element element = block.owner(); element != null; element = element.parent()) {
            if (element == root) {
                return true;
            }
        }
        return false;
    }
}
