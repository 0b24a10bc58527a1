package io.quotewire.core.speaker.organization;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.syntax.subject.ClauseSubject;
import io.quotewire.core.syntax.subject.SubjectAfter;
import io.quotewire.core.syntax.subject.SubjectBefore;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the referent of "they" as a speaker, and of "it" if no named organisation is in focus: the group, the
 * organisation or the two people that one of the preceding sentences is about. A sentence is about its speaker, or else
 * its subject. One in which "they" speaks is skipped; one about a person, or about others who may be meant, ends this.
 */
public final class GroupInFocus {
    /** How many sentences back the group is searched for. */
    private static final int FARTHEST = 2;

    private final NewsText text;
    private final TheyPersons persons;
    private final GroupReference references;
    private final SubjectBefore before;
    private final SubjectAfter after;
    private final ClauseSubject subjects;

    public GroupInFocus(NewsText text, TheyPersons persons) {
        this.text = text;
        this.persons = persons;
        this.references = new GroupReference(text);
        this.before = new SubjectBefore(text);
        this.after = new SubjectAfter(text);
        this.subjects = new ClauseSubject(text);
    }

    /** The words for the referent of "they" at the token. */
    public Optional<SourceWords> they(int token) {
        return named(token, false);
    }

    /** The words for the two named people to whom "both" at the token refers. */
    public Optional<SourceWords> both(int token) {
        return named(token, false).filter(references::isCoordination);
    }

    /** The words for the unnamed organisation to which "it" at the token refers: "the council". */
    public Optional<SourceWords> it(int token) {
        return named(token, true);
    }

    private Optional<SourceWords> named(int token, boolean one) {
        Optional<SourceWords> own = inOwnSentence(token, one);
        boolean others = !one
                && !isInside(token)
                && own.filter(words -> !references.isAlone(words, token)).isPresent();
        return others ? Optional.empty() : own.or(() -> inSentencesBefore(token, one));
    }

    /** The subject of its own sentence: "boats they say", "Dealers are late, but they said", "as it said". */
    private Optional<SourceWords> inOwnSentence(int token, boolean one) {
        int sentence = text.sentenceAt(token);
        boolean hangs = isInside(token)
                || text.is(token - 1, WordClass.SUBORDINATOR)
                || (!one && text.is(token - 1, WordClass.CONJUNCTION));
        return sentence < 0 || !hangs
                ? Optional.empty()
                : subjects.find(text.sentences().start(sentence), token)
                        .map(subject -> new SourceWords(text, subject.first(), subject.end()))
                        .filter(words -> one
                                ? references.isOneOrganization(words)
                                : references.isSeveral(words) || references.isOneOrganization(words));
    }

    private Optional<SourceWords> inSentencesBefore(int token, boolean one) {
        int left = FARTHEST;
        SourceWords silent = null;
        int from = token - Reach.FOR_A_PRONOUN;
        for (int s = text.sentenceAt(token) - 1;
                s >= 0 && left > 0 && text.sentences().start(s) >= from;
                s--) {
            int start = text.sentences().start(s);
            int end = text.sentences().end(s);
            Source subject = two(start)
                    .or(() -> speaking(start, end))
                    .or(() -> subjects.find(start, end))
                    .orElse(null);
            if (subject != null && text.is(subject.first(), one ? WordSet.IT : WordSet.THEY)) {
                left = FARTHEST;
                continue;
            }
            Optional<SourceWords> person = one ? Optional.empty() : persons.in(start, end);
            if (person.isPresent()) {
                return person;
            }
            if (subject != null) {
                SourceWords words = withPartner(subject, end);
                if (one ? references.isOneOrganization(words) : references.isSeveral(words)) {
                    if (one || references.isCoordination(words) || !ClosingThey.passesOver(words, token)) {
                        return Optional.of(words);
                    }
                    silent = silent == null ? words : silent;
                } else if (isPersonOrOrganization(words)) {
                    break;
                }
            }
            left--;
        }
        return Optional.ofNullable(silent);
    }

    /** "Pictures of the men they said were armed", "… shops, which, they say, …": inside another clause. */
    private boolean isInside(int token) {
        return text.is(token - 1, WordClass.RELATIVE)
                || (text.isMark(token - 1, ',') && text.is(token - 2, WordClass.RELATIVE))
                || text.is(token - 1, WordClass.OPEN);
    }

    /** "Nebraska and Oklahoma sued": two coordinated names open the sentence as its subject. */
    private Optional<Source> two(int start) {
        int first = text.names().at(start);
        int joint = first < 0 ? -1 : text.names().endToken(first);
        int second = first < 0 || !text.is(joint, WordSet.LIST_JOINT)
                ? -1
                : text.names().at(joint + 1);
        int end = second < 0 ? -1 : text.names().endToken(second);
        boolean act = end > 0 && end < text.tokens().size() && (text.isFinite(end) || text.cueAt(end) >= 0);
        return act && text.names().type(first) == text.names().type(second)
                ? Optional.of(new Source(start, end, true))
                : Optional.empty();
    }

    /** The sentence's speaker: of its last clause, "…, traders said", or of its first cue. */
    private Optional<Source> speaking(int start, int end) {
        Source first = null;
        for (int i = start; i < end; i++) {
            int at = text.cueAt(i);
            Cue cue = at < 0 ? null : text.cues().get(at);
            if (cue == null || cue.first() != i || !states(cue)) {
                continue;
            }
            Source source = source(cue, start, end);
            if (source != null && text.is(Math.min(source.first(), cue.first()) - 1, WordClass.PUNCTUATION)) {
                return Optional.of(source);
            }
            first = first == null ? source : first;
        }
        return Optional.ofNullable(first);
    }

    private @Nullable Source source(Cue cue, int start, int end) {
        if (text.is(cue.first() - 1, WordClass.PUNCTUATION)) {
            Source behind = after.find(cue.end(), end).orElse(null);
            // not in "Two crews, who left early, said the board had met"
            if (behind == null || text.is(behind.first(), WordSet.THEY) || !text.isFinite(behind.end())) {
                return behind;
            }
        }
        return before.find(cue.first(), clause(cue.first(), start)).orElse(null);
    }

    private static boolean states(Cue cue) {
        return cue.entry().kind() == CueKind.STATEMENT && cue.form() != VerbForm.ING && !cue.passive() && !cue.modal();
    }

    /** The token after the last quoted passage before the given one. */
    private int clause(int token, int start) {
        int i = token;
        while (i > start && text.quoteAt(i - 1) < 0) {
            i--;
        }
        return i;
    }

    /** "Ana Ruiz and her husband, Karl Ruiz,": extends the subject by the second person. */
    private SourceWords withPartner(Source subject, int end) {
        int last = subject.end();
        int joint = text.next(subject.first(), last, WordSet.LIST_JOINT);
        if (text.is(joint, WordSet.LIST_JOINT) && text.names().at(joint - 1) >= 0) {
            int phrase = NounPhrase.end(text, joint + 1, end);
            int name = text.isMark(phrase, ',') ? text.names().at(phrase + 1) : -1;
            boolean apposed = name >= 0 && text.names().firstToken(name) == phrase + 1;
            last = apposed ? text.names().endToken(name) : Math.max(last, phrase);
        }
        return new SourceWords(text, subject.first(), last);
    }

    /** Whether the words refer to somebody else: a person, a named organisation, or "he". */
    private boolean isPersonOrOrganization(SourceWords words) {
        int name = text.names().at(words.end() - 1);
        return text.is(words.first(), WordSet.SPEAKING_PRONOUN)
                || (name >= 0 && text.names().type(name) != EntityType.LOCATION);
    }
}
