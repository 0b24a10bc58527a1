package io.quotewire.producer.text;

import io.quotewire.streaming.contract.UtcTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses dates as newsrooms write them: ISO 8601 and RFC 822 with their usual defects, two-digit years, names of days
 * and months in other languages, 12-hour clocks, abbreviated and named zones, day first with dots. A date that is
 * ambiguous (03/04/2026, unless the language decides) or unreadable is not guessed. A time without a zone is in UTC;
 * a day without a time is its first moment.
 */
public final class NewsDate {
    private static final int LONGEST = 100;

    /** The sign that ISO 8601 prefers to the hyphen. */
    private static final char MINUS = '\u2212';

    private static final Pattern TIME =
            Pattern.compile("(?<![\\d:])(\\d{1,2}):(\\d{2})(?::(\\d{1,2})(?!\\d)(?:[.,](\\d{1,9})\\d*)?)?"
                    + "(?:\\s*([AaPp])\\.?[Mm]\\b\\.?)?\\s*"
                    + "([A-Z][A-Za-z]+/[\\w+/-]+|[A-Za-z]{1,5}\\b)?\\s*([+-]\\d{1,2}:?(?:\\d{2})?\\b)?");
    private static final Pattern COMPACT = Pattern.compile(
            "^(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(?:[.,]\\d+)?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?$");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_LAST = Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[\\s-]+(?:de\\s+|of\\s+)?"
                    + "(\\p{L}{3,})\\.?,?[\\s-]+(?:de\\s+)?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");

    /** Languages in which numeric dates begin with the day, whatever the separator. */
    private static final Set<String> DAY_FIRST = Set.of("de", "fr", "es", "pl", "it", "pt", "nl");

    private static final Set<String> DAY_FIRST_IN_ENGLISH = Set.of("GB", "IE", "AU", "NZ", "IN");
    private static final Set<String> MONTH_FIRST = Set.of("US", "PH");

    private final Locale language;

    private NewsDate(Locale language) {
        this.language = language;
    }

    /** Parses a date in any of the languages. */
    public static Optional<Instant> parse(String written) {
        return parse(written, Locale.ROOT);
    }

    /** Parses a date in a language, which decides ambiguous names of months, and which of two numbers is the day. */
    public static Optional<Instant> parse(String written, Locale language) {
        return read(written, language).filter(NewsDate::isInWrittenYears);
    }

    /** Whether records can represent it; not "0000-01-01T00:00:00+14:00". */
    private static boolean isInWrittenYears(Instant moment) {
        return UtcTime.read(UtcTime.text(moment)).isPresent();
    }

    private static Optional<Instant> read(String written, Locale language) {
        String text = PlainText.line(written).replace(MINUS, '-');
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            if (isPlainInstant(text)) {
                return Optional.of(Instant.parse(text));
            }
            Matcher compact = COMPACT.matcher(text);
            return compact.matches()
                    ? Optional.of(compact(compact))
                    : new NewsDate(language).spelledOut(ClockTimes.withColons(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Most archives write {@code 2026-03-01T10:00:00Z}, which needs none of the patterns. */
    private static boolean isPlainInstant(String text) {
        return text.length() == 20
                && text.charAt(4) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && text.charAt(19) == 'Z'
                && text.charAt(17) < '6';
    }

    private static Instant compact(Matcher m) {
        LocalDate day = LocalDate.of(number(m.group(1)), number(m.group(2)), number(m.group(3)));
        if (m.group(4) == null) {
            return day.atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        LocalTime time =
                LocalTime.of(number(m.group(4)), number(m.group(5)), m.group(6) == null ? 0 : number(m.group(6)));
        ZoneOffset zone = m.group(7) == null ? ZoneOffset.UTC : ZoneOffset.of(m.group(7));
        return day.atTime(time).toInstant(zone);
    }

    private Optional<Instant> spelledOut(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.find()) {
            return day(text).map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC));
        }
        String letters = time.group(6);
        Optional<ZoneId> zone = zone(letters, time.group(7));
        boolean isWord = zone.isEmpty() && letters != null;
        if (isWord && !DateWords.mayFollowTime(letters, language)) {
            return Optional.empty();
        }
        String before = text.substring(0, time.start());
        String rest = before.replaceFirst("[Tt]$", "") + ' ' + text.substring(isWord ? time.start(6) : time.end());
        return day(rest)
                .map(day -> day.atTime(clock(time))
                        .atZone(zone.orElse(ZoneOffset.UTC))
                        .toInstant());
    }

    private static LocalTime clock(Matcher time) {
        int hour = number(time.group(1));
        if (time.group(5) != null) {
            if (hour < 1 || hour > 12) {
                throw new DateTimeException("no hour of a 12-hour clock");
            }
            boolean afternoon = time.group(5).toLowerCase(Locale.ROOT).equals("p");
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        int second = time.group(3) == null ? 0 : number(time.group(3));
        int nano = time.group(4) == null ? 0 : number((time.group(4) + "00000000").substring(0, 9));
        return LocalTime.of(hour, number(time.group(2)), Math.min(second, 59), nano);
    }

    private static Optional<ZoneId> zone(@Nullable String letters, @Nullable String offset) {
        if (offset != null) {
            String digits = offset.replace(":", "");
            String full = digits.length() <= 3 ? digits + "00" : digits;
            return Optional.of(ZoneOffset.of(full.length() == 4 ? full.charAt(0) + "0" + full.substring(1) : full));
        }
        return letters == null ? Optional.empty() : ZoneNames.zone(letters);
    }

    private Optional<LocalDate> day(String text) {
        Matcher m = YEAR_FIRST.matcher(text);
        if (m.find()) {
            return Optional.of(LocalDate.of(number(m.group(1)), number(m.group(2)), number(m.group(3))));
        }
        m = YEAR_LAST.matcher(text);
        if (m.find()) {
            return dayAndMonth(
                    number(m.group(1)),
                    number(m.group(3)),
                    number(m.group(4)),
                    m.group(2).equals("."));
        }
        m = DAY_MONTH.matcher(text);
        while (m.find()) {
            OptionalInt month = MonthNames.month(m.group(2), language);
            if (month.isPresent()) {
                return Optional.of(LocalDate.of(year(m.group(3)), month.getAsInt(), number(m.group(1))));
            }
        }
        m = MONTH_DAY.matcher(text);
        while (m.find()) {
            OptionalInt month = MonthNames.month(m.group(1), language);
            if (month.isPresent()) {
                return Optional.of(LocalDate.of(number(m.group(3)), month.getAsInt(), number(m.group(2))));
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> dayAndMonth(int first, int second, int year, boolean dayFirst) {
        boolean monthFirst = MONTH_FIRST.contains(language.getCountry());
        boolean told = dayFirst || DAY_FIRST.contains(language.getLanguage()) || isBritish();
        if ((told && !(monthFirst && !dayFirst)) || first > 12 || first == second) {
            return Optional.of(LocalDate.of(year, second, first));
        }
        return second > 12 || monthFirst ? Optional.of(LocalDate.of(year, first, second)) : Optional.empty();
    }

    private boolean isBritish() {
        return language.getLanguage().equals("en") && DAY_FIRST_IN_ENGLISH.contains(language.getCountry());
    }

    private static int year(String digits) {
        int year = number(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year < 70 ? 2000 + year : 1900 + year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
