package io.quotewire.core.frame;

import io.quotewire.core.text.Span;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds reports that are themselves the beginning of a reported clause, and so part of it, however strong their own
 * evidence: "Hill said | the crew warned that it would rain". Pure functions; linear in the frames.
 */
final class Retold {
    /** Excluded: in "repeated his claim that it rained" only the noun's clause is reported. */
    private static final Set<Evidence> NOUN =
            Collections.unmodifiableSet(EnumSet.range(Evidence.REPORTED_NOUN_HIGH, Evidence.REPORTED_NOUN_LOW));

    private Retold() {}

    /** The frames whose source opens the content of another frame, and which end within that content. */
    static Set<AttributionFrame> of(List<AttributionFrame> reported) {
        Map<Integer, Integer> ends = new HashMap<>();
        for (AttributionFrame frame : reported) {
            if (frame.evidence() == Evidence.CLAUSE_HIGH || frame.evidence() == Evidence.DENIED_CLAUSE) {
                Span first = frame.contents().get(0);
                ends.merge(first.start(), first.end(), Math::max);
            }
        }
        if (ends.isEmpty()) {
            return Set.of();
        }
        Set<AttributionFrame> retold = Collections.newSetFromMap(new IdentityHashMap<>());
        for (AttributionFrame frame : reported) {
            Span source = frame.source();
            if (source != null
                    && source.start() < frame.start()
                    && !NOUN.contains(frame.evidence())
                    && end(frame) <= ends.getOrDefault(source.start(), 0)) {
                retold.add(frame);
            }
        }
        return retold;
    }

    private static int end(AttributionFrame frame) {
        return frame.contents().get(frame.contents().size() - 1).end();
    }
}
