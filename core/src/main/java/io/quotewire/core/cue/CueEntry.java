package io.quotewire.core.cue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * One line of the lexicon.
 *
 * @param lemma the verb's base form or the noun, with the words that belong to it ("point out")
 * @param takes what may stand beside it as the thing said; unmodifiable
 * @param recipient how it names the one who is told
 * @param kind whether it reports a statement, a finding, a view or an attitude
 * @param sure how likely it reports speech where it is so used
 */
public record CueEntry(String lemma, Set<Takes> takes, Recipient recipient, CueKind kind, Sureness sure) {

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
}
