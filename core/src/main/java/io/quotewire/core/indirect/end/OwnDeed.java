package io.quotewire.core.indirect.end;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.person.Gender;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.syntax.subject.SubjectGender;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Negation;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Recognises what the speaker did beside what is said: "Hale said she would stay | and took the job". A past tense
 * cannot continue a clause whose only verb depends on "will", or on "would" behind a pronoun for the speaker or a
 * verb of promising, or is under way ("ruled that the rules are hurting the crews | and backed a ban"); "could see him
 * and saw", "the man would not leave and threw a bottle" are all past. Pure functions.
 */
final class OwnDeed {
    private static final Set<String> PROMISING = Set.of("promise", "vow", "pledge");
    private static final Set<String> WILL = Set.of("will", "won't", "'ll");

    private OwnDeed() {}

    /** Whether such a deed is joined, at "and" or "but", to the content that begins at {@code start}. */
    static boolean isAt(ReportingSentence sentence, int start, int joint) {
        NewsText text = sentence.text();
        int verb = text.is(joint + 1, WordSet.LATER) ? joint + 2 : joint + 1;
        return isPast(text, verb) && dependsOnModal(sentence, start, joint, verb);
    }

    /** "Took the job", "ruled out a trip", not "improved roads" or "put it off", whose form is any tense. */
    private static boolean isPast(NewsText text, int verb) {
        int object = text.is(verb + 1, "out") ? verb + 2 : verb + 1;
        return PastDeed.isAt(text, verb)
                && (text.is(object, WordSet.ANY_DETERMINER, WordSet.OBJECT, WordSet.TO)
                        || text.names().at(object) >= 0);
    }

    /** "It would stay": a single verb group, whose main verb has no form of the past. */
    private static boolean dependsOnModal(ReportingSentence sentence, int start, int end, int deed) {
        NewsText text = sentence.text();
        boolean participle = !ReportWords.PAST_ONLY.contains(text.lower(deed));
        boolean promised = isPromised(sentence, start);
        boolean depends = false;
        for (int i = start; i < end; i++) {
            if (!depends && isUnderWay(text, i)) {
                if (Scan.any(i, end, j -> text.is(j, WordSet.ANY_SUBORDINATOR) || Pause.at(text, j))) {
                    return false;
                }
                depends = true;
                continue;
            }
            if (text.isQuoted(i)
                    || (participle && text.is(i, WordSet.BE))
                    || text.is(i, WordSet.HAVE)
                    || (i > start && text.is(i, WordSet.ANY_RELATIVE, WordSet.WH))) {
                return false;
            }
            if (text.is(i, WordSet.MODAL) && !ReportWords.ABLE.contains(text.lower(i))) {
                if (!depends
                        && !promised
                        && !WILL.contains(text.lower(i))
                        && !isOfSpeaker(sentence, start, i)
                        && !isOfThing(text, start, i, deed)) {
                    return false;
                }
                depends = true;
            } else if (text.isFinite(i) && !text.is(i - 1, WordSet.BE)) {
                return false;
            }
        }
        return depends && !text.is(end - 1, WordClass.AUXILIARY);
    }

    /**
     * "(The rules) | are hurting the crews", "they | are looking for him": a present, of which the past is no second
     * verb; not "the boy | is breathing (and opened his eyes)".
     */
    private static boolean isUnderWay(NewsText text, int i) {
        return (text.is(i, "is") || text.is(i, "are"))
                && Participle.isPresent(text, i + 1)
                && !isPerson(text, i - 1)
                && !GroupNouns.isOrganizationOrPeople(text.lower(i - 1));
    }

    private static boolean isPerson(NewsText text, int noun) {
        return text.names().at(noun) >= 0
                || PersonNouns.contains(text.lower(noun))
                || RoleWords.isNoun(text.lower(noun));
    }

    /** "(Hale said) the plan | would fail (and took the job)", "the firm | would pay (and rejected a delay)". */
    private static boolean isOfThing(NewsText text, int start, int modal, int deed) {
        int subject = text.is(start, WordSet.THAT) ? start + 1 : start;
        int noun = modal - 1;
        boolean body = GroupNouns.isOrganization(text.lower(noun)) && text.cueAt(deed) >= 0;
        return subject < noun
                && text.is(subject, WordSet.ANY_DETERMINER)
                && text.is(noun, WordClass.OPEN)
                && !isPerson(text, noun)
                && (body || !GroupNouns.isOrganizationOrPeople(text.lower(noun)));
    }

    /** "Vowed that the yard would stay": what is promised is never of the past. */
    static boolean isPromised(ReportingSentence sentence, int start) {
        int c = sentence.cueFrom(start - 1, start);
        return c >= 0 && PROMISING.contains(sentence.cues().get(c).entry().lemma());
    }

    /** "Hale said | he would stay"; not "Ms Hale said | he would", "they would", "he would not let her go". */
    private static boolean isOfSpeaker(ReportingSentence sentence, int start, int modal) {
        NewsText text = sentence.text();
        int subject = text.is(start, WordSet.THAT) ? start + 1 : start;
        if (subject + 1 != modal || text.is(modal + 1, WordSet.NEGATION) || Negation.isShortAtEnd(text.lower(modal))) {
            return false;
        }
        return switch (text.lower(subject)) {
            case "it" -> true;
            case "he" -> isOf(sentence, start, Gender.MALE);
            case "she" -> isOf(sentence, start, Gender.FEMALE);
            default -> false;
        };
    }

    /** Whether the title or first name of the speaker, if there is one, allows the gender. */
    private static boolean isOf(ReportingSentence sentence, int start, Gender gender) {
        NewsText text = sentence.text();
        int c = sentence.cueFrom(start - 1, start);
        int name = c < 0 ? -1 : text.names().at(start - 2);
        return name < 0 || SubjectGender.ofName(text, name).agrees(gender);
    }
}
