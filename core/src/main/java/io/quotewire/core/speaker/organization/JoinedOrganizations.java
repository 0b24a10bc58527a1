package io.quotewire.core.speaker.organization;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.office.Description;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Resolves "the companies", "the two firms" and "both banks" to the organisations that were named together as the
 * speaker or the subject of a sentence: "Harland Corp and Voss Inc said they will merge. The companies said". Nobody is
 * found if such companies came up otherwise, or others were named together since.
 */
public final class JoinedOrganizations {
    private static final String REPORT = "report";

    private static final Map<String, Integer> COUNTS = Map.of("two", 2, "three", 3, "four", 4);

    private final NewsText text;
    private final LastSources last;

    public JoinedOrganizations(NewsText text, LastSources last) {
        this.text = text;
        this.last = last;
    }

    /** The names of the organisations that the source means, in text order; empty if it is no such phrase. */
    public List<Integer> of(SourceWords source) {
        int noun = source.noun();
        boolean several = Plural.endsLikeOne(text.lower(noun)) && isDefinite(noun) && article(noun) == source.first();
        if (!several || source.endBeforeDay() != noun + 1) {
            return List.of();
        }
        String kind = Plural.singular(text.lower(noun));
        List<Integer> joined = isKind(kind) ? before(source.first(), noun) : List.of();
        int count = text.is(source.first(), WordSet.BOTH) ? 2 : COUNTS.getOrDefault(text.lower(noun - 1), 0);
        return (count == 0 || count == joined.size()) && are(joined, kind) ? joined : List.of();
    }

    private static boolean isKind(String noun) {
        return AnaphoricNouns.isCompany(noun)
                || AnaphoricNouns.isAnyOrganization(noun)
                || OrganizationKinds.isNoun(noun);
    }

    /** The only ones that were named together before; empty if there are others. */
    private List<Integer> before(int article, int noun) {
        int from = Math.max(0, article - Reach.OF_MENTIONS);
        for (int i = article - 1; i >= from; i--) {
            if (text.is(i, text.lower(noun)) && !isSame(i)) {
                return List.of();
            }
        }
        List<Integer> found = List.of();
        int behind = article;
        int next = article;
        for (int s = text.sentenceAt(article); s >= 0 && text.sentences().start(s) >= from; s--) {
            int start = text.sentences().start(s);
            List<Integer> joined = joined(start, next);
            if (!joined.isEmpty()) {
                boolean same = !found.isEmpty() && beginAlike(joined, found);
                if (!same && (!found.isEmpty() || !isActor(joined, s))) {
                    return List.of();
                }
                behind = found.isEmpty() ? end(joined) : behind;
                found = joined;
            }
            next = start;
        }
        if (found.isEmpty()) {
            return onlyTwo(article, noun);
        }
        return isOtherPairBetween(behind, article) ? List.of() : found;
    }

    /**
     * "Harland agreed to buy Voss Inc, both companies said": the only two that were named, where one tells of a deal
     * with the other, or two are counted.
     */
    private List<Integer> onlyTwo(int article, int noun) {
        List<Integer> named = new ArrayList<>(2);
        boolean counted = text.is(article, WordSet.BOTH) || article < noun - 1;
        boolean deal = false;
        for (int name = 0; name < text.names().size() && text.names().firstToken(name) < article; name++) {
            if (isOrganization(name) && !isBracketed(name) && !isNamed(named, name)) {
                named.add(name);
            }
            if (named.size() > 2 || article - text.names().firstToken(name) > Reach.OF_MENTIONS) {
                return List.of();
            }
        }
        int second = named.size() < 2 ? 0 : text.names().firstToken(named.get(1));
        for (int i = second; i > 0 && i > text.names().firstToken(named.get(0)); i--) {
            deal |= DealMaker.isDeal(text.lower(i));
        }
        return second > 0 && (counted || deal) ? named : List.of();
    }

    /** "(HTB)", "(Reuters)". */
    private boolean isBracketed(int name) {
        return text.isMark(text.names().firstToken(name) - 1, '(');
    }

    private boolean isNamed(List<Integer> names, int name) {
        return names.stream().anyMatch(other -> isSame(name, other));
    }

    /** "Harland" and "Harland Corp", "HTB" and "Harbour Tax Board". */
    private boolean isSame(int name, int other) {
        return first(name).equals(first(other)) || Acronym.joins(text, name, other);
    }

    private int end(List<Integer> names) {
        return text.names().endToken(names.get(names.size() - 1));
    }

