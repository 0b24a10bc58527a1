package io.quotewire.core.speaker;

import io.quotewire.core.cue.CueKind;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.speaker.antecedent.Antecedents;
import io.quotewire.core.speaker.antecedent.ContinuingSpeaker;
import io.quotewire.core.speaker.antecedent.Introductions;
import io.quotewire.core.speaker.document.DocumentInFocus;
import io.quotewire.core.speaker.organization.GroupInFocus;
import io.quotewire.core.speaker.organization.OrganizationInFocus;
import io.quotewire.core.speaker.organization.TellsOfItself;
import io.quotewire.core.speaker.organization.TwoPersons;
import io.quotewire.core.speaker.phrase.AuthoredNouns;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.NamesInText;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerPath;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.speaker.resolution.SpokeBefore;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Resolves a pronoun to whomever it means: "he said", "it added", "they say". "He", "she", "his" refer to a person,
 * named or not. "It" refers to the document that spoke last ({@link DocumentInFocus}) or else to the organisation in
 * focus, which takes precedence over a document by a person. "They", and "it" if no named organisation is in focus,
 * refer to the group or organisation that {@link GroupInFocus} finds, and as a last resort to whoever spoke in the
 * sentence before ({@link SpokeBefore}), or tells of itself ({@link TellsOfItself}). "Both" refers to two people if
 * they are named; otherwise it is not handled here. Any other pronoun that cannot be resolved is UNKNOWN, and so are
 * "I", "we" and "you".
 */
final class SpeakerByPronoun implements SpeakerResolver {
    /** The maximum number of words from an owner to its document. */
    private static final int LONGEST = 4;

    private final NewsText text;
    private final NamesInText names;
    private final Antecedents antecedents;
    private final ContinuingSpeaker continuing;
    private final Introductions introductions;
    private final OrganizationInFocus focus;
    private final GroupInFocus groups;
    private final TwoPersons two;
    private final DocumentInFocus documents;
    private final SpokeBefore spoke;
    private final TellsOfItself itself;
    private final List<SpeakerResolver> phrases;

    /**
     * Creates the resolver for a text.
     *
     * @param phrases resolve the words that are a pronoun's antecedent
     */
    SpeakerByPronoun(
            NewsText text,
            NamesInText names,
            Antecedents antecedents,
            ContinuingSpeaker continuing,
            Introductions introductions,
            BodiesInFocus bodies,
            List<SpeakerResolver> phrases) {
        this.text = text;
        this.names = names;
        this.antecedents = antecedents;
        this.continuing = continuing;
        this.introductions = introductions;
        this.focus = bodies.organizations();
        this.groups = bodies.groups();
        this.two = new TwoPersons(text, groups);
        this.documents = bodies.documents();
        this.spoke = bodies.spoke();
        this.itself = bodies.itself();
        this.phrases = List.copyOf(phrases);
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        int token = source.first();
        if (source.isSingle() && text.is(token, WordSet.BOTH)) {
            return groups.both(token).map(this::meant);
        }
        if (!source.isSingle() || !isPronoun(token)) {
            return two.of(source).map(this::meant);
        }
        if (ownsDocument(token)) {
            return Optional.of(owner(token));
        }
        Optional<Speaker> body =
                text.is(token, WordSet.IT) ? it(token) : text.is(token, WordSet.THEY) ? they(token) : Optional.empty();
        return Optional.of(body.orElseGet(() -> person(token)));
    }

    private Optional<Speaker> it(int token) {
        boolean speaks = isBesideCue(token);
        boolean states = isOfKind(token, CueKind.STATEMENT);
        Optional<Speaker> document = speaks ? documents.it(token).map(this::meant) : Optional.empty();
        OptionalInt organization = states ? focus.named(token) : OptionalInt.empty();
        if (document.filter(author -> outranks(author, organization)).isPresent()) {
            return document;
        }
        if (organization.isPresent()) {
            int name = organization.getAsInt();
            return spoke.ratherThan(name, token, phrases)
                    .or(() -> Optional.of(Speaker.organization(names.of(name), SpeakerPath.NOUN)));
        }
        Optional<Speaker> group = states ? groups.it(token).map(this::meant) : Optional.empty();
        return group.or(() -> document)
                .or(() -> speaks ? documents.about(token).map(this::meant) : Optional.empty())
                .or(() -> speaks && (states || isOfKind(token, CueKind.FINDING))
                        ? spoke.before(token, phrases)
                        : Optional.empty())
                .or(() -> states
                        ? itself.of(token)
                                .map(this::meant)
                                .filter(body -> body.kind() != SpeakerKind.PERSON
                                        && body.others().isEmpty())
                        : Optional.empty());
    }

    /** Whether the document's author is named, and is no person beside an organisation in focus. */
    private static boolean outranks(Speaker author, OptionalInt organization) {
        return author.name() != null && (author.kind() != SpeakerKind.PERSON || organization.isEmpty());
    }

