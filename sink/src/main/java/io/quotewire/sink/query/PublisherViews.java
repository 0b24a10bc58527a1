package io.quotewire.sink.query;

import io.quotewire.sink.query.QuoteFilter.Names;
import io.quotewire.sink.view.IndexKey;
import io.quotewire.sink.view.IndexedReader;
import io.quotewire.sink.view.QuoteIndex;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.correction.TakenDown;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Answers questions about one publisher from the quotes of several partitions. */
final class PublisherViews {
    private PublisherViews() {}

    /** Speakers or pairs of a publisher, counted over its published quotes in all these partitions together. */
    static Answer<PublisherCount> counts(
            List<IndexedReader> partitions, Question.TopOfPublisher question, TakenDown takenDown) {
        PublisherTally tally = new PublisherTally(question.kind(), question.window());
        partitions.forEach(quotes -> tally(quotes, question, takenDown, tally));
        List<PublisherCount> wanted = tally.counts().stream()
                .filter(counted -> fits(question, counted.count()))
                .toList();
        return new Answer<>(partitions.size(), wanted, Optional.empty());
    }

    private static void tally(
            IndexedReader quotes, Question.TopOfPublisher question, TakenDown takenDown, PublisherTally tally) {
        IndexKey index = QuoteIndex.byPublisher(question.publisher());
        IndexKey from = index;
        LocalDate day = null;
        if (!question.window().equals(Count.TOTAL)) {
            day = LocalDate.parse(question.window());
            from = index.descending(
                    day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli() - 1);
        }
        LocalDate since = day;
        quotes.scan(index, from, bytes -> {
            QuoteEvent quote = QuoteIndex.parse(bytes);
            if (since != null
                    && quote.publishedAt()
                            .atOffset(ZoneOffset.UTC)
                            .toLocalDate()
                            .isBefore(since)) {
                return false;
            }
            boolean counts = (since == null || !quote.publishedAtAssumed()) && PartitionViews.isShown(quote, takenDown);
            if (counts && quote.confidence() >= question.confidence()) {
                tally.add(quote);
            }
            return true;
        });
    }

    private static boolean fits(Question.TopOfPublisher top, Count count) {
        return PartitionViews.isOf(top.type(), count)
                && top.speaker()
                        .map(speaker -> Names.WHOLE.match(count.name(), speaker))
                        .orElse(true)
                && PartitionViews.isAbout(top.about(), count);
    }
}
