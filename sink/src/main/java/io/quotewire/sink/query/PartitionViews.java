package io.quotewire.sink.query;

import io.quotewire.core.model.EntityType;
import io.quotewire.sink.query.QuoteFilter.Names;
import io.quotewire.sink.view.CountIndex;
import io.quotewire.sink.view.Diffusion;
import io.quotewire.sink.view.DiffusionIndex;
import io.quotewire.sink.view.IndexKey;
import io.quotewire.sink.view.IndexedReader;
import io.quotewire.sink.view.QuoteIndex;
import io.quotewire.sink.view.Telling;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.correction.TakenDown;
import io.quotewire.streaming.reading.RequiredFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Answers questions from one partition's view. */
final class PartitionViews {
    /** The most values examined by one search, so that a filter that matches nothing does not read the whole store. */
    static final int MOST_EXAMINED = 20_000;

    private static final CountIndex COUNTS = new CountIndex();

    private PartitionViews() {}

    static Answer<Count> counts(IndexedReader reader, Question question) {
        List<Count> found = new ArrayList<>();
        if (question instanceof Question.Top top) {
            for (IndexKey ranking : rankings(top)) {
                scanCounts(reader, ranking, top.limit(), found, count -> fits(top, count));
            }
        } else if (question instanceof Question.History history) {
            addLatest(reader, history, found);
        } else if (question instanceof Question.Busiest busiest) {
            return PartitionTrends.busiest(reader, busiest);
        } else {
            throw new IllegalArgumentException("not asked of counts: " + question);
        }
        return new Answer<>(1, found, Optional.empty());
    }

    private static void addLatest(IndexedReader reader, Question.History history, List<Count> found) {
        IndexKey windows = CountIndex.windows(history.kind(), history.name());
        Optional<IndexKey> before = history.before()
                .map(place -> CountIndex.window(history.kind(), history.name(), place.window(), place.key()));
        reader.scanBack(windows, before, bytes -> {
            found.add(COUNTS.read(bytes));
            return found.size() < history.limit();
        });
    }

    private static List<IndexKey> rankings(Question.Top top) {
        if (top.speaker().isPresent()) {
            return List.of(CountIndex.bySpeaker(top.window(), top.speaker().get()));
        }
        if (top.about().isPresent()) {
            return List.of(CountIndex.bySpokenOf(top.window(), top.about().get()));
        }
        if (top.type().isPresent()) {
            return List.of(
                    CountIndex.ranking(top.window(), top.kind(), top.type().get()));
        }
        List<IndexKey> all = new ArrayList<>();
        all.add(CountIndex.ranking(top.window(), top.kind(), null));
        Arrays.stream(EntityType.values()).forEach(type -> all.add(CountIndex.ranking(top.window(), top.kind(), type)));
        return all;
    }

    private static boolean fits(Question.Top top, Count count) {
        return isOf(top.type(), count) && isAbout(top.about(), count) && CountIndex.measure(count) > 0;
    }

    static boolean isOf(Optional<EntityType> type, Count count) {
        return type.map(wanted -> wanted == count.type()).orElse(true);
    }

    static boolean isAbout(Optional<String> about, Count count) {
        return about.map(wanted -> count.about() != null && Names.WHOLE.match(count.about(), wanted))
                .orElse(true);
    }

    private static void scanCounts(
            IndexedReader reader, IndexKey index, int limit, List<Count> found, Predicate<Count> wanted) {
        int[] left = {limit};
        reader.scan(index, index, bytes -> {
            Count count = COUNTS.read(bytes);
            if (wanted.test(count)) {
                found.add(count);
                left[0]--;
            }
            return left[0] > 0;
        });
    }

