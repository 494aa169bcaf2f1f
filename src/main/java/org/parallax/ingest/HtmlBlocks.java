package org.parallax.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into the runs of text that a reader sees as blocks, whatever elements they are made of. */
final class HtmlBlocks implements NodeVisitor {
    private static final double MOSTLY_LINKS = .5;

    /**
     * One block.
     *
     * @param owner the element that the block stands in directly
     * @param linkCharacters how much of the text is links
     */
    record Block(String text, Element owner, int linkCharacters) {
        /** Whether this may be part of an article: no heading of the page, and not mostly links. */
        boolean isText() {
            return !owner.normalName().equals("h1") && linkCharacters <= text.length() * MOSTLY_LINKS;
        }
    }

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linkCharacters;
    private int linkDepth;
    private int breaks;

    private HtmlBlocks() {}

    static List<Block> of(Element root) {
        HtmlBlocks cutter = new HtmlBlocks();
        root.traverse(cutter);
        cutter.end(root);
        return cutter.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        switch (node) {
            case TextNode words -> add(words);
            case Element element when element.normalName().equals("br") -> lineBreak(element);
            case Element element -> {
                if (element.isBlock()) {
                    end(element.parent());
                }
                linkDepth += isLink(element) ? 1 : 0;
            }
            default -> { }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && !element.normalName().equals("br")) {
            if (element.isBlock()) {
                end(element);
            }
            linkDepth -= isLink(element) ? 1 : 0;
        }
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a");
    }

    private void add(TextNode words) {
        String plain = words.text();
        if (!plain.isBlank()) {
            breaks = 0;
        }
        text.append(plain);
        linkCharacters += linkDepth > 0 ? plain.strip().length() : 0;
    }

    /** One break is white space, two are the end of a paragraph. */
    private void lineBreak(Element element) {
        breaks++;
        text.append(' ');
        if (breaks == 2) {
            end(element.parent());
        }
    }

    private void end(Element owner) {
        String plain = text.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
        if (!plain.isEmpty() && owner != null) {
            blocks.add(new Block(plain, owner, linkCharacters));
        }
        text.setLength(0);
        linkCharacters = 0;
        breaks = 0;
    }
}
