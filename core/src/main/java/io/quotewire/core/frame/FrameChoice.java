package io.quotewire.core.frame;

import io.quotewire.core.model.QuoteType;
import io.quotewire.core.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
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
        ranked.sort(Comparator.comparing(AttributionFrame::evidence, Evidence.STRONGEST_FIRST));
        NavigableMap<Integer, Content> quoted = new TreeMap<>();
        // First out of each other's way, so that reported frames see no direct one that will not stand.
        List<AttributionFrame> apart =
                entered(direct.stream().sorted(LONGEST_FIRST).toList(), quoted);
        for (AttributionFrame frame : ranked) {
            if (isFree(frame, taken) && yields(overlapping(frame, quoted), frame)) {
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
            List<Span> left = frame.contents().stream()
                    .filter(part -> isFree(part, taken))
                    .toList();
            if (!left.isEmpty()) {
                AttributionFrame kept = left.size() == frame.contents().size() ? frame : frame.of(left);
                enter(kept, taken);
                entered.add(kept);
            }
        }
        return entered;
    }

    /**
     * Whether all the direct frames give way to the reported clause: each hangs on its cue and it cuts none of their
     * parts. "“It will hold,” she said" is no reported clause: where nothing but a passage is said, the finders of
     * reported speech leave it alone.
     */
    private static boolean yields(Set<AttributionFrame> direct, AttributionFrame reported) {
        return direct.stream()
                .allMatch(frame -> covers(reported, frame)
                        && (frame.type() == QuoteType.MIXED || sameCue(frame, reported) || frame.cue() == null));
    }

    private static boolean covers(AttributionFrame reported, AttributionFrame direct) {
        return direct.contents().stream()
                .allMatch(part ->
                        reported.contents().stream().allMatch(whole -> whole.covers(part) || !whole.overlaps(part)));
    }

    private static boolean sameCue(AttributionFrame one, AttributionFrame other) {
        Span cue = one.cue();
        Span another = other.cue();
        return cue != null && another != null && cue.overlaps(another);
    }

    private static void enter(AttributionFrame frame, NavigableMap<Integer, Content> contents) {
        frame.contents().forEach(span -> contents.put(span.start(), new Content(span, frame)));
    }

    private static boolean isFree(AttributionFrame frame, NavigableMap<Integer, Content> taken) {
        return frame.contents().stream().allMatch(part -> isFree(part, taken));
    }

    /** Whether no frame shares a character with the part. */
    private static boolean isFree(Span part, NavigableMap<Integer, Content> taken) {
        Map.Entry<Integer, Content> before = taken.lowerEntry(part.start());
        Integer next = taken.ceilingKey(part.start());
        return (before == null || !part.overlaps(before.getValue().span())) && (next == null || next >= part.end());
    }

    /** The frames that share a character with this one. */
    private static Set<AttributionFrame> overlapping(AttributionFrame frame, NavigableMap<Integer, Content> contents) {
        Set<AttributionFrame> found = new LinkedHashSet<>();
        frame.contents().forEach(span -> found.addAll(overlapping(span, contents)));
        return found;
    }

    private static Set<AttributionFrame> overlapping(Span span, NavigableMap<Integer, Content> contents) {
        Set<AttributionFrame> found = new LinkedHashSet<>();
        Map.Entry<Integer, Content> before = contents.lowerEntry(span.start());
        if (before != null && span.overlaps(before.getValue().span())) {
            found.add(before.getValue().frame());
        }
        contents.subMap(span.start(), span.end()).values().forEach(content -> found.add(content.frame()));
        return found;
    }

    /** One fragment of a frame. */
    private record Content(Span span, AttributionFrame frame) {}
}