    static Answer<QuoteEvent> quotes(IndexedReader reader, Question question, TakenDown takenDown) {
        if (question instanceof Question.Quotes search) {
            return search(reader, search, takenDown);
        }
        List<QuoteEvent> found = new ArrayList<>();
        if (question instanceof Question.OfArticle article) {
            take(reader, QuoteIndex.byArticle(article.articleId()), article.limit(), found, takenDown);
        } else if (question instanceof Question.OfSaying saying) {
            take(reader, QuoteIndex.bySaying(saying.sayingId()), saying.limit(), found, takenDown);
        } else if (question instanceof Question.OneQuote one) {
            reader.value(one.id())
                    .map(QuoteIndex::parse)
                    .filter(quote -> isShown(quote, takenDown))
                    .ifPresent(found::add);
        } else {
            throw new IllegalArgumentException("not asked of quotes: " + question);
        }
        return new Answer<>(1, found, Optional.empty());
    }

    static Answer<Diffusion> told(IndexedReader reader, Question.TopDiffusion question) {
        List<Diffusion> found = new ArrayList<>();
        IndexKey ranking = DiffusionIndex.ranking(question.kind(), question.window());
        reader.scan(ranking, ranking, bytes -> {
            found.add(Diffusion.read(bytes));
            return found.size() < question.limit();
        });
        return new Answer<>(1, found, Optional.empty());
    }

    static Answer<Telling> tellings(IndexedReader reader, Question.OfStory question, TakenDown takenDown) {
        List<Telling> found = new ArrayList<>();
        IndexKey index = DiffusionIndex.tellings(Telling.group(Telling.Kind.STORY, question.storyId()));
        reader.scan(index, index, bytes -> {
            Telling telling = Telling.read(bytes);
            if (!takenDown.has(telling.articleId())) {
                found.add(telling);
            }
            return found.size() < question.limit();
        });
        return new Answer<>(1, found, Optional.empty());
    }

    private static void take(
            IndexedReader reader, IndexKey index, int limit, List<QuoteEvent> found, TakenDown takenDown) {
        reader.scan(index, index, bytes -> {
            QuoteEvent quote = QuoteIndex.parse(bytes);
            if (isShown(quote, takenDown)) {
                found.add(quote);
            }
            return found.size() < limit;
        });
    }

    /** Excludes articles that are taken down, and invalid records, which earlier releases stored. */
    static boolean isShown(QuoteEvent quote, TakenDown takenDown) {
        return RequiredFields.areIn(quote) && !takenDown.has(quote.articleId());
    }

    private static Answer<QuoteEvent> search(IndexedReader reader, Question.Quotes search, TakenDown takenDown) {
        QuoteFilter filter = search.filter();
        IndexKey index = filter.speaker()
                .map(QuoteIndex::bySpeaker)
                .or(() -> filter.entity().map(QuoteIndex::byEntity))
                .or(() -> filter.publisher().map(QuoteIndex::byPublisher))
                .orElseGet(QuoteIndex::all);
        IndexKey from = search.first()
                .map(place -> QuoteIndex.at(index, place.time(), place.id()))
                .orElse(index);
        Search found = new Search(search, takenDown);
        reader.scan(index, from, found);
        return new Answer<>(1, found.quotes, found.stopped());
    }

    /** The state of a search. */
    private static final class Search implements Predicate<byte[]> {
        private final Question.Quotes search;
        private final TakenDown takenDown;
        private final List<QuoteEvent> quotes = new ArrayList<>();
        private int examined;
        private Optional<Position> last = Optional.empty();

        Search(Question.Quotes search, TakenDown takenDown) {
            this.search = search;
            this.takenDown = takenDown;
        }

        @Override
        public boolean test(byte[] bytes) {
            QuoteEvent quote = QuoteIndex.parse(bytes);
            Position place = Position.of(quote);
            if (search.published().isAfter(place.time())) {
                return false;
            }
            examined++;
            last = Optional.of(place);
            boolean past =
                    search.after().map(after -> place.compareTo(after) > 0).orElse(true);
            if (past
                    && search.published().holds(quote.publishedAt())
                    && isShown(quote, takenDown)
                    && search.filter().wants(quote)) {
                quotes.add(quote);
            }
            return quotes.size() < search.limit() && examined < MOST_EXAMINED;
        }

        Optional<Position> stopped() {
            return examined >= MOST_EXAMINED && quotes.size() < search.limit() ? last : Optional.empty();
        }
    }
}
