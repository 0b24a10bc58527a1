package io.quotewire.producer.web;

import io.quotewire.producer.text.NewsDate;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads how long a server asks for no requests.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#field.retry-after">RFC 9110, 10.2.3</a>
 */
public final class RetryAfter {
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private RetryAfter() {}

    /** The value of the header: seconds, or a date in the future; empty if it is neither or missing. */
    public static Optional<Duration> of(Fetched answer, Instant now) {
        return answer.header("Retry-After").map(String::strip).flatMap(value -> read(value, now));
    }

    static Optional<Duration> read(String value, Instant now) {
        if (SECONDS.matcher(value).matches()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        return NewsDate.parse(value).map(date -> Duration.between(now, date)).filter(wait -> !wait.isNegative());
    }
}
