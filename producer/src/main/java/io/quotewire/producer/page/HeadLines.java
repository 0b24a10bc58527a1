package io.quotewire.producer.page;

import io.quotewire.producer.text.Byline;
import io.quotewire.producer.text.DateWords;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lines that say who wrote an article, or when, and nothing else. */
final class HeadLines {
    private static final int LONGEST = 140;
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|•·–—]\\s+|\n");

    private HeadLines() {}

    /** @param heads the article's byline, publisher and such */
    static boolean is(String paragraph, Collection<String> heads) {
        return paragraph.length() <= LONGEST
                && SEPARATOR.splitAsStream(paragraph).allMatch(part -> isNamesOrDate(part, heads));
    }

    private static boolean isNamesOrDate(String part, Collection<String> heads) {
        boolean labelled = Byline.labelled(part).isPresent();
        String rest = Byline.labelled(part).orElse(part).toLowerCase(Locale.ROOT);
        boolean named = false;
        for (String head : heads) {
            if (rest.startsWith(head.toLowerCase(Locale.ROOT))) {
                rest = rest.substring(head.length());
                named = true;
                break;
            }
        }
        boolean dated = rest.chars().anyMatch(Character::isDigit);
        return ((labelled && named && rest.isBlank()) || dated) && DateWords.isDateLine(rest);
    }
}
