package io.quotewire.core.entity.context.boundary;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.NameEndings;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordClasses;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.work.Lazy;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes whole the names of companies of which the tagger found only the end, up to the legal form: "Envoy | Electronics
 * Corp", "H.T. Voss co | Inc", "Quay (U.K.) | Ltd", "Applied | Larkics Corp" at the beginning of a sentence. Pure
 * functions; linear in the text.
 */
public final class CompanyBeginnings {
    /** The maximum number of tokens that are added. */
    private static final int MOST = 6;

    /** Words in lower case within such names: "Voss co Inc". */
    private static final Set<String> JOINTS = Set.of("co", "group", "af");

    private final Tokens tokens;
    private final WordClasses classes;
    private final EntitySpans names;
    private final Supplier<Set<String>> alone = new Lazy<>(this::alone);

    private CompanyBeginnings(Tokens tokens, WordClasses classes, EntitySpans names) {
        this.tokens = tokens;
        this.classes = classes;
        this.names = names;
    }

    /** The names, with such companies as a whole; the same instance if there are none. */
    public static EntitySpans of(Tokens tokens, WordClasses classes, EntitySpans names) {
        CompanyBeginnings beginnings = new CompanyBeginnings(tokens, classes, names);
        for (int n = 0; n < names.size(); n++) {
            if (beginnings.first(n) < names.firstToken(n)) {
                return beginnings.joined();
            }
        }
        return names;
    }

    private EntitySpans joined() {
        int[] firsts = new int[names.size()];
        int next = Integer.MAX_VALUE;
        for (int n = names.size() - 1; n >= 0; n--) {
            int first = names.firstToken(n);
            firsts[n] = first >= next ? -1 : first(n);
            next = Math.min(next, firsts[n] < 0 ? next : firsts[n]);
        }
        EntitySpans.Builder builder = new EntitySpans.Builder();
        for (int n = 0; n < names.size(); n++) {
            if (firsts[n] >= 0) {
                builder.add(firsts[n], names.endToken(n), names.type(n));
            }
        }
        return builder.build();
    }

    /** The first token of the whole name. */
    private int first(int name) {
        int first = names.firstToken(name);
        if (names.type(name) != EntityType.ORGANIZATION
                || !NameEndings.isLegalForm(tokens.lower(names.endToken(name) - 1))) {
            return first;
        }
        if (isOnlyEnd(name)) {
            return beginning(first);
        }
        int before = beforeWhole(first);
        return before >= 0 && !alone.get().contains(names.words(tokens, name)) ? before : first;
    }

    /** "Electronics Corp", "Inc": nothing by which one company differs from another. */
    private boolean isOnlyEnd(int name) {
        return Scan.all(
                names.firstToken(name), names.endToken(name), i -> NameEndings.isOrganizations(tokens.lower(i)));
    }

    /** Where the words begin that belong to the end of a name at the token. */
    private int beginning(int first) {
        int start = first;
        while (start > 0 && !tokens.isLineBetween(start - 1, start)) {
            int before = before(start);
            if (before < 0 || first - before > MOST) {
                break;
            }
            start = before;
        }
        return isPlaceBehindIn(start, first) ? first : start;
    }

    /** The start of the word or name before the token that may belong to the same name; -1 if there is none. */
    private int before(int token) {
        int last = token - 1;
        if (tokens.isCapital(last) && !classes.is(last, WordSet.THE)) {
            int name = names.at(last);
            return name < 0 ? (classes.is(last, WordClass.OPEN) ? last : -1) : names.firstToken(name);
        }
        if (tokens.is(last, ")") && last > 2 && tokens.is(last - 2, "(") && tokens.isCapital(last - 3)) {
            return before(last - 2);
        }
        return last > 0 && JOINTS.contains(tokens.lower(last)) && tokens.isCapital(last - 1) ? before(last) : -1;
    }

    /** "In Lima | Electronics Corp said". */
    private boolean isPlaceBehindIn(int start, int first) {
        int name = names.at(start);
        return start > 0 && tokens.is(start - 1, "In") && name >= 0 && names.endToken(name) == first;
    }

    /** "Applied | Larkics Corp", "New Lima | Savings Corp": where a line begins before a whole name; -1 otherwise. */
    private int beforeWhole(int first) {
        int place = first > 0 ? names.at(first - 1) : -1;
        int start = place < 0 ? first - 1 : names.firstToken(place);
        boolean opens = start >= 0
                && (start == 0 || tokens.isLineBetween(start - 1, start))
                && !tokens.isLineBetween(first - 1, first)
                && tokens.isCapital(start)
                && (place < 0 ? isNoDescription(start) : names.type(place) == EntityType.LOCATION);
        return opens ? start : -1;
    }

    /** Not "Retailer", "Meanwhile", "Recently". */
    private boolean isNoDescription(int token) {
        String word = tokens.lower(token);
        return classes.is(token, WordClass.OPEN)
                && !word.endsWith("ly")
                && !RoleWords.isNoun(tokens, token)
                && !GroupNouns.isOrganizationOrPeople(word)
                && !GroupNouns.arePeople(word);
    }

    /** The words of the names that stand somewhere without such a word before them. */
    private Set<String> alone() {
        Set<String> words = new HashSet<>();
        for (int n = 0; n < names.size(); n++) {
            if (beforeWhole(names.firstToken(n)) < 0) {
                words.add(names.words(tokens, n));
            }
        }
        return words;
    }
}
