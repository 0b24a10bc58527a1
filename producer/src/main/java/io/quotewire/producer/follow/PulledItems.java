package io.quotewire.producer.follow;

import io.quotewire.producer.memory.FeedState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Finds items that a feed no longer lists although it still lists older ones: they did not age out, so the publisher
 * may have withdrawn them. Those whose page has not said so far whether it is gone are among them.
 */
final class PulledItems {
    private PulledItems() {}

    /**
     * Their states; first those whose page has never been asked for, then the others in random order, so that each gets
     * its turn although a poll asks for a few only.
     *
     * @param before what the feed listed, in its order, then what it listed earlier
     * @param listed ids that it lists now
     * @param chance determines the order of the others
     */
    static List<FeedState.Seen> of(List<FeedState.Seen> before, List<String> listed, Random chance) {
        Set<String> now = new HashSet<>(listed);
        int last = -1;
        for (int i = 0; i < before.size(); i++) {
            if (now.contains(before.get(i).id())) {
                last = i;
            }
        }
        List<FeedState.Seen> pulled = new ArrayList<>();
        List<FeedState.Seen> asked = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            FeedState.Seen item = before.get(i);
            boolean mayBe = i < last || item.askedSince() != null;
            if (mayBe && !now.contains(item.id()) && !item.text().isEmpty()) {
                (isAsked(item) ? asked : pulled).add(item);
            }
        }
        Collections.shuffle(asked, chance);
        pulled.addAll(asked);
        return pulled;
    }

    private static boolean isAsked(FeedState.Seen item) {
        return item.askedSince() != null && !item.askedSince().equals(FeedState.Seen.NOT_ASKED);
    }
}
