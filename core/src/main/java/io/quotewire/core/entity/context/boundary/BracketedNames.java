package io.quotewire.core.entity.context.boundary;

import io.quotewire.core.aside.DesignatedName;
import io.quotewire.core.aside.Designation;
import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.NameEndings;
import java.util.BitSet;
import java.util.List;

/**
 * Bounds the names behind which a bracket is left out: splits two of which the tagger made one ("Harland Corp (NYSE:
 * HRL), | Voss Inc"), joins what belongs to one ("Nimbar, | Inc. (“Nimbar”)", "Bray & | Voss (NYSE: BRV)"), and takes
 * companies that it did not find. Pure functions; linear in the text.
 */
public final class BracketedNames {
    /** The maximum length in tokens of a name that the tagger did not find. */
    private static final int LONGEST = 8;

    private final Tokens tokens;
    private final EntitySpans names;
    private final BitSet ends = new BitSet();
    private final EntitySpans.Builder bounded = new EntitySpans.Builder();

    private BracketedNames(Tokens tokens, EntitySpans names, List<Designation> designations) {
        this.tokens = tokens;
        this.names = names;
        designations.forEach(designation -> ends.set(DesignatedName.end(tokens, designation)));
    }

    /** The names, with such ones bounded; the same instance if there are no brackets. */
    public static EntitySpans of(Tokens tokens, EntitySpans names, List<Designation> designations) {
        return designations.isEmpty() ? names : new BracketedNames(tokens, names, designations).bounded();
    }

    private EntitySpans bounded() {
        int behind = 0;
        for (int n = 0; n < names.size(); n++) {
            addUnfound(behind, names.firstToken(n));
            int end = withForm(n);
            if (n + 1 < names.size() && ends.get(names.endToken(n + 1)) && isPartner(n + 1, end)) {
                bounded.add(names.firstToken(n), names.endToken(n + 1), EntityType.ORGANIZATION);
                n++;
            } else {
                addParts(names.firstToken(n), end, end > names.endToken(n) ? EntityType.ORGANIZATION : names.type(n));
            }
            behind = Math.max(end, names.endToken(n));
        }
        addUnfound(behind, tokens.size());
        return bounded.build();
    }

    /** Adds the name, in two parts if a bracket is left out within it. */
    private void addParts(int first, int end, EntityType type) {
        int start = first;
        for (int part = ends.nextSetBit(start + 1); part > 0 && part < end; part = ends.nextSetBit(start + 1)) {
            bounded.add(start, part, type);
            start = part;
            while (start < end && !tokens.isCapital(start)) {
                start++;
            }
        }
        if (start < end) {
            bounded.add(start, end, type);
        }
    }

    /** Adds the companies between two tokens that end with their legal form where a bracket is left out. */
    private void addUnfound(int from, int to) {
        int floor = from;
        for (int end = ends.nextSetBit(from + 1); end > 0 && end <= to; end = ends.nextSetBit(end + 1)) {
            int first = end - 1;
            if (first > 0 && NameEndings.isLegalForm(tokens.lower(first))) {
                first = tokens.is(first - 1, ",") ? first - 2 : first - 1;
                while (first > Math.max(floor, end - LONGEST) && tokens.isCapital(first - 1)) {
                    first--;
                }
            }
            if (first >= floor && first < end - 1 && tokens.isCapital(first)) {
                bounded.add(first, end, EntityType.ORGANIZATION);
                floor = end;
            }
        }
    }

    /** The token after the name, or after the legal form that ends where a bracket is left out. */
    private int withForm(int name) {
        int end = names.endToken(name);
        int form = end < tokens.size() && tokens.is(end, ",") ? end + 1 : end;
        return ends.get(form + 1) && names.at(form) < 0 && NameEndings.isLegalForm(tokens.lower(form)) ? form + 1 : end;
    }

    /** "Bray & | Voss (NYSE: BRV)": whether the name goes on with the next one, up to a bracket. */
    private boolean isPartner(int next, int end) {
        return names.firstToken(next) == end + 1 && tokens.is(end, "&");
    }
}
