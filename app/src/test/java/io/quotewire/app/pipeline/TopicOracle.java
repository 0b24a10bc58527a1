package io.quotewire.app.pipeline;

import io.quotewire.core.Extractor;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Quote;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Ids;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.correction.CorrectionRecord;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The expected results for everything on an installation's topics, whoever wrote it: the order of arrival is that of
 * the topics. Shares nothing with the pipeline but the extractor.
 */
public final class TopicOracle {
    private final CurrentArticles current = new CurrentArticles();
    private final OfflineCorrections corrections = new OfflineCorrections();
    private final Extractor extractor;
    private final double minimumConfidence;
    private int refused;

    private TopicOracle(Extractor extractor, double minimumConfidence) {
        this.extractor = extractor;
        this.minimumConfidence = minimumConfidence;
    }

    /** An oracle without articles yet. */
    public static TopicOracle empty(Extractor extractor, double minimumConfidence) {
        return new TopicOracle(extractor, minimumConfidence);
    }

    public static TopicOracle read(Settings settings, Extractor extractor) throws IOException {
        TopicOracle oracle = new TopicOracle(extractor, settings.minimumConfidence());
        String servers = settings.bootstrapServers();
        try (TopicLog articles = new TopicLog(servers, settings.topics().articles());
                TopicLog corrections = new TopicLog(servers, settings.topics().corrections())) {
            for (var record : articles.next()) {
                oracle.arrive(record.value());
            }
            for (var record : corrections.next()) {
                if (record.value() == null) {
                    oracle.corrections.undo(record.key());
                } else {
                    oracle.corrections.decide(
                            CorrectionRecord.read(record.key().getBytes(StandardCharsets.UTF_8), record.value()));
                }
            }
        }
        return oracle;
    }

    /** Takes the next record. Records that are not articles are not counted: they become dead letters. */
    public void arrive(byte @Nullable [] value) {
        if (value == null) {
            refused++;
            return;
        }
        try {
            current.arrive(Json.read(value, Article.class));
        } catch (IOException e) {
            refused++;
        }
    }

    /** How many records were not articles. */
    public int refused() {
        return refused;
    }

    public Map<String, Count> counts() {
        return OfflineCount.of(current, corrections, extractor, minimumConfidence);
    }

    /** The current quotes by id, each as {@link UpsertedQuotes#line} formats it. */
    public Map<String, String> quotes() {
        Map<String, String> quotes = new TreeMap<>();
        eachQuote((id, in, quote) -> quotes.put(
                id,
                UpsertedQuotes.line(
                        in.article().id(),
                        quote.text(),
                        quote.speaker(),
                        in.article().publisher())));
        return quotes;
    }

    /** The API's lists of sayings and stories, by path. */
    Map<String, List<String>> told() {
        OfflineDiffusion told = new OfflineDiffusion();
        eachQuote(told::add);
        return told.lists();
    }

    private void eachQuote(QuoteTaker taker) {
        current.countable().stream()
                .filter(each -> !corrections.isTakenDown(each.article().id()))
                .forEach(each -> eachQuote(each, taker));
    }

    private void eachQuote(CurrentArticles.Dated in, QuoteTaker taker) {
        Article article = in.article();
        Extraction found = extractor.extract(Objects.requireNonNullElse(article.body(), ""));
        List<String> passages = corrections.passages(article, found);
        List<Quote> said = corrections.apply(article, found).quotes();
        for (int i = 0; i < passages.size(); i++) {
            Quote quote = said.get(i);
            taker.take(Ids.quote(passages.get(i), quote.speaker()), in, quote);
        }
    }

    /** Takes a current quote. */
    private interface QuoteTaker {
        void take(String id, CurrentArticles.Dated in, Quote quote);
    }
}
