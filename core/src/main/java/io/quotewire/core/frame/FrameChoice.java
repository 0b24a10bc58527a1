package io.quotewire.core.frame;

import io.quotewire.core.model.QuoteType;
import io.quotewire.core.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The best set of frames that do not overlap. Of those of direct speech the longer part stands: a turn of a transcript
 * takes in what is quoted in it. Frames of reported speech are ranked by their evidence; those of direct speech are
 * not compared with them by rank but by what covers what and whose cue it is. A reported clause takes in the quoted
 * fragments that stand in it ("said the plan was “a shame” and would fail"); direct speech under another cue stays.
 */
public final class FrameChoice {
    private static final Comparator<AttributionFrame> LONGEST_FIRST = Comparator.comparingInt(FrameChoice::longest)
            .reversed()
            .thenComparing(AttributionFrame::evidence, Evidence.STRONGEST_FIRST);

    private FrameChoice() {}

    /** Chooses among frames of direct and of reported speech; the result is in the order of the text. */
    public static List<AttributionFrame> best(List<AttributionFrame> direct, List<AttributionFrame> reported) {
        List<AttributionFrame> chosen = new ArrayList<>();
        NavigableMap<Integer, Content> taken = new TreeMap<>();
        List<AttributionFrame> ranked = new ArrayList<>(reported);
        Set<AttributionFrame> retold = Retold.of(reported);
        ranked.sort(Comparator.comparing((AttributionFrame frame) -> retold.contains(frame))
                .thenComparing(AttributionFrame::evidence, Evidence.STRONGEST_FIRST));
        NavigableMap<Integer, Content> quoted = new TreeMap<>();
        // First out of each other's way, so that reported frames see no direct one that will not stand.
        List<AttributionFrame> longestFirst = new ArrayList<>(direct);
        longestFirst.sort(LONGEST_FIRST);
        List<AttributionFrame> apart = entered(longestFirst, quoted);
        for (AttributionFrame frame : ranked) {
            if (isFree(frame, taken) && isYieldedTo(frame, quoted)) {
                enter(frame, taken);
                chosen.add(frame);
            }
        }
        // Then out of the way of the reported frames that were chosen.
        chosen.addAll(entered(apart, taken));
        chosen.sort(Comparator.comparingInt(AttributionFrame::start));
        return chosen;
    }

    private static int longest(AttributionFrame frame) {
        int longest = 0;
        for (Span part : frame.contents()) {
            longest = Math.max(longest, part.end() - part.start());
        }
        return longest;
    }

    /** What is left of the frames behind what is taken, and behind one another, which is then taken too. */
    private static List<AttributionFrame> entered(List<AttributionFrame> frames, NavigableMap<Integer, Content> taken) {
        List<AttributionFrame> entered = new ArrayList<>(frames.size());
        for (AttributionFrame frame : frames) {
            List<Span> left = new ArrayList<>(frame.contents().size());
            for (Span part : frame.contents()) {
                if (isFree(part, taken)) {
                    left.add(part);
                }
            }
            if (!left.isEmpty()) {
                AttributionFrame kept = left.size() == frame.contents().size() ? frame : frame.of(left);
                enter(kept, taken);
                entered.add(kept);
            }
        }
        return entered;
    }

    /**
     * Whether all the direct frames that share a character with the reported clause give way to it: each hangs on its
     * cue and it cuts none of their parts. "“It will hold,” she said" is no reported clause: where nothing but a
     * passage is said, the finders of reported speech leave it alone.
     */
    private static boolean isYieldedTo(AttributionFrame reported, NavigableMap<Integer, Content> direct) {
        for (Span part : reported.contents()) {
            Map.Entry<Integer, Content> before = direct.lowerEntry(part.start());
            if (before != null
                    && part.overlaps(before.getValue().span())
                    && !yields(before.getValue().frame(), reported)) {
                return false;
            }
            for (Content inside : direct.subMap(part.start(), part.end()).values()) {
                if (!yields(inside.frame(), reported)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean yields(AttributionFrame direct, AttributionFrame reported) {
        return covers(reported, direct)
                && (direct.type() == QuoteType.MIXED || sameCue(direct, reported) || direct.cue() == null);
    }

    private static boolean covers(AttributionFrame reported, AttributionFrame direct) {
        for (Span part : direct.contents()) {
            for (Span whole : reported.contents()) {
                if (whole.overlaps(part) && !whole.covers(part)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean sameCue(AttributionFrame one, AttributionFrame other) {
        Span cue = one.cue();
        Span another = other.cue();
        return cue != null && another != null && cue.overlaps(another);
    }

    private static void enter(AttributionFrame frame, NavigableMap<Integer, Content> contents) {
        for (Span span : frame.contents()) {
            contents.put(span.start(), new Content(span, frame));
        }
    }

    private static boolean isFree(AttributionFrame frame, NavigableMap<Integer, Content> taken) {
        for (Span part : frame.contents()) {
            if (!isFree(part, taken)) {
                return false;
            }
        }
        return true;
    }

    /** Whether no frame shares a character with the part. */
    private static boolean isFree(Span part, NavigableMap<Integer, Content> taken) {
        Map.Entry<Integer, Content> before = taken.lowerEntry(part.start());
        Integer next = taken.ceilingKey(part.start());
        return (before == null || !part.overlaps(before.getValue().span())) && (next == null || next >= part.end());
    }

    /** One fragment of a frame. */
    private record Content(Span span, AttributionFrame frame) {}
}
