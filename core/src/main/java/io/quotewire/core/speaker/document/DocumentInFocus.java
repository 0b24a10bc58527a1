package io.quotewire.core.speaker.document;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.phrase.AuthoredNouns;
import io.quotewire.core.speaker.phrase.DocumentNoun;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the document to which "it" refers, the one that spoke last: "The report said it was late. It added". */
public final class DocumentInFocus {
    /** The maximum number of words of a phrase up to its noun. */
    private static final int LONGEST = 7;

    /** They are heard: hardly "it says". */
    private static final Set<String> SPOKEN = WordList.ofKind(DocumentInFocus.class, "kinds.txt", "spoken"::equals);

    private static final Set<String> WORKS = WordList.ofKind(DocumentInFocus.class, "kinds.txt", "work"::equals);

    private final NewsText text;
    private final LastSources sources;

    public DocumentInFocus(NewsText text, LastSources sources) {
        this.text = text;
        this.sources = sources;
    }

    /** The words for the document to which "it" at the token refers; sentences in which "it" speaks are skipped. */
    public Optional<SourceWords> it(int token) {
        for (int s = text.sentenceAt(token) - 1;
                s >= 0 && token - text.sentences().start(s) <= Reach.FOR_A_PRONOUN;
                s--) {
            SourceWords words = sources.in(s);
            boolean goesOn = words == null
                    ? text.quoteAt(text.sentences().start(s)) >= 0
                    : words.isSingle() && text.is(words.first(), WordSet.IT);
            if (words != null && !goesOn) {
                boolean document = AuthoredNouns.isAt(text, DocumentNoun.of(text, words)) || isToldIn(words, s);
                return document ? Optional.of(words) : Optional.empty();
            }
            if (!goesOn) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "In a statement, Hill said", "In the 40-page complaint, she says": the document is the speaker's. */
    private boolean isToldIn(SourceWords words, int sentence) {
        int start = text.sentences().start(sentence);
        int noun = start + 1;
        while (noun < start + LONGEST && text.is(noun + 1, WordClass.OPEN)) {
            noun++;
        }
        boolean in = text.is(start, WordSet.IN)
                && (text.is(start + 1, WordClass.DETERMINER) || text.is(start + 1, WordClass.POSSESSIVE));
        int comma = text.is(noun + 1, WordClass.PREPOSITION) ? noun + 3 : noun + 1;
        return in
                && text.isComma(comma)
                && words.first() == comma + 1
                && AuthoredNouns.isAt(text, noun)
                && !SPOKEN.contains(text.lower(noun))
                && !mentionsOthers(words.end(), text.sentences().end(sentence))
                && !mentionsText(words.end(), text.sentences().end(sentence));
    }

    /** "Hill said the ruling was wrong": a text or another work of which "it" may be said. */
    private boolean mentionsText(int from, int end) {
        for (int i = from; i < end; i++) {
            String word = text.lower(i);
            if (AuthoredNouns.isAt(text, i) || GroupNouns.isDocument(word) || WORKS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The words for the document that the previous sentence is about, or the one before if the previous is about
     * nothing named: "The survey also looked at shops. It found".
     */
    public Optional<SourceWords> about(int token) {
        int before = text.sentenceAt(token) - 1;
        for (int s = before; s >= Math.max(0, before - 1); s--) {
            SourceWords opening = opening(s);
            if (opening != null && (s == before || text.is(opening.first(), WordSet.THE))) {
                return Optional.of(opening);
            }
            int start = text.sentences().start(s);
            int name = text.names().at(text.is(start, WordClass.DETERMINER) ? start + 1 : start);
            if (name >= 0 || sources.in(s) != null || token - start > Reach.FOR_A_PRONOUN) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "Hill's book angered the bank": an organisation or group, other than in "the Harland website". */
    private boolean mentionsOthers(int from, int end) {
        for (int i = from; i < end; i++) {
            int name = text.names().at(i);
            boolean organization = name >= 0
                    && text.names().type(name) == EntityType.ORGANIZATION
                    && !text.is(text.names().endToken(name), WordClass.OPEN);
            boolean group =
                    name < 0 && GroupNouns.isOrganizationOrPeople(text.lower(i)) && !AuthoredNouns.isAt(text, i);
            if (organization || group) {
                return true;
            }
        }
        return false;
    }

    /** "The Harland announcement came after Bloomly sued": another organisation is a subject. */
    private boolean isAboutAnother(int from, int end) {
        for (int i = from; i < end; i++) {
            int name = text.names().at(i);
            int after = name < 0 ? i : text.names().endToken(name);
            int before = name < 0 ? i : text.names().firstToken(name) - 1;
            int joint = text.is(before, WordSet.THE) ? before - 1 : before;
            if (after > i
                    && !text.is(joint, WordSet.PLACE_JOINT)
                    && !text.is(joint, WordSet.BY)
                    && !text.is(joint, WordSet.FROM)
                    && text.names().type(name) != EntityType.LOCATION
                    && (text.isFinite(after) || text.cueAt(after) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "The new survey (also looked at)", "Harland's report (is out)": the document phrase that opens the sentence; null
     * if there is none.
     */
    private @Nullable SourceWords opening(int sentence) {
        int start = text.sentences().start(sentence);
        int end = text.sentences().end(sentence);
        if (text.is(start, WordClass.POSSESSIVE)) {
            return null;
        }
        boolean owned = false;
        for (int i = start; i < Math.min(end, start + LONGEST); i++) {
            owned |= text.is(i, WordSet.GENITIVE);
            boolean verb = text.isFinite(i + 1) || text.cueAt(i + 1) >= 0 || text.is(i + 1, WordClass.AUXILIARY);
            boolean made =
                    text.isComma(i + 1) || text.is(i + 1, WordClass.PREPOSITION) || text.is(i + 1, WordSet.AUTHORED);
            if (AuthoredNouns.isAt(text, i) && (verb || made || text.is(i + 1, WordClass.ADVERB))) {
                boolean one = !owned || (!Plural.endsLikeOne(text.lower(i)) && !mentionsOthers(i + 1, end));
                return i > start && one && !isAboutAnother(i + 1, end) ? new SourceWords(text, start, i + 1) : null;
            }
            if (text.isFinite(i)
                    || text.quoteAt(i) >= 0
                    || text.is(i, WordClass.PUNCTUATION)
                    || text.is(i, WordClass.PREPOSITION)) {
                return null;
            }
        }
        return null;
    }
}
