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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chooses, among the frames that all finders found, the best ones that do not overlap. Among frames of direct speech
 * the longer part wins: a turn of a transcript includes what is quoted in it. Frames of reported speech are ranked by
 * their evidence; they are compared with direct ones not by rank, but by coverage and cue. A reported clause absorbs
 * the quoted fragments in it ("said the plan was “a shame” and would fail", "said it would end what it called “a
 * shame”"); direct speech with another cue stays.
 */
public final class FrameChoice {
    private static final Comparator<AttributionFrame> LONGEST_FIRST = Comparator.comparingInt(FrameChoice::longest)
            .reversed()
            .thenComparing(AttributionFrame::evidence, Evidence.STRONGEST_FIRST);
    private static final Comparator<AttributionFrame> STRONGEST_FIRST =
            Comparator.comparing(AttributionFrame::evidence, Evidence.STRONGEST_FIRST);
    private static final Comparator<AttributionFrame> BY_START = Comparator.comparingInt(AttributionFrame::start);

    private static final String WHAT = "what ";
    /** "What it calls", "what he termed". */
    private static final Pattern WHAT_SOMEBODY = Pattern.compile("what (it|he|she|they) \\S+ (as )?[\"“‘']+$");

    /** "Before | adding", ", | adding": what stands before another report. */
    private static final Pattern ADDING = Pattern.compile("(,|\\b(before|while|after|then)) $");

    /**
     * "(It would pay) | after (users complained that it was late)": what stands before another source; not "as soon as
     * (users complained)", "a day after".
     */
    private static final Pattern AS_OTHER = Pattern.compile(
            "(?<!\\b(soon|long|far|well|much|such|just|even|day|week|month|year|hour|minute)s?),? (as|after)\\s+$");

    private FrameChoice() {}

    /** Chooses among frames of direct and of reported speech in this text; the result is in text order. */
    public static List<AttributionFrame> best(
            String text, List<AttributionFrame> direct, List<AttributionFrame> reported) {
        List<AttributionFrame> chosen = new ArrayList<>();
        NavigableMap<Integer, Content> taken = new TreeMap<>();
        List<AttributionFrame> ranked = new ArrayList<>(reported);
        Set<AttributionFrame> retold = Retold.of(text, reported);
        ranked.sort(
                retold.isEmpty()
                        ? STRONGEST_FIRST
                        : Comparator.comparing((AttributionFrame frame) -> retold.contains(frame))
                                .thenComparing(STRONGEST_FIRST));
        NavigableMap<Integer, Content> quoted = new TreeMap<>();
        // Direct frames are made disjoint first, so that reported frames are not blocked by direct ones that will be
        // dropped.
        List<AttributionFrame> longestFirst = new ArrayList<>(direct);
        longestFirst.sort(LONGEST_FIRST);
        List<AttributionFrame> apart = entered(longestFirst, quoted);
        for (AttributionFrame frame : ranked) {
            AttributionFrame kept = isFree(frame, taken) ? frame : beforeNarrator(text, frame, taken);
            if (isFree(kept, taken) && isYieldedTo(text, kept, quoted)) {
                enter(kept, taken);
                chosen.add(kept);
            }
        }
        // Then direct frames lose what overlaps the chosen reported frames.
        chosen.addAll(entered(apart, taken));
        chosen.sort(BY_START);
        return chosen;
    }

    /** "Hill said | it would pay | after users complained that it was late": up to what the narrator may tell. */
    private static AttributionFrame beforeNarrator(
            String text, AttributionFrame frame, NavigableMap<Integer, Content> taken) {
        Span clause = frame.contents().get(0);
        Map.Entry<Integer, Content> inner = taken.higherEntry(clause.start());
        Span other = inner == null ? null : inner.getValue().frame().source();
        if (other == null
                || frame.contents().size() > 1
                || !SaidClauses.isClause(frame)
                || other.end() > clause.end()) {
            return frame;
        }
        Matcher narrator = AS_OTHER.matcher(text).region(clause.start(), Math.max(clause.start(), other.start()));
        return narrator.find() ? frame.of(List.of(new Span(clause.start(), narrator.start()))) : frame;
    }

    private static int longest(AttributionFrame frame) {
        int longest = 0;
        for (Span part : frame.contents()) {
            longest = Math.max(longest, part.end() - part.start());
        }
        return longest;
    }

    /** The parts of the frames that overlap neither what is taken nor one another; they are then taken too. */
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
     * Whether all direct frames that overlap the reported frame yield to it: each has the same cue, none at all or is
     * mixed, and none of their parts is cut. "“It will hold,” she said" is no reported clause: the finders of reported
     * speech ignore content that is only a quoted passage.
     */
    private static boolean isYieldedTo(String text, AttributionFrame reported, NavigableMap<Integer, Content> direct) {
        for (Span part : reported.contents()) {
            Map.Entry<Integer, Content> before = direct.lowerEntry(part.start());
            if (before != null
                    && part.overlaps(before.getValue().span())
                    && !yields(text, before.getValue().frame(), reported)) {
                return false;
            }
            for (Content inside : direct.subMap(part.start(), part.end()).values()) {
                if (!yields(text, inside.frame(), reported)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean yields(String text, AttributionFrame direct, AttributionFrame reported) {
        return covers(reported, direct)
                && (direct.type() == QuoteType.MIXED
                        || sameCue(direct, reported)
                        || direct.cue() == null
                        || isOwn(text, direct, reported)
                        || isNamed(text, direct, reported));
    }

    /**
     * "Hill said | it showed “a new mood”", "Hill said | the mayor was saying “no” to it": whether the passage's cue is
     * only a verb in what its source says; not in "Hill said it was late before adding: “…”".
     */
    private static boolean isOwn(String text, AttributionFrame direct, AttributionFrame reported) {
        Span cue = direct.cue();
        Span content = reported.contents().get(0);
        return SaidClauses.isClause(reported)
                && (direct.evidence() == Evidence.DOUBTFUL_CUE_AHEAD || direct.evidence() == Evidence.PARTICIPLE_AHEAD)
                && cue != null
                && direct.source() != null
                && reported.source() != null
                && direct.source().start() == reported.source().start()
                && content.start() < cue.start()
                && cue.end() < content.end()
                && !ADDING.matcher(text.substring(content.start(), cue.start())).find();
    }

    /** "Said it would end | what it called “a relic”": whether the clause that names something is reported too. */
    private static boolean isNamed(String text, AttributionFrame direct, AttributionFrame reported) {
        Span source = direct.source();
        Span content = reported.contents().get(0);
        return source != null
                && SaidClauses.isClause(reported)
                && content.start() < source.start()
                && source.end() < direct.start()
                && WHAT_SOMEBODY
                        .matcher(text)
                        .region(Math.max(0, source.start() - WHAT.length()), direct.start())
                        .lookingAt();
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

    /** Whether no taken frame overlaps the part. */
    private static boolean isFree(Span part, NavigableMap<Integer, Content> taken) {
        Map.Entry<Integer, Content> before = taken.lowerEntry(part.start());
        Integer next = taken.ceilingKey(part.start());
        return (before == null || !part.overlaps(before.getValue().span())) && (next == null || next >= part.end());
    }

    /** One fragment of a frame. */
    private record Content(Span span, AttributionFrame frame) {}
}
