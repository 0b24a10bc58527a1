package io.quotewire.producer.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Normalises times of day in several languages: {@code 21h15}, {@code 21.15 Uhr}, {@code ore 21.15}, {@code 21 Uhr},
 * {@code 9:15 p.m. Eastern Time}.
 */
final class ClockTimes {
    private static final List<Rule> RULES = List.of(
            rule("(?<!\\d)(\\d{1,2})\\s?[hH]\\s?([0-5]\\d)(?!\\d)(?:\\s?min\\b)?", "$1:$2"),
            rule("(?<![\\d.])(\\d{1,2})\\.([0-5]\\d)(?=\\s*(?:uhr|h\\b|[ap]\\.?m\\b))", "$1:$2"),
            rule("\\b(ore|alle|godz\\.?|kl\\.?)\\s*(\\d{1,2})\\.([0-5]\\d)(?!\\d)", "$2:$3"),
            rule("(?<![\\d:.])(\\d{1,2})\\s+uhr\\b", "$1:00"),
            rule("(?<![\\d:.])(1[0-2]|[1-9])\\s?([ap])\\.?m\\b", "$1:00 $2m"),
            rule("(:\\d{2})\\s*uhr\\b", "$1 "),
            rule("\\b([ecmp])(?:astern|entral|ountain|acific) ([sd])(?:tandard|aylight) time\\b", "$1$2t"),
            rule("\\b([ecmp])(?:astern|entral|ountain|acific) time\\b", "$1t"));

    private ClockTimes() {}

    private record Rule(Pattern pattern, String replacement) {}

    /** The text with a colon between hours and minutes, and abbreviated zones of North America. */
    static String withColons(String text) {
        if (!mayHaveOne(text)) {
            return text;
        }
        String with = text;
        for (Rule rule : RULES) {
            with = rule.pattern().matcher(with).replaceAll(rule.replacement());
        }
        return with;
    }

    /** Most dates are machine-written and need none of the patterns. */
    private static boolean mayHaveOne(String text) {
        return text.chars().anyMatch(c -> "hHeElLmM".indexOf(c) >= 0);
    }

    private static Rule rule(String pattern, String replacement) {
        return new Rule(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), replacement);
    }
}
