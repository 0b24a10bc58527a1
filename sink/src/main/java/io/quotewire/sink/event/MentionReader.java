package io.quotewire.sink.event;

import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.topology.Arrival;
import io.quotewire.streaming.topology.RefusedException;
import io.quotewire.streaming.topology.TopicLayout;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the changes of a mention: it counts for its entity, for the same entity as a speaker, and for the entities it
 * speaks about. {@link PlainMentionReader} parses nearly all, including retractions; anything unusual or invalid is
 * parsed as a tree, and refused there if necessary.
 */
public final class MentionReader implements RecordReader {
    private final KeyCheck key;

    public MentionReader(TopicLayout layout) {
        key = new KeyCheck(layout);
    }

    @Override
    public RecordChanges read(Arrival arrival) throws RefusedException {
        byte[] value = arrival.record().value();
        KeyCheck.checkSize(value);
        Optional<CountedMention> plain = value == null ? Optional.empty() : PlainMentionReader.read(value);
        CountedMention mention = plain.isPresent() ? plain.get() : TreeReader.mention(value);
        KeyCheck.checkLength(mention.entity());
        key.check(arrival, Keys.mention(mention.entity()));
        for (CountedMention.About about : mention.about()) {
            KeyCheck.checkLength(about.entity());
        }
        KeyCheck.checkLength(Objects.requireNonNullElse(mention.storyId(), ""));
        return new RecordChanges(mention.changes(), mention.change() == Change.PUBLISHED ? mention.ingestedAt() : null);
    }
}