    /** "(Harland and Voss said) Bray and Tolk had …": others, whether the tagger knows them or not. */
    private boolean isOtherPairBetween(int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            if (text.is(i, WordSet.LIST_JOINT) && isNamed(i - 1) && isNamed(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(int token) {
        return text.names().at(token) >= 0
                || (text.isCapital(token) && !text.is(token, WordSet.WEEKDAY) && !text.is(token, WordSet.MONTH));
    }

    /** Whether the names may all be of the kind, and one is known to be, if not any organisation is. */
    private boolean are(List<Integer> names, String kind) {
        boolean any = AnaphoricNouns.isCompany(kind) || AnaphoricNouns.isAnyOrganization(kind);
        return names.stream().allMatch(name -> OrganizationFit.mayBe(text, name, kind))
                && (any || names.stream().anyMatch(name -> OrganizationFit.isKnownAs(text, name, kind)));
    }

    /** Whether each of the first is one of the others: "Harland and Voss", "Harland Corp and Voss Inc". */
    private boolean beginAlike(List<Integer> some, List<Integer> others) {
        return some.stream().allMatch(one -> isNamed(others, one));
    }

    private String first(int name) {
        return text.lower(text.names().firstToken(name));
    }

    /** "The two companies", "by the companies", or a subject; not "criticised the banks", "banks", perhaps others. */
    private boolean isSame(int noun) {
        int article = article(noun);
        boolean told = article < noun - 1 || text.is(article, WordSet.BOTH) || text.is(article - 1, WordSet.BY);
        return isDefinite(noun) && (told || text.opensSentence(article) || text.is(article - 1, WordClass.PUNCTUATION));
    }

    /** "The companies", "both companies", "the two companies". */
    private boolean isDefinite(int noun) {
        int article = article(noun);
        return text.is(article, WordSet.THE) || text.is(article, WordSet.BOTH);
    }

    private int article(int noun) {
        return COUNTS.containsKey(text.lower(noun - 1)) ? noun - 2 : noun - 1;
    }

    /** The last organisations between these tokens that are named together. */
    private List<Integer> joined(int from, int end) {
        List<Integer> joined = List.of();
        int name = text.names().firstFrom(from);
        while (name < text.names().size() && text.names().firstToken(name) < end) {
            List<Integer> all = List.of(name);
            if (isOrganization(name)) {
                all = from(name);
                joined = all.size() > 1 ? all : joined;
            }
            name += all.size();
        }
        return joined;
    }

    /** The organisation and those that are coordinated with it: "Harland, Voss Inc and Bray". */
    private List<Integer> from(int first) {
        List<Integer> all = new ArrayList<>(List.of(first));
        boolean closed = false;
        for (int i = first + 1; i < text.names().size() && isOrganization(i) && !closed; i++) {
            int joint = TickerSymbol.behind(text, i - 1);
            boolean comma = text.isMark(joint, ',');
            joint += comma && text.is(joint + 1, WordSet.LIST_JOINT) ? 1 : 0;
            closed = text.is(joint, WordSet.LIST_JOINT);
            if ((!comma && !closed) || start(i) != joint + 1) {
                break;
            }
            all.add(i);
        }
        return closed ? all : List.of(first);
    }

    /** The first token of the name with its article and the bracket before it. */
    private int start(int name) {
        int start = text.names().firstToken(name);
        start -= text.isMark(start - 1, '<') ? 1 : 0;
        if (text.isWord(start - 1) && isKind(text.lower(start - 1))) {
            // "Belgian engineering group Harland"
            while (text.is(start - 1, WordClass.OPEN)
                    && text.names().at(start - 1) < 0
                    && (!text.isCapital(start - 1)
                            || text.opensSentence(start - 1)
                            || Description.isOrigin(text, start - 1))) {
                start--;
            }
        }
        return text.is(start - 1, WordSet.THE) ? start - 1 : start;
    }

    private boolean isOrganization(int name) {
        return text.names().type(name) == EntityType.ORGANIZATION;
    }

    /** Whether they speak, or are the subject that opens the sentence; not outlets that report. */
    private boolean isActor(List<Integer> names, int sentence) {
        int first = start(names.get(0));
        int end = TickerSymbol.behind(text, names.get(names.size() - 1));
        SourceWords source = last.in(sentence);
        boolean speaks = source != null && source.first() == first;
        boolean opens = first == text.sentences().start(sentence);
        return !text.lower(end).startsWith(REPORT) && (speaks || (opens && isBeforeVerb(end)));
    }

    /** "(They) have agreed", "(they) jointly own", "(they), which make lamps,". */
    private boolean isBeforeVerb(int token) {
        int verb = text.is(token, WordClass.ADVERB) ? token + 1 : token;
        return text.isFinite(verb) || (text.isMark(token, ',') && text.is(token + 1, WordClass.RELATIVE));
    }
}
