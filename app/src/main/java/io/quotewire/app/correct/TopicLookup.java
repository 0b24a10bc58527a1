package io.quotewire.app.correct;

import io.quotewire.app.command.CommandException;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.reading.ProcessedRecords;
import io.quotewire.streaming.reading.QuoteRecords;
import io.quotewire.streaming.settings.Settings;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Looks up on the topics the quote or articles to be corrected, so that a wrong id is noticed. */
final class TopicLookup {
    private final Settings settings;

    TopicLookup(Settings settings) {
        this.settings = settings;
    }

    /**
     * The last publication of a quote or passage.
     *
     * @throws CommandException if there is none on the topic
     */
    FoundQuote quote(String id) {
        QuoteSearch search = new QuoteSearch(id);
        readQuotes(search::take);
        QuoteEvent found = search.found()
                .orElseThrow(() -> WholeTopic.missing("no quote or passage '" + id + "' on "
                        + settings.topics().quotes()
                        + ": take an id from 'ask article ID --ids', 'tail quotes --json' or 'export'"));
        return new FoundQuote(found, search.isCurrent().orElseGet(() -> passageIsCurrent(found.passageId())));
    }

    private boolean passageIsCurrent(String passageId) {
        QuoteSearch passage = new QuoteSearch(passageId);
        readQuotes(passage::take);
        return passage.isCurrent().orElse(false);
    }

    private void readQuotes(Consumer<QuoteEvent> reader) {
        WholeTopic.read(
                settings,
                settings.topics().quotes(),
                record -> QuoteRecords.read(record.value()).ifPresent(reader));
    }

    /** How far a decision about the article reaches into what was published of it. */
    Reach reach(String articleId) {
        return Objects.requireNonNull(reaches(List.of(articleId)).get(articleId));
    }

    /** The same for several articles, by their ids, from a single reading of the topic. */
    Map<String, Reach> reaches(Collection<String> articleIds) {
        Map<String, Reach.Lines> lines = new HashMap<>();
        articleIds.forEach(id -> lines.put(Keys.of(id), new Reach.Lines()));
        boolean whole = WholeTopic.read(
                settings,
                settings.topics().processed(),
                record -> ProcessedRecords.read(record.value()).ifPresent(line -> {
                    Reach.Lines of = lines.get(Keys.of(line.articleId()));
                    if (of != null) {
                        of.take(line, Instant.ofEpochMilli(record.timestamp()));
                    }
                }));
        Instant now = Instant.now();
        Map<String, Reach> reaches = new HashMap<>();
        for (String id : articleIds) {
            Reach.Lines of = Objects.requireNonNull(lines.get(Keys.of(id)));
            reaches.put(id, of.reach(whole, settings.correctionWindow(), now));
        }
        return reaches;
    }

    /** The failure for an article of which nothing is known. */
    CommandException noArticle(String id) {
        return WholeTopic.missing(
                "no article '" + id + "' on " + settings.topics().processed()
                        + "; to decide on one that is still to come, or whose lines have been deleted, add --anyway");
    }

    /**
     * @throws CommandException if nothing is known of one of the articles
     */
    void requireArticles(List<String> ids) {
        if (!ids.isEmpty()) {
            Map<String, Reach> reaches = reaches(ids);
            for (String id : ids) {
                if (!Objects.requireNonNull(reaches.get(id)).isSeen()) {
                    throw noArticle(id);
                }
            }
        }
    }
}
