package io.quotewire.producer.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Paragraphs of an article that stands in several containers, of which one is found: those of the others are of the
 * same make, elements of the same names in elements of the same names. What stands between the page's heading and what
 * was found is taken, and what follows it up to the next heading. Immutable.
 */
final class SplitText {
    private static final int SHORTEST = 80;
    private static final double MOST_LINKED = 0.25;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][”\"’»)]?$");
    private static final Pattern EMPTY_LINE = Pattern.compile("\n\n+");

    private final List<Block> blocks;

    private SplitText(List<Block> blocks) {
        this.blocks = blocks;
    }

    /**
     * A paragraph or heading.
     *
     * @param make of a paragraph; empty of a heading
     * @param letters of the text, by which it is known again wherever its spaces and lines are others
     */
    private record Block(String make, String text, String letters) {
        Block(String make, String text) {
            this(make, text, SplitText.letters(text));
        }

        boolean isHeading() {
            return make.isEmpty();
        }
    }

    /** Of a page before its article is looked for. */
    static SplitText of(Document page) {
        List<Block> blocks = new ArrayList<>();
        IdentityHashMap<Element, String> makes = new IdentityHashMap<>();
        for (Element element : page.select("p, h1, h2, h3, h4")) {
            if (element.normalName().equals("p")) {
                String text = element.text();
                if (isProse(text, element)) {
                    blocks.add(new Block(make(element, makes), text));
                }
            } else {
                blocks.add(new Block("", element.normalName()));
            }
        }
        return new SplitText(blocks);
    }

    /** What was found, with what else is of its make. */
    String joined(String found) {
        String had = letters(found);
        List<Block> missing = blocks.stream()
                .filter(block -> !block.isHeading() && !had.contains(block.letters()))
                .toList();
        String make = missing.isEmpty() ? "" : make(had);
        if (make.isEmpty()) {
            return found;
        }
        List<String> paragraphs =
                new ArrayList<>(EMPTY_LINE.splitAsStream(found).toList());
        int last = last(had);
        int at = 0;
        for (int i = begin(first(had));
                i < blocks.size() && (i <= last || !blocks.get(i).isHeading());
                i++) {
            Block block = blocks.get(i);
            if (missing.contains(block)) {
                if (block.make().equals(make)) {
                    paragraphs.add(at++, block.text());
                }
            } else if (!block.isHeading()) {
                at = Math.max(at, behind(block, paragraphs));
            }
        }
        return String.join("\n\n", paragraphs);
    }

    private static int behind(Block block, List<String> paragraphs) {
        int at = paragraphs.size() - 1;
        while (at >= 0 && !letters(paragraphs.get(at)).contains(block.letters())) {
            at--;
        }
        return at + 1;
    }

    /** Of most paragraphs that were found. */
    private String make(String had) {
        Map<String, Integer> counts = new HashMap<>();
        blocks.stream().filter(block -> isIn(block, had)).forEach(block -> counts.merge(block.make(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static boolean isIn(Block block, String had) {
        return !block.isHeading() && had.contains(block.letters());
    }

    private int first(String had) {
        return (int) blocks.stream().takeWhile(block -> !isIn(block, had)).count();
    }

    private int last(String had) {
        int at = blocks.size() - 1;
        while (at >= 0 && !isIn(blocks.get(at), had)) {
            at--;
        }
        return at;
    }

    /** Behind the page's heading, or the beginning where there is none. */
    private int begin(int first) {
        int begin = first;
        while (begin > 0 && !blocks.get(begin - 1).text().equals("h1")) {
            begin--;
        }
        return begin;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private static boolean isProse(String text, Element paragraph) {
        return text.length() >= SHORTEST
                && SENTENCE_END.matcher(text).find()
                && (paragraph.childrenSize() == 0
                        || paragraph.getElementsByTag("a").text().length() <= MOST_LINKED * text.length());
    }

    private static String make(Element element, IdentityHashMap<Element, String> makes) {
        String known = makes.get(element);
        if (known == null) {
            Element around = element.parent();
            String above = around == null ? "" : make(around, makes) + '/';
            known = above + element.normalName() + '.' + element.className();
            makes.put(element, known);
        }
        return known;
    }
}
