package io.quotewire.app.reprocess;

import io.quotewire.processor.article.ArticleCheck;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.header.Reprocess;
import io.quotewire.streaming.correction.TakenDown;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Selects the articles to send again and makes their copies.
 *
 * @param takenDown articles taken down by people, whose text is not written again
 */
record Copies(TakenDown takenDown) {

    /**
     * The copy of a record; empty if there is nothing to extract, if the processor refuses such a record (its copy
     * would be another dead letter), or if the record is a copy of one that is read too.
     */
    Optional<ProducerRecord<byte[], byte[]>> of(ConsumerRecord<byte[], byte[]> read, OffsetRange range) {
        boolean twice = Reprocess.offset(read.headers())
                .filter(first -> first >= range.start())
                .isPresent();
        if (twice
                || ArticleCheck.usable(read.key(), read.value(), read.headers())
                        .filter(this::isWanted)
                        .isEmpty()) {
            return Optional.empty();
        }
        // Without a partition: that of the key is where the original is, or it was a dead letter.
        return Optional.of(new ProducerRecord<>(
                read.topic(),
                null,
                null,
                read.key(),
                read.value(),
                Reprocess.headers(read.headers(), read.topic(), read.partition(), read.offset())));
    }

    private boolean isWanted(Article article) {
        return article.body() != null && article.status() != Article.Status.WITHDRAWN && !takenDown.has(article.id());
    }
}
