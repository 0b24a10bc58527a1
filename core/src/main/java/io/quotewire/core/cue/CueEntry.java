package io.quotewire.core.cue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * One entry of the cue lexicon.
 *
 * @param lemma the verb's base form or the noun, with its particle ("point out")
 * @param takes which complements can be the content; unmodifiable
 * @param recipient how it takes the addressee
 * @param kind whether it reports a statement, a finding, a view or an attitude
 * @param sure how likely it reports speech when used in this way
 */
public record CueEntry(String lemma, Set<Takes> takes, Recipient recipient, CueKind kind, CueCertainty sure) {

    public CueEntry {
        takes = takes.isEmpty() ? EnumSet.noneOf(Takes.class) : EnumSet.copyOf(takes);
    }

    @Override
    public Set<Takes> takes() {
        return Collections.unmodifiableSet(takes);
    }

    public boolean takes(Takes what) {
        return takes.contains(what);
    }

    /** Whether it reports nothing but direct speech: "began". */
    public boolean takesOnlyQuote() {
        return takes.size() == 1 && takes(Takes.QUOTE);
    }
}
