package io.quotewire.streaming.topology;

import java.util.Collection;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Detects, while a service runs, that a topic was deleted and recreated. The new topic has other records at the same
 * offsets: if it is read from its beginning, records that seem repeated are new; if reading continues at the old
 * offset, records were skipped. Used by one stream thread.
 */
final class RecreationCheck {
    private static final Logger LOG = LoggerFactory.getLogger(RecreationCheck.class);

    /** The cluster is asked on every n-th check. */
    private static final int CHECKS_UNTIL_ASKED = 10;

    private final TopicLayout layout;
    private int checks;

    RecreationCheck(TopicLayout layout) {
        this.layout = layout;
    }

    /**
     * To be called before an offset is compared with the position: an earlier one is either a repeat, or the first of a
     * recreated topic.
     *
     * @throws LostRecordsException if the topic was recreated and this is not its first record
     */
    void follow(PartitionProgress progress, long offset) {
        boolean isFirstRepeat = offset < progress.next && !progress.repeats;
        if (!isFirstRepeat && !progress.isRecreated) {
            return;
        }
        TopicPartition at = progress.at;
        String topicId = layout.id(at.topic());
        if (!topicId.equals(progress.topicId)) {
            long start = layout.start(at.topic(), at.partition());
            if (offset > start) {
                throw LostRecordsException.passedOver(at.topic(), at.partition(), start, offset - 1);
            }
            LOG.warn("{} was deleted and recreated: it is read from its beginning", at);
            progress.beginAnew(topicId, offset);
        }
    }

    /**
     * To be called every few seconds: if a recreated topic is already longer than the old one was, reading goes on in
     * its middle, and the offsets do not show it.
     *
     * @throws LostRecordsException if anything was read since the last check, as it may have come from either topic
     */
    void check(Collection<PartitionProgress> all) {
        checks++;
        if (checks % CHECKS_UNTIL_ASKED == 0) {
            all.forEach(this::check);
        }
    }

    private void check(PartitionProgress progress) {
        TopicPartition at = progress.at;
        try {
            if (!layout.id(at.topic()).equals(progress.topicId)) {
                if (progress.movedSinceSeen) {
                    throw LostRecordsException.passedOver(
                            at.topic(), at.partition(), layout.start(at.topic(), at.partition()), progress.next - 1);
                }
                progress.isRecreated = true;
            }
            progress.movedSinceSeen = false;
        } catch (RetriableException e) {
            LOG.debug("whether {} is still the same topic is checked again later", at, e);
        }
    }
}
