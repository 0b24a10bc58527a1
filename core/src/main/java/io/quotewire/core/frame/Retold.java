package io.quotewire.core.frame;

import io.quotewire.core.model.QuoteType;
import io.quotewire.core.text.Span;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds reports that are themselves told by another, and so part of what that one reports, however strong their own
 * evidence: the beginning of a reported clause ("Hill said | the crew warned that it would rain"), or within a clause
 * that its report closes ("The crew said it would rain | , an aide said"). Pure functions; in the time it takes
 * to sort the frames.
 */
final class Retold {
    /** Excluded: in "repeated his claim that it rained" only the noun's clause is reported. */
    private static final Set<Evidence> NOUN =
            Collections.unmodifiableSet(EnumSet.range(Evidence.REPORTED_NOUN_HIGH, Evidence.REPORTED_NOUN_LOW));

    /** The last letters of "report", "reports", "reported". */
    private static final Pattern PASSES_ON = Pattern.compile("(?i)\\breport(s|ed)?$");

    private Retold() {}

    /**
     * The frames whose source opens the content of another frame, and which end within that content, and those that lie
     * with source and cue within what another reports behind it. An outlet only passes on what opens with its speaker:
     * "Hill said it rained, the Herald reported" is Hill's.
     */
    static Set<AttributionFrame> of(String text, List<AttributionFrame> reported) {
        Map<Integer, Integer> ends = new HashMap<>();
        NavigableMap<Integer, Integer> closed = new TreeMap<>();
        NavigableMap<Integer, Integer> passedOn = new TreeMap<>();
        for (AttributionFrame frame : reported) {
            if (frame.evidence() == Evidence.CLAUSE_HIGH || frame.evidence() == Evidence.DENIED_CLAUSE) {
                Span first = frame.contents().get(0);
                ends.merge(first.start(), first.end(), Math::max);
            } else if (frame.evidence() == Evidence.CONTENT_FIRST_HIGH) {
                Span last = last(frame);
                (passesOn(text, frame) ? passedOn : closed).merge(last.start(), last.end(), Math::max);
            }
        }
        if (ends.isEmpty() && closed.isEmpty() && passedOn.isEmpty()) {
            return Set.of();
        }
        reachOn(closed);
        reachOn(passedOn);
        Set<AttributionFrame> retold = Collections.newSetFromMap(new IdentityHashMap<>());
        for (AttributionFrame frame : reported) {
            boolean told = isOpening(frame, ends)
                    || isWithin(frame, closed::floorEntry)
                    || isWithin(frame, passedOn::lowerEntry);
            if (told && !NOUN.contains(frame.evidence())) {
                retold.add(frame);
            }
        }
        return retold;
    }

    /** Whether the frame's source opens a content, and the frame ends within it. */
    private static boolean isOpening(AttributionFrame frame, Map<Integer, Integer> ends) {
        Span source = frame.source();
        return source != null
                && source.start() < frame.start()
                && last(frame).end() <= ends.getOrDefault(source.start(), 0);
    }

    /** Whether one content has the whole frame, and no quoted words of its source; its own never has its cue. */
    private static boolean isWithin(
            AttributionFrame frame, IntFunction<Map.@Nullable Entry<Integer, Integer>> contentBefore) {
        Span source = frame.source();
        Span cue = frame.cue();
        if (source == null || cue == null || frame.type() != QuoteType.INDIRECT) {
            return false;
        }
        int start = Math.min(frame.start(), Math.min(source.start(), cue.start()));
        int end = Math.max(last(frame).end(), Math.max(source.end(), cue.end()));
        Map.Entry<Integer, Integer> around = contentBefore.apply(start);
        return around != null && end <= around.getValue();
    }

    private static boolean passesOn(String text, AttributionFrame frame) {
        Span cue = frame.cue();
        return cue != null
                && PASSES_ON.matcher(text.substring(cue.start(), cue.end())).find();
    }

    /** Makes each start tell how far the contents reach that begin there or earlier. */
    private static void reachOn(NavigableMap<Integer, Integer> closed) {
        int furthest = 0;
        for (Map.Entry<Integer, Integer> content : closed.entrySet()) {
            furthest = Math.max(furthest, content.getValue());
            content.setValue(furthest);
        }
    }

    private static Span last(AttributionFrame frame) {
        return frame.contents().get(frame.contents().size() - 1);
    }
}
