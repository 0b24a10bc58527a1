package io.quotewire.producer.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.Instant;

/** Reads a time that is written as a whole number: seconds or milliseconds since 1970, or the digits of a date. */
final class TimeNumber {
    /** In 2001. */
    private static final long FEWEST_SECONDS = 1_000_000_000L;

    /** In 5138. */
    private static final long MOST_SECONDS = 99_999_999_999L;

    /** In 1979. A smaller number with as many digits may be a date, 202603031000. */
    private static final long FEWEST_MILLISECONDS = 300_000_000_000L;

    /** In 2286. A greater number may be a date, 20260303100000. */
    private static final long MOST_MILLISECONDS = 9_999_999_999_999L;

    private TimeNumber() {}

    /** The time at the parser's position as text; a number that does not count one, as it is written. */
    static String text(JsonParser parser) throws IOException {
        long number = parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? 0 : parser.getLongValue();
        if (number >= FEWEST_SECONDS && number <= MOST_SECONDS) {
            return Instant.ofEpochSecond(number).toString();
        }
        return number >= FEWEST_MILLISECONDS && number <= MOST_MILLISECONDS
                ? Instant.ofEpochMilli(number).toString()
                : parser.getText();
    }
}