    private Optional<Speaker> they(int token) {
        return spoke.spokesperson(token)
                .map(this::nameless)
                .or(() -> groups.they(token).map(this::meant))
                .or(() -> spoke.before(token, phrases));
    }

    private Speaker person(int token) {
        // "If a reporter has it and he or she calls": anybody
        boolean either = text.is(token - 1, "or") && text.is(token - 2, WordClass.SUBJECT_PRONOUN);
        return either ? Speaker.unknown() : one(token);
    }

    private Speaker one(int token) {
        return antecedents
                .at(token)
                .map(person -> Speaker.person(person.fullName(), SpeakerPath.PRONOUN))
                .or(() -> antecedents.nameless(token).map(this::nameless))
                .or(() -> continuing.of(token).flatMap(words -> continuing(words, token)))
                .orElseGet(Speaker::unknown);
    }

    /** The speaker of the source before the pronoun, if it is one person. */
    private Optional<Speaker> continuing(SourceWords words, int token) {
        Optional<Speaker> found = SpeakerResolver.first(phrases, words);
        if (found.isEmpty() || found.get().kind() == SpeakerKind.UNNAMED) {
            return Optional.of(words)
                    .filter(one -> continuing.isOne(one, token))
                    .map(one -> unnamed(one, SpeakerPath.UNRESOLVED));
        }
        String name = found.get().name();
        boolean person =
                found.get().kind() == SpeakerKind.PERSON && found.get().others().isEmpty();
        return person && name != null && continuing.mayBe(name, token)
                ? Optional.of(Speaker.person(name, SpeakerPath.PRONOUN))
                : Optional.empty();
    }

    /** "Its report (said)" at the start of a sentence. */
    private boolean ownsDocument(int token) {
        int noun = token + 1;
        while (noun < token + LONGEST && !AuthoredNouns.isAt(text, noun) && text.is(noun, WordClass.OPEN)) {
            noun++;
        }
        return text.is(token, "its") && text.opensSentence(token) && AuthoredNouns.isAt(text, noun);
    }

    /** The organisation in focus, if no other came up since, or a group. */
    private Speaker owner(int token) {
        OptionalInt organization = focus.named(token);
        if (organization.isEmpty()) {
            return groups.it(token)
                    .filter(words -> !words.areTwo() && focus.isWithoutBody(words.end(), token))
                    .map(this::meant)
                    .orElseGet(Speaker::unknown);
        }
        return focus.isAlone(organization.getAsInt(), token)
                ? Speaker.organization(names.of(organization.getAsInt()), SpeakerPath.NOUN)
                : Speaker.unknown();
    }

    private Speaker nameless(SourceWords words) {
        return introductions
                .named(words)
                .map(person -> Speaker.person(person.fullName(), SpeakerPath.PRONOUN))
                .orElseGet(() -> unnamed(words, SpeakerPath.UNRESOLVED));
    }

    private Speaker unnamed(SourceWords words, SpeakerPath path) {
        String called = introductions.words().longer(words).orElse(words).called();
        return introductions.presupposed().is(words) ? Speaker.unknown(called) : Speaker.unnamed(called, path);
    }

    /** Resolves the antecedent's words; unnamed if no resolver knows them. */
    private Speaker meant(SourceWords words) {
        // "In the complaint, she says … It says": the pronoun precedes, which ends the recursion
        Speaker found =
                SpeakerResolver.first(phrases, words).or(() -> resolve(words)).orElseGet(Speaker::unnamed);
        return found.kind() == SpeakerKind.UNNAMED
                ? unnamed(words, SpeakerPath.NOUN)
                : new Speaker(found.kind(), found.name(), found.others(), SpeakerPath.NOUN);
    }

    private boolean isPronoun(int token) {
        return text.is(token, WordClass.SUBJECT_PRONOUN)
                || text.is(token, WordClass.POSSESSIVE)
                || text.is(token, WordClass.OBJECT_PRONOUN);
    }

    /** "It found", "it reads"; not in "it has been said". */
    private boolean isBesideCue(int token) {
        int cue = Math.max(text.cueAt(token + 1), text.cueAt(token - 1));
        return cue >= 0 && !text.cues().get(cue).passive();
    }

    /** "It said", "said it" as a statement, "it found" as a finding; not in "it reads" or "it is likely". */
    private boolean isOfKind(int token, CueKind kind) {
        int cue = Math.max(text.cueAt(token + 1), text.cueAt(token - 1));
        return cue >= 0
                && text.cues().get(cue).entry().kind() == kind
                && !text.is(token + 1, WordSet.OF_THINGS)
                && !(text.is(token + 1, WordClass.ADVERB) && text.is(token + 2, WordSet.OF_THINGS));
    }
}
