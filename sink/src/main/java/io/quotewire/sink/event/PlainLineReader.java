package io.quotewire.sink.event;

import io.quotewire.sink.count.Amounts;
import io.quotewire.sink.count.Hour;
import io.quotewire.sink.event.ProcessedLine.HourlyChange;
import io.quotewire.streaming.contract.UtcTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parses a record of {@code processed} field by field. */
final class PlainLineReader {
    private static final int PUBLISHER = 0;
    private static final int DELTAS = 1;
    private static final int HOUR = 2;
    private static final List<String> NUMBERS =
            List.of("articles", "mentions", "quotesDirect", "quotesMixed", "quotesIndirect", "unnamed", "unknown");
    private static final int INGESTED_AT = 3;
    private static final int UNDATED = 4;
    private static final int STORY = 5;
    private static final int FIRST_NUMBER = 6;

    private static final FieldNames NAMES = new FieldNames(Stream.concat(
                    Stream.of("publisher", "deltas", "hour", "ingestedAt", "undated", "storyId"), NUMBERS.stream())
            .toList());

    private PlainLineReader() {}

    static Optional<ProcessedLine> read(byte[] value) {
        return PlainJson.read(value, NAMES, PlainLineReader::line);
    }

    private static ProcessedLine line(PlainJson in) throws NotPlainException {
        @Nullable String publisher = null;
        @Nullable Instant ingestedAt = null;
        List<HourlyChange> deltas = List.of();
        for (int field = in.field(); field != PlainJson.END; field = in.field()) {
            switch (field) {
                case PUBLISHER -> publisher = in.string();
                case INGESTED_AT -> ingestedAt = UtcTime.instant(in.text());
                case DELTAS -> deltas = in.list(PlainLineReader::delta);
                default -> in.skip();
            }
        }
        in.require(1L << DELTAS);
        if (publisher == null) {
            throw new NotPlainException();
        }
        return new ProcessedLine(publisher, ingestedAt, deltas);
    }

    private static HourlyChange delta(PlainJson in) throws NotPlainException {
        @Nullable Hour hour = null;
        boolean undated = false;
        @Nullable String storyId = null;
        long[] numbers = new long[NUMBERS.size()];
        for (int field = in.field(); field != PlainJson.END; field = in.field()) {
            switch (field) {
                case HOUR -> hour = in.hour();
                case UNDATED -> undated = in.flag();
                case STORY -> storyId = in.string();
                case PUBLISHER, DELTAS, INGESTED_AT, FieldNames.OTHER -> in.skip();
                default -> numbers[field - FIRST_NUMBER] = in.number();
            }
        }
        if (hour == null) {
            throw new NotPlainException();
        }
        return new HourlyChange(
                hour.undated(undated),
                new Amounts(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6]),
                storyId);
    }
}
