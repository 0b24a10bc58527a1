package io.quotewire.core.syntax.subject;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.Gender;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.PastTense;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who did something and then spoke, in what another person tells: "Hill said a man came in and demanded money",
 * "Hill told jurors that Kelly pointed a gun at her and said: “…”"; not "Hill said the plan was bold and urged the port
 * to adopt it", which is all Hill's.
 */
public final class ToldDeed {
    private static final String LIST = "told-deeds.txt";
    private static final Set<String> CONTACTS = WordList.ofKind(ToldDeed.class, LIST, "contacts"::equals);
    private static final Set<String> COMES = WordList.ofKind(ToldDeed.class, LIST, "comes"::equals);
    private static final Set<String> ACTS = WordList.ofKind(ToldDeed.class, LIST, "acts"::equals);
    private static final Set<String> SHOUTS = WordList.ofKind(ToldDeed.class, LIST, "shouts"::equals);
    private static final Set<String> SPEAKS = WordList.ofKind(ToldDeed.class, LIST, "speaks"::equals);
    private static final Set<String> ARGUES = WordList.ofKind(ToldDeed.class, LIST, "argues"::equals);
    private static final Set<String> PUBLIC = WordList.ofKind(ToldDeed.class, LIST, "public"::equals);
    private static final String ORDER = "order";

    /** How far before "and", in tokens, the deed is searched for. */
    private static final int FARTHEST = 16;

    private final NewsText text;
    private final SubjectBefore before;

    public ToldDeed(NewsText text) {
        this.text = text;
        this.before = new SubjectBefore(text);
    }

    /**
     * Who speaks by the second of two verbs in the past, or by a participle behind a comma ("came in, demanding
     * money"); empty if the teller may.
     *
     * @param second the cue behind "and" or the comma
     * @param from the token after the cue by which all this is told
     * @param teller the source of that cue
     */
    public Optional<Source> speaker(Cue second, int from, Source teller) {
        int joint = second.first() - 1;
        String verb = second.entry().lemma().replace(' ', '-');
        boolean argues = ARGUES.contains(verb);
        boolean shouts = SHOUTS.contains(verb);
        int listener = listener(second);
        if (isToOthers(second, listener)
                || isRuling(verb, teller)
                || !isSecond(second, argues || SPEAKS.contains(verb), shouts, listener)) {
            return Optional.empty();
        }
        int done = -1;
        boolean parted = text.isComma(joint - 1) && isPronoun(listener); // "came in, and then told her"
        for (int i = parted ? joint - 2 : joint - 1; i > Math.max(from, joint - FARTHEST); i--) {
            if (text.isQuoted(i)
                    || text.is(i, WordClass.RELATIVE)
                    || (text.is(i, WordClass.PUNCTUATION) && !isBeforeDeed(i))) {
                return Optional.empty();
            }
            if (done < 0 && isPronoun(i)) {
                done = i;
            }
            boolean contact = contacts(i, joint) || tells(i) || (isAct(i) && isDone(done, listener, teller));
            boolean alone = shouts || listener >= 0 || i == joint - 1 || text.is(i + 1, WordClass.PREPOSITION);
            boolean deed = contact
                    || (!argues
                            && !isPerfect(i)
                            && (COMES.contains(text.lower(i)) || (alone && ACTS.contains(text.lower(i)))));
            if (deed) {
                return before.find(VerbLead.group(text, i), from)
                        .filter(one -> mayAct(one, contact))
                        .filter(one -> !new ToldContent(text, from, teller).involves(one))
                        .filter(one -> listener < 0 || !isMeant(one, listener, teller));
            }
        }
        return Optional.empty();
    }

    private boolean isSecond(Cue cue, boolean speaks, boolean shouts, int listener) {
        int joint = cue.first() - 1;
        return cue.form() == VerbForm.ING
                ? cue.first() == cue.head() && text.isComma(joint) && (shouts || (speaks && isPronoun(listener)))
                : cue.form() == VerbForm.PAST && text.is(joint, WordSet.LIST_JOINT) && (speaks || shouts);
    }

    /** "Walked in, | pulled a gun and": a comma between what one does. */
    private boolean isBeforeDeed(int comma) {
        return text.isComma(comma) && PastTense.isAt(text, comma + 1);
    }

    /** "Told reporters", "told the paper", "warned the public": no listener of a deed that is told. */
    private boolean isToOthers(Cue second, int listener) {
        int first = text.is(second.end(), WordSet.THE) ? second.end() + 1 : second.end();
        return listener < 0 && (second.entry().recipient() == Recipient.DIRECT || PUBLIC.contains(text.lower(first)));
    }

    /** "The judge said Voss had approached her | and ordered him to pay". */
    private boolean isRuling(String verb, Source teller) {
        return ORDER.equals(verb) && text.is(teller.end() - 1, WordSet.JUDGES);
    }

