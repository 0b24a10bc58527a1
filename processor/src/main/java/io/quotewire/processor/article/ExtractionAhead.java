package io.quotewire.processor.article;

import io.quotewire.core.Extractor;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.work.Stage;
import io.quotewire.processor.budget.Attempts;
import io.quotewire.processor.memory.ArticleMemory;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.ArticleVersion;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.contract.header.Reprocess;
import io.quotewire.streaming.topology.Arrival;
import io.quotewire.streaming.topology.RefusedException;
import io.quotewire.streaming.topology.UpcomingRecords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Extracts an article together with those that come next in its partition, which takes less time than one by one (see
 * {@link Extractor#extractAll}). What was extracted ahead is only used for the record at the same offset with the same
 * bytes, by the same extractor, so that it is what would be extracted then. Articles whose extraction fails or takes
 * long are extracted alone, so that each is judged by itself. Used by one stream thread.
 */
final class ExtractionAhead implements Extracting, AutoCloseable {
    private final UpcomingRecords upcoming;
    private final TopicPartition partition;
    private final ArticleCheck check;
    private final ProcessorPolicy policy;
    private final ArticleMemory memory;
    private final Attempts attempts;
    private final TimedExtraction extraction;

    /** How many to extract together next; few at first, while the code is not compiled yet and thus slow. */
    private int together = 1;

    /** The offset of the article with which others were last looked for. */
    private long lookedFrom;

    /**
     * The offset up to which they were looked for. Whatever is not extracted before that is extracted alone, such as
     * articles that changed: if each looked for others, every record would be read again and again.
     */
    private long lookedTo;

    /** By offset. */
    private Map<Long, Ahead> ahead = Map.of();

    ExtractionAhead(ArticleParts parts, TopicPartition partition, ArticleCheck check, ArticleMemory memory) {
        this.upcoming = parts.upcoming();
        this.partition = partition;
        this.check = check;
        this.policy = parts.policy();
        this.memory = memory;
        this.attempts = parts.attempts();
        this.extraction = new TimedExtraction(policy.extractionTimeout(), attempts);
    }

    /** Forgets what was read ahead before this offset. */
    void forgetBefore(long offset) {
        upcoming.forgetBefore(partition, offset);
    }

    /**
     * The article of a record, as {@link ArticleCheck} reads it.
     *
     * @throws RefusedException if it is not valid
     */
    Article article(Arrival arrival) throws RefusedException {
        Ahead known = ahead.get(arrival.offset());
        return known != null && known.isOf(arrival) ? known.article() : check.article(arrival);
    }

    @Override
    public Optional<Extracted> of(Submission submission) throws RefusedException {
        Optional<Extracted> known = known(submission);
        if (known.isEmpty()) {
            extractWithNext(submission);
            known = known(submission);
        }
        if (known.isPresent()) {
            attempts.noteSuccess(submission.arrival());
            return known;
        }
        Optional<Extracted> alone = extraction.of(submission);
        if (alone.isPresent()) {
            grow();
        }
        return alone;
    }

    private Optional<Extracted> known(Submission submission) {
        return Optional.ofNullable(ahead.get(submission.arrival().offset()))
                .filter(each -> each.isOf(submission.arrival()) && each.extractor() == submission.extractor())
                .map(Ahead::extracted);
    }

    private void extractWithNext(Submission submission) {
        long offset = submission.arrival().offset();
        // An earlier offset is of a topic that was created anew.
        boolean isLookedAt = offset >= lookedFrom && offset < lookedTo;
        if (together == 1 || isLookedAt) {
            return;
        }
        List<ConsumerRecord<byte[], byte[]>> records = upcoming.first(partition, together);
        // Of an article that has waited, or is corrected, others come first.
        if (records.isEmpty() || records.get(0).offset() != offset) {
            return;
        }
        lookedFrom = offset;
        List<Candidate> candidates = candidates(submission, records);
        if (candidates.size() == 1) {
            return;
        }
        long started = System.nanoTime();
        Optional<List<Extraction>> extractions = extraction.ofAll(
                submission.extractor(),
                candidates.stream().map(each -> body(each.article())).toList());
        if (extractions.isPresent()) {
            long share = (System.nanoTime() - started) / candidates.size();
            keep(candidates, extractions.get(), submission.extractor(), share);
            grow();
        } else {
            together = 1;
        }
    }

    private void grow() {
        together = Math.min(2 * together, Stage.MOST_TEXTS);
    }

    private void keep(List<Candidate> candidates, List<Extraction> extractions, Extractor extractor, long share) {
        Map<Long, Ahead> now = new HashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate each = candidates.get(i);
            Extracted extracted = new Extracted(extractions.get(i), share);
            now.put(each.arrival().offset(), new Ahead(each.arrival(), each.article(), extractor, extracted));
        }
        ahead = now;
    }

    /** The article and those of the next ones that, as far as is known now, will be extracted. */
    private List<Candidate> candidates(Submission first, List<ConsumerRecord<byte[], byte[]>> records) {
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate(first.arrival(), first.article()));
        lookedTo = first.arrival().offset() + 1;
        Set<String> ids = new HashSet<>();
        ids.add(first.article().id());
        int characters = body(first.article()).length();
        for (ConsumerRecord<byte[], byte[]> record : records.subList(1, records.size())) {
            Optional<Candidate> next = candidate(record).filter(each -> isExtracted(each, first));
            if (next.isPresent() && ids.add(next.get().article().id())) {
                characters += body(next.get().article()).length();
                if (characters > Stage.MOST_CHARACTERS) {
                    break;
                }
                candidates.add(next.get());
            }
            lookedTo = record.offset() + 1;
        }
        return candidates;
    }

    private Optional<Candidate> candidate(ConsumerRecord<byte[], byte[]> record) {
        if (record.timestamp() < 0) {
            return Optional.empty();
        }
        Arrival arrival = new Arrival(
                new Record<>(record.key(), record.value(), record.timestamp(), record.headers()),
                record.topic(),
                record.partition(),
                record.offset());
        try {
            return Optional.of(new Candidate(arrival, check.article(arrival)));
        } catch (RefusedException e) {
            return Optional.empty();
        }
    }

    private boolean isExtracted(Candidate next, Submission first) {
        Article article = next.article();
        return article.status() != Article.Status.WITHDRAWN
                && policy.extracts(article.language())
                && !ArticleVersion.waits(article, first.now())
                && !first.corrections().isTakenDown(article.id())
                && Reprocess.of(next.arrival().record().headers()).isEmpty()
                && attempts.earlierTimeout(next.arrival(), first.extractor().version())
                        .isEmpty()
                && !memory.knows(Keys.of(article.id()));
    }

    private static String body(Article article) {
        return Objects.requireNonNullElse(article.body(), "");
    }

    /** Abandons a running extraction, and forgets the records, which another task may take. */
    @Override
    public void close() {
        extraction.close();
        upcoming.forget(partition);
    }

    private record Candidate(Arrival arrival, Article article) {}

    private record Ahead(Arrival arrival, Article article, Extractor extractor, Extracted extracted) {
        boolean isOf(Arrival other) {
            return arrival.offset() == other.offset()
                    && Arrays.equals(arrival.record().value(), other.record().value())
                    && Arrays.equals(arrival.record().key(), other.record().key());
        }
    }
}
