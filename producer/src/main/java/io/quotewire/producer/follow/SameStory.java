package io.quotewire.producer.follow;

import io.quotewire.producer.feed.FeedItem;
import io.quotewire.producer.page.PageArticle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks whether a page has the story that a feed's item announces. A site that first asks for consent, a login or
 * money, or redirects everybody to its front page, returns a valid page about something else.
 */
final class SameStory {
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    /** With fewer words to compare, the page is accepted. */
    private static final int FEWEST = 4;

    private static final double SHARE = 0.25;

    private SameStory() {}

    /** False if the page contains hardly any word of the item's title and summary. */
    static boolean is(FeedItem item, PageArticle page) {
        Set<String> told = words(item.title() + ' ' + item.text());
        Set<String> found = words(page.title().orElse("") + ' ' + page.text());
        long common = told.stream().filter(found::contains).count();
        return told.size() < FEWEST || common >= SHARE * told.size();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT)); word.find(); ) {
            words.add(word.group());
        }
        return words;
    }
}
