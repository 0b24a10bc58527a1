package io.quotewire.producer.page;

import io.quotewire.producer.text.SiteTitle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Removes paragraphs that do not belong to the article, by the rules of {@code boilerplate.txt} and by repetition. */
public final class StrayParagraphs {
    private static final Pattern EMPTY_LINE = Pattern.compile("\n\n+");
    private static final String QUOTE_MARKS = "\"“”„«»‘’'";

    /** A paragraph that is longer, or ends a sentence, is below the headline. */
    private static final int LONGEST_HEAD = 100;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][”\"’')]?$");

    private static final int MOST_OF_A_COMPANY = 4;
    private static final int MOST_COMPARED = 300;
    private static final int SHORTEST_PULLED = 25;
    private static final int LONGEST_PULLED = 400;

    private StrayParagraphs() {}

    /**
     * The text without paragraphs that invite, advertise, give credits or repeat a part of another paragraph.
     *
     * @param heads the article's title, byline and the like: they, and all paragraphs above them, are not part of the
     *     text
     */
    public static String removed(String text, Collection<String> heads) {
        Set<String> above = new HashSet<>();
        heads.forEach(head -> above.add(folded(head)));
        AuthorNotes authorNotes = new AuthorNotes(heads);
        boolean begun = false;
        List<String> paragraphs = EMPTY_LINE.splitAsStream(text).toList();
        List<String> bare = paragraphs.size() > MOST_COMPARED
                ? List.of()
                : paragraphs.stream().map(StrayParagraphs::bare).toList();
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            if (!begun && isHead(paragraph, above, heads)) {
                kept.clear();
            } else if (i > 0 && isCompany(paragraphs, i)) {
                break;
            } else if (!HeadLines.is(paragraph, heads)
                    && !ParagraphRules.matchAll(paragraph)
                    && !authorNotes.contain(paragraph)
                    && !isOfAuthorBox(paragraphs, i)
                    && !(i < bare.size() && isPulled(bare.get(i), bare))) {
                kept.add(paragraph);
                begun |= paragraph.length() > LONGEST_HEAD
                        || SENTENCE_END.matcher(paragraph).find();
            }
        }
        return String.join("\n\n", kept);
    }

    /** Whether it is one of those lines, or the title with a line below that names authors or a date. */
    private static boolean isHead(String paragraph, Set<String> above, Collection<String> heads) {
        int end = paragraph.indexOf('\n');
        return isAbove(folded(paragraph), above)
                || (end > 0
                        && isAbove(folded(paragraph.substring(0, end)), above)
                        && HeadLines.is(paragraph.substring(end + 1), heads));
    }

    /** Whether it equals one of those lines, or a title without the text that its page appends. */
    private static boolean isAbove(String line, Set<String> above) {
        return above.contains(line) || above.stream().anyMatch(head -> SiteTitle.isShortened(line, head));
    }

    /** Whether it is the name in a box about an author, or the words about the author below it. */
    private static boolean isOfAuthorBox(List<String> paragraphs, int at) {
        return (at + 1 < paragraphs.size() && AuthorNotes.begin(paragraphs.get(at), paragraphs.get(at + 1)))
                || (at > 0 && AuthorNotes.begin(paragraphs.get(at - 1), paragraphs.get(at)));
    }

    /** The beginning of a company's description of itself at the end of the text: a heading and a few paragraphs. */
    private static boolean isCompany(List<String> paragraphs, int at) {
        return ParagraphRules.isAboveCompany(paragraphs.get(at))
                && paragraphs.size() - at - 1 <= MOST_OF_A_COMPANY
                && 2 * at > paragraphs.size();
    }

    /** Whether it is a pull quote, which repeats a quote of the text. */
    private static boolean isPulled(String paragraph, List<String> all) {
        return paragraph.length() >= SHORTEST_PULLED
                && paragraph.length() <= LONGEST_PULLED
                && all.stream().anyMatch(other -> other.length() > paragraph.length() && other.contains(paragraph));
    }

    /** Without its quote marks. */
    private static String bare(String paragraph) {
        StringBuilder bare = new StringBuilder(paragraph.length());
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            if (QUOTE_MARKS.indexOf(c) < 0) {
                bare.append(c);
            }
        }
        return bare.toString().strip();
    }

    private static String folded(String line) {
        return line.strip().toLowerCase(Locale.ROOT);
    }
}
