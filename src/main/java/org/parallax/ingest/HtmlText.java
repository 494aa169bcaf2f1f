package org.parallax.ingest;

import java.util.StringJoiner;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The running text of an HTML page: its paragraphs, one a line, without navigation, scripts and captions. */
final class HtmlText {
    private HtmlText() {}

    static String extract(String html) {
        Document page = Jsoup.parse(html);
        page.select("script, style, noscript, nav, header, footer, aside, form, figure, template").remove();
        Element article = page.selectFirst("article");
        Element root = article == null ? page.body() : article;
        StringJoiner text = new StringJoiner("\n");
        for (Element block : root.select("p, h2, h3, blockquote > :not(p), li")) {
            if (block.hasText()) {
                text.add(block.text());
            }
        }
        return text.length() == 0 ? root.text() : text.toString();
    }
}
