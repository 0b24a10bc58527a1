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
 * "Hill said | the crew warned that it would rain": a report with which another one begins is part of what that one
 * tells, however sure it is alone. Pure functions; linear in the frames.
 */
final class Retold {
    /** "Repeated his claim that it rained": the noun's clause alone is told. */
    private static final Set<Evidence> NOUN =
            Collections.unmodifiableSet(EnumSet.range(Evidence.REPORTED_NOUN_HIGH, Evidence.REPORTED_NOUN_LOW));

    private Retold() {}

    /** Those of the frames whose source opens what another one reports, and that end within it. */
    static Set<AttributionFrame> of(List<AttributionFrame> reported) {
        Map<Integer, Integer> ends = new HashMap<>();
        for (AttributionFrame frame : reported) {
            if (frame.evidence() == Evidence.CLAUSE_HIGH) {
                Span first = frame.contents().get(0);
                ends.merge(first.start(), first.end(), Math::max);
            }
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
