package io.quotewire.sink;

import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.MentionEvent.SpokenOf;
import io.quotewire.streaming.topology.RefusedException;
import java.util.ArrayList;
import java.util.List;

/** A mention counts for its entity, for the same as a speaker, and for those whom it speaks of. */
final class MentionCounting implements Counting {
    private static final List<String> REQUIRED =
            List.of("change", "publishedAt", "type", "entity", "about", "about.type", "about.entity");

    @Override
    public List<CountChange> changes(byte[] key, byte[] value) throws RefusedException {
        MentionEvent mention = Records.read(value, MentionEvent.class, REQUIRED);
        Records.checkKey(key, mention.entity());
        return changes(mention);
    }

    static List<CountChange> changes(MentionEvent mention) {
        int sign = mention.change() == Change.PUBLISHED ? 1 : -1;
        Amounts amounts = new Amounts(
                        1,
                        mention.count(),
                        mention.quotesDirect(),
                        mention.quotesMixed(),
                        mention.quotesIndirect(),
                        0,
                        0)
                .times(sign);
        List<CountChange> changes = new ArrayList<>(2 + mention.about().size());
        if (mention.count() > 0) {
            changes.add(change(mention, Subject.of(Kind.ENTITY, mention.type(), mention.entity()), amounts));
        }
        if (amounts.quotes() != 0) {
            changes.add(change(mention, Subject.of(Kind.SPEAKER, mention.type(), mention.entity()), amounts));
        }
        for (SpokenOf about : mention.about()) {
            Subject pair = Subject.pair(mention.type(), mention.entity(), about.type(), about.entity());
            Amounts spoken = new Amounts(1, 0, about.quotesDirect(), about.quotesMixed(), about.quotesIndirect(), 0, 0);
            changes.add(change(mention, pair, spoken.times(sign)));
        }
        return changes;
    }

    private static CountChange change(MentionEvent mention, Subject subject, Amounts amounts) {
        return new CountChange(subject, mention.publishedAt(), amounts);
    }
}
