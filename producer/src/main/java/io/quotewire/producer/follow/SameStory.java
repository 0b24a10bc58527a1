package io.quotewire.producer.follow;

import io.quotewire.producer.feed.FeedItem;
import io.quotewire.producer.page.PageArticle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a page has the story that an item of a feed announces. A site that first asks for consent, a login or money,
 * or sends everybody to its front page, answers with a sound page about something else.
 */
final class SameStory {
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    /** With fewer words to compare, the page is accepted. */
    private static final int FEWEST = 4;

    private static final double SHARE = 0.25;

    private SameStory() {}

    /** False if hardly a word of the item's title and summary stands on the page. */
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
