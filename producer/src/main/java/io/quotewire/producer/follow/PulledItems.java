package io.quotewire.producer.follow;

import io.quotewire.producer.memory.FeedState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds items that a feed no longer lists although it still lists older ones: they did not age out, so the publisher
 * may have withdrawn them.
 */
final class PulledItems {
    private PulledItems() {}

    /**
     * Their ids.
     *
     * @param before what the feed listed, in its order, then what it listed earlier
     * @param listed ids that it lists now
     */
    static List<String> of(List<FeedState.Seen> before, List<String> listed) {
        Set<String> now = new HashSet<>(listed);
        int last = -1;
        for (int i = 0; i < before.size(); i++) {
            if (now.contains(before.get(i).id())) {
                last = i;
            }
        }
        List<String> pulled = new ArrayList<>();
        for (FeedState.Seen item : before.subList(0, last + 1)) {
            if (!now.contains(item.id()) && !item.text().isEmpty()) {
                pulled.add(item.id());
            }
        }
        return pulled;
    }
}
