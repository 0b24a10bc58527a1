package io.quotewire.producer.page;

import io.quotewire.producer.text.Byline;
import io.quotewire.producer.text.DateWords;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises lines that only name the authors or the date of an article. */
final class HeadLines {
    private static final int LONGEST = 140;
    private static final int LONGEST_BESIDE = 60;
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|•·–—-]\\s+|\n");
    private static final Pattern NAMES = Pattern.compile("\\p{Lu}[\\p{L}’'.-]*(?:\\s+\\p{Lu}[\\p{L}’'.-]*){0,3}");

    private HeadLines() {}

    /** @param heads the article's byline, publisher and such */
    static boolean is(String paragraph, Collection<String> heads) {
        if (paragraph.length() > LONGEST) {
            return false;
        }
        List<String> parts = SEPARATOR.splitAsStream(paragraph).toList();
        boolean byline = parts.stream().anyMatch(part -> isByline(part, heads));
        return parts.stream().anyMatch(part -> isNamesOrDate(part, heads))
                && parts.stream()
                        .allMatch(part -> isNamesOrDate(part, heads)
                                || (byline && isBesideByline(part))
                                || ParagraphRules.match(part));
    }

    /** Whether it is labelled as a byline and has the names that the page declares. */
    private static boolean isByline(String part, Collection<String> heads) {
        return Byline.labelled(part).isPresent()
                && Byline.of(part)
                        .filter(names -> heads.stream().anyMatch(names::equalsIgnoreCase))
                        .isPresent();
    }

    /** Whether it is a place or the like, with or without a date. */
    private static boolean isBesideByline(String part) {
        if (part.length() > LONGEST_BESIDE) {
            return false;
        }
        Matcher names = NAMES.matcher(part);
        return names.lookingAt() && (names.end() == part.length() || DateWords.isDateLine(part.substring(names.end())));
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
        if (isByline(part, heads)) {
            return true;
        }
        boolean dated = rest.chars().anyMatch(Character::isDigit);
        return ((labelled && named && rest.isBlank()) || dated) && DateWords.isDateLine(rest);
    }
}
