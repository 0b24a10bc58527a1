package io.quotewire.app.reprocess;

import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.contract.header.Reprocess;
import io.quotewire.streaming.reading.ProcessedRecords;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The outcomes of the articles that were sent again, from their records on {@code processed}. */
final class Results {
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private long events;

    Results() {}

    /** From the records written since then. */
    static Results since(Settings settings, Instant began) {
        Results results = new Results();
        try (TopicReader reader =
                TopicReader.fromBeginning(settings, settings.topics().processed())) {
            reader.readToEnd(record -> {
                if (record.timestamp() >= began.toEpochMilli()) {
                    ProcessedRecords.read(record.value())
                            .filter(line -> line.flags().contains(Reprocess.FLAG))
                            .ifPresent(results::add);
                }
                return true;
            });
        }
        return results;
    }

    /** A sentence for people. */
    String sentence() {
        return sentence(
                of(Outcome.CHANGED) + of(Outcome.NEW),
                events,
                of(Outcome.UNCHANGED),
                of(Outcome.STALE),
                of(Outcome.SETTLED));
    }

    static String sentence(long anew, long events, long same, long stale, long beyond) {
        return String.join(
                "; ",
                numbered(anew, "article was published again", "articles were published again")
                        + (anew == 0 ? "" : ", with " + numbered(events, "event", "events")),
                numbered(same, "was unchanged", "were unchanged"),
                numbered(stale, "record is not the current version", "records are not the current version"),
                numbered(
                        beyond,
                        "is beyond the correction window and stays as it is",
                        "are beyond the correction window and stay as they are"));
    }

    private static String numbered(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }

    private long of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    /** An article for which another extractor finds the same is derived anew, but nothing of it is published. */
    void add(Processed line) {
        long published = (long) line.quotesPublished()
                + line.quotesRetracted()
                + line.mentionsPublished()
                + line.mentionsRetracted();
        boolean same = published == 0 && (line.outcome() == Outcome.CHANGED || line.outcome() == Outcome.NEW);
        outcomes.merge(same ? Outcome.UNCHANGED : line.outcome(), 1L, Long::sum);
        events += published;
    }
}