    /** The first token of whom the second verb is directed at, "her", "a friend"; -1 if there is none. */
    private int listener(Cue second) {
        int first = second.end();
        boolean takes =
                second.entry().recipient() == Recipient.DIRECT || second.entry().recipient() == Recipient.OPTIONAL;
        return takes && (isPronoun(first) || text.is(first, WordClass.POSSESSIVE) || isPerson(first)) ? first : -1;
    }

    private boolean isPerson(int first) {
        return text.is(first, WordSet.ARTICLE) && PersonNouns.contains(text.lower(first + 1));
    }

    /** "Her", "him", "them"; not "it", which is seldom a teller. */
    private boolean isPronoun(int token) {
        return (text.is(token, WordClass.OBJECT_PRONOUN) || text.is(token, "her")) && !text.is(token, WordSet.IT);
    }

    /** "Rang the police", "called her from Lima", "called from Lima", "had rung"; not "called an election". */
    private boolean contacts(int verb, int joint) {
        if (!CONTACTS.contains(text.lower(verb))) {
            return false;
        }
        int first = text.is(verb + 1, WordSet.TO) ? verb + 2 : verb + 1;
        return first >= joint
                || isPronoun(first)
                || text.is(first, WordClass.PREPOSITION)
                || Scan.any(first, NounPhrase.end(text, first, joint), this::isSomebody);
    }

    private boolean isSomebody(int token) {
        return text.names().at(token) >= 0
                || PersonNouns.contains(text.lower(token))
                || GroupNouns.isOrganizationOrPeople(text.lower(token));
    }

    /** "Told officers he was ill (and admitted)": a report within what is told. */
    private boolean tells(int verb) {
        int cue = text.cueAt(verb);
        return cue >= 0
                && text.cues().get(cue).head() == verb
                && text.cues().get(cue).entry().recipient() == Recipient.DIRECT
                && !text.cues().get(cue).passive()
                && PastTense.isAt(text, verb)
                && (isPronoun(verb + 1) || isSomebody(verb + 1));
    }

    /** "Grabbed", "had called"; not "was called", "would call". */
    private boolean isAct(int verb) {
        return PastTense.isAt(text, verb)
                && !text.is(verb, WordClass.AUXILIARY)
                && !Scan.any(VerbLead.group(text, verb), verb, i -> text.is(i, WordSet.BE, WordSet.MODAL));
    }

    /**
     * "Grabbed her arm (and told her)": the second verb, too, is directed at whom the first one is done to; "(police
     * said he) lured the boy to a park (and told him)": at whom the tellers hardly spoke to.
     */
    private boolean isDone(int object, int listener, Source teller) {
        boolean other = isPronoun(listener) && !text.is(listener, WordSet.THEM) && !isOne(teller);
        boolean same = object >= 0
                && (!isPronoun(listener) || text.lower(listener).equals(text.lower(object)))
                && canBe(object, teller);
        return other || same;
    }

    private boolean isOne(Source teller) {
        int last = teller.end() - 1;
        return text.is(last, WordSet.SPEAKING_PRONOUN)
                || text.names().is(last, EntityType.PERSON)
                || (PersonNouns.contains(text.lower(last)) && !text.lower(last).endsWith("s"));
    }

    /** Whether a pronoun may stand for who tells it. */
    private boolean canBe(int pronoun, Source teller) {
        boolean many = text.is(pronoun, WordSet.THEM);
        int last = teller.end() - 1;
        boolean one = text.is(last, WordSet.SPEAKING_PRONOUN) || text.names().is(last, EntityType.PERSON);
        return !(many && one) && Gender.ofPronoun(text.lower(pronoun)).agrees(SubjectGender.of(text, last));
    }

    /** "Had come": also what happened before something else that the teller said. */
    private boolean isPerfect(int verb) {
        return Scan.any(VerbLead.group(text, verb), verb, i -> text.is(i, WordClass.AUXILIARY));
    }

    /** A person, or a body that reached somebody: "the bank rang her". */
    private boolean mayAct(Source one, boolean contact) {
        int head = one.end() - 1;
        int name = text.names().at(head);
        return text.is(head, WordClass.SUBJECT_PRONOUN)
                || text.is(head, WordSet.SOMEBODY)
                || (contact && isSomebody(head))
                || (name >= 0 ? text.names().type(name) == EntityType.PERSON : PersonNouns.contains(text.lower(head)));
    }

    /**
     * "Hill said refugees had entered and told | them: “…”", "Mary Hill said a man came and told | him to go": to whom
     * the teller speaks.
     */
    private boolean isMeant(Source one, int listener, Source teller) {
        boolean many = text.is(listener, WordSet.THEM)
                && text.names().at(one.end() - 1) < 0
                && text.lower(one.end() - 1).endsWith("s");
        Gender gender = SubjectGender.of(text, one.end() - 1);
        boolean other = isPronoun(listener) && !canBe(listener, teller);
        return many || (other && Gender.ofPronoun(text.lower(listener)).agrees(gender));
    }
}
