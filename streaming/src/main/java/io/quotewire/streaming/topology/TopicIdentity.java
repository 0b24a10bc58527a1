package io.quotewire.streaming.topology;

import java.util.Collection;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the topics read are still those that were read before, while a service runs. A topic that is deleted and made
 * anew has other records under the same offsets: where reading begins at its beginning all is well, and what looks like
 * a repeat is none; where it goes on in its middle, records were left out. Used by one stream thread.
 */
final class TopicIdentity {
    private static final Logger LOG = LoggerFactory.getLogger(TopicIdentity.class);

    /** The cluster is asked every so many times. */
    private static final int CHECKS_UNTIL_ASKED = 10;

    private final TopicLayout layout;
    private int checks;

    TopicIdentity(TopicLayout layout) {
        this.layout = layout;
    }

    /**
     * Before an offset is compared: an earlier one is a repeat, or the first of a topic made anew.
     *
     * @throws LostRecordsException where it is made anew and this is not its first
     */
    void follow(PartitionProgress progress, long offset) {
        boolean isFirstRepeat = offset < progress.next && !progress.repeats;
        if (!isFirstRepeat && !progress.isMadeAnew) {
            return;
        }
        TopicPartition at = progress.at;
        String topicId = layout.id(at.topic());
        if (!topicId.equals(progress.topicId)) {
            long start = layout.start(at.topic(), at.partition());
            if (offset > start) {
                throw LostRecordsException.passedOver(at.topic(), at.partition(), start, offset - 1);
            }
            LOG.warn("{} was deleted and made anew: it is read from its beginning", at);
            progress.beginAnew(topicId, offset);
        }
    }

    /**
     * To be called every few seconds: a topic made anew that is already longer than the old one was is read on in its
     * middle, and no offset tells.
     *
     * @throws LostRecordsException where something was read since the last look, which may have been of either
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
                progress.isMadeAnew = true;
            }
            progress.movedSinceSeen = false;
        } catch (RetriableException e) {
            LOG.debug("whether {} is still the same topic is asked again later", at, e);
        }
    }
}
