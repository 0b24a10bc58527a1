package io.quotewire.producer.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Completes an article that is split over several containers of which one was found: paragraphs in the other containers
 * have the same path of element names. Those between the page's heading and the container found are added, and those
 * after it up to the next heading. Immutable.
 */
final class SplitText {
    private static final int SHORTEST = 80;
    private static final double MOST_LINKED = 0.25;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][”\"’»)]?$");
    private static final Pattern EMPTY_LINE = Pattern.compile("\n\n+");

    /** The maximum number of paragraphs and headings examined. */
    private static final int MOST_BLOCKS = 2_000;

    /** A longer text is complete, and too long to be searched for each paragraph. */
    private static final int MOST_LETTERS = 300_000;

    /** The path number of headings. */
    private static final int HEADING = 0;

    private final List<Block> blocks;

    private SplitText(List<Block> blocks) {
        this.blocks = blocks;
    }

    /**
     * A paragraph or heading.
     *
     * @param make number of its path of element names; of a heading {@link #HEADING}
     * @param letters of the text, by which it is recognised regardless of white space
     */
    private record Block(int make, String text, String letters) {
        boolean isHeading() {
            return make == HEADING;
        }
    }

    /** The path of an element's name and those of the elements around it. */
    private record Make(int around, String name, String classes) {}

    /** Examines a page before its article is looked for. */
    static SplitText of(Document page) {
        List<Block> blocks = new ArrayList<>();
        IdentityHashMap<Element, Integer> known = new IdentityHashMap<>();
        Map<Make, Integer> makes = new HashMap<>();
        for (Element element : page.select("p, h1, h2, h3, h4")) {
            if (blocks.size() == MOST_BLOCKS) {
                break;
            }
            if (element.normalName().equals("p")) {
                String text = element.text();
                if (isProse(text, element)) {
                    blocks.add(new Block(make(element, known, makes), text, letters(text)));
                }
            } else {
                blocks.add(new Block(HEADING, element.normalName(), ""));
            }
        }
        return new SplitText(blocks);
    }

    /** The text that was found, completed by paragraphs with its path. */
    String joined(String found) {
        List<String> paragraphs = EMPTY_LINE.splitAsStream(found).toList();
        StringBuilder letters = new StringBuilder();
        int[] ends = new int[paragraphs.size()];
        for (int i = 0; i < ends.length && letters.length() <= MOST_LETTERS; i++) {
            ends[i] = letters.append(letters(paragraphs.get(i))).length();
        }
        if (letters.length() > MOST_LETTERS) {
            return found;
        }
        int[] places = places(letters.toString());
        int first = 0;
        while (first < places.length && places[first] < 0) {
            first++;
        }
        int last = places.length - 1;
        while (last >= 0 && places[last] < 0) {
            last--;
        }
        int make = make(places);
        Map<Integer, List<String>> added = new HashMap<>();
        int at = 0;
        for (int i = begin(first);
                i < places.length && (i <= last || !blocks.get(i).isHeading());
                i++) {
            Block block = blocks.get(i);
            if (places[i] >= 0) {
                at = Math.max(at, behind(places[i] + block.letters().length(), ends));
            } else if (block.make() == make && make != HEADING) {
                added.computeIfAbsent(at, none -> new ArrayList<>()).add(block.text());
            }
        }
        return added.isEmpty() ? found : String.join("\n\n", with(added, paragraphs));
    }

    /** The position of each paragraph in the letters that were found; less than 0 if it is missing. */
    private int[] places(String had) {
        int[] places = new int[blocks.size()];
        int from = 0;
        for (int i = 0; i < places.length; i++) {
            Block block = blocks.get(i);
            int place = block.isHeading() ? -1 : had.indexOf(block.letters(), from);
            places[i] = place >= 0 || block.isHeading() ? place : had.indexOf(block.letters());
            from = Math.max(from, places[i]);
        }
        return places;
    }

    /** The number of paragraphs that begin up to a position in the letters. */
    private static int behind(int letters, int[] ends) {
        int place = Arrays.binarySearch(ends, letters);
        return Math.min(place < 0 ? -place : place + 1, ends.length);
    }

    private static List<String> with(Map<Integer, List<String>> added, List<String> paragraphs) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i <= paragraphs.size(); i++) {
            all.addAll(added.getOrDefault(i, List.of()));
            if (i < paragraphs.size()) {
                all.add(paragraphs.get(i));
            }
        }
        return all;
    }

    /** The path of most paragraphs that were found. */
    private int make(int[] places) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                counts.merge(blocks.get(i).make(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(HEADING);
    }

    /** The position after the page's heading, or the beginning if there is none. */
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

    private static int make(Element element, IdentityHashMap<Element, Integer> known, Map<Make, Integer> makes) {
        Integer made = known.get(element);
        if (made != null) {
            return made;
        }
        Element around = element.parent();
        int above = around == null ? HEADING : make(around, known, makes);
        Make make = new Make(above, element.normalName(), element.className());
        int number = makes.computeIfAbsent(make, unknown -> makes.size() + 1);
        known.put(element, number);
        return number;
    }
}
