package io.quotewire.sink.query;

import io.quotewire.core.model.EntityType;
import io.quotewire.sink.view.CountIndex;
import io.quotewire.sink.view.IndexKey;
import io.quotewire.sink.view.IndexedReader;
import io.quotewire.sink.view.TrendWindow;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Keys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Answers questions about trends from one partition's view. The windows of one name are in several partitions. */
final class PartitionTrends {
    private static final CountIndex COUNTS = new CountIndex();

    private PartitionTrends() {}

    /** The subjects in the most articles, up to the limit of each type. */
    static Answer<Count> busiest(IndexedReader reader, Question.Busiest question) {
        List<EntityType> types = question.type().map(List::of).orElseGet(() -> Arrays.asList(EntityType.values()));
        List<Count> found = new ArrayList<>();
        for (EntityType type : types) {
            int enough = found.size() + question.limit();
            IndexKey ranking = CountIndex.busiest(question.window().toString(), question.kind(), type);
            reader.scan(ranking, ranking, bytes -> {
                found.add(COUNTS.read(bytes));
                return found.size() < enough;
            });
        }
        return new Answer<>(1, found, Optional.empty());
    }

    /** All articles of the window and before it, from the publishers' counts. */
    static Answer<ArticleNumber> volume(IndexedReader reader, TrendWindow window) {
        long[] now = {0};
        long[] before = {0};
        ofPublishers(reader, window.day().toString(), count -> now[0] += window.articles(count));
        for (String day : window.daysBefore()) {
            ofPublishers(reader, day, count -> before[0] += window.before(count));
        }
        return new Answer<>(
                1,
                List.of(
                        new ArticleNumber(ArticleNumber.NOW, now[0]),
                        new ArticleNumber(ArticleNumber.BEFORE, before[0])),
                Optional.empty());
    }

    /** The number of articles before the window for each of some names. */
    static Answer<ArticleNumber> before(IndexedReader reader, Question.Before question) {
        List<ArticleNumber> articleNumbers = new ArrayList<>();
        TrendWindow window = question.window();
        for (String subject : question.subjects()) {
            long articles = window.daysBefore().stream()
                    .flatMap(day -> reader.value(Keys.count(subject, day)).stream())
                    .mapToLong(bytes -> window.before(COUNTS.read(bytes)))
                    .sum();
            if (articles > 0) {
                articleNumbers.add(new ArticleNumber(subject, articles));
            }
        }
        return new Answer<>(1, articleNumbers, Optional.empty());
    }

    private static void ofPublishers(IndexedReader reader, String day, Consumer<Count> taker) {
        IndexKey publishers = CountIndex.ranking(day, Kind.PUBLISHER, null);
        reader.scan(publishers, publishers, bytes -> {
            taker.accept(COUNTS.read(bytes));
            return true;
        });
    }
}
