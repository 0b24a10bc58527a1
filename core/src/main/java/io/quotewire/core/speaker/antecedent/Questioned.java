package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.cue.CourtTold;
import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.Gender;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Tells where "he" is somebody of whom the last speaker told, and not that speaker: an officer or a lawyer does not go
 * on in "He told police: “…”", "When arrested, he said: “…”", "He was charged and said: “…”"; nor does whoever said
 * that Hill had left a note, in "In the note, he wrote: “…”".
 */
final class Questioned {
    private static final String LIST = "questioned.txt";
    private static final Set<String> PLEADING = WordList.ofKind(Questioned.class, LIST, "pleading"::equals);
    private static final Set<String> TRYING = WordList.ofKind(Questioned.class, LIST, "trying"::equals);
    private static final Set<String> POLICING = WordList.ofKind(Questioned.class, LIST, "policing"::equals);
    private static final Set<String> HEARERS = WordList.ofKind(Questioned.class, LIST, "hearers"::equals);
    private static final Set<String> DEALT = WordList.ofKind(Questioned.class, LIST, "dealt"::equals);
    private static final Set<String> INTERVIEW = WordList.ofKind(Questioned.class, LIST, "interview"::equals);
    private static final Set<String> PUBLIC = WordList.ofKind(Questioned.class, LIST, "public"::equals);
    private static final Set<String> SENDS = WordList.ofKind(Questioned.class, LIST, "sends"::equals);

    /** How far behind the pronoun, in tokens, its verb of speech is searched for. */
    private static final int FARTHEST = 14;
    /** The maximum number of words of a phrase ahead of the pronoun, and of a sentence that is looked through. */
    private static final int LONGEST = 40;

    private final NewsText text;
    private final People people;
    private final Supplier<Offices> offices;
    private final Salience salience;

    Questioned(Discourse discourse) {
        this.text = discourse.text();
        this.people = discourse.people();
        this.offices = discourse.offices();
        this.salience = discourse.salience();
    }

    /** Adds the last speaker to persons who cannot be the pronoun's antecedent, if somebody else is meant. */
    Set<Person> and(Set<Person> others, int pronoun, int sentence, Gender gender) {
        Person last = salience.lastSpeaker(gender).orElse(null);
        int start = text.sentences().start(sentence);
        if (last == null || !text.is(pronoun, WordClass.SUBJECT_PRONOUN) || pronoun - start > LONGEST) {
            return others;
        }
        boolean other = isDealtWith(pronoun, start, text.sentences().end(sentence))
                ? isOfficial(last)
                : isAskedInCourt(start, pronoun, last)
                        || (isFrontedMessage(start, pronoun)
                                && salience.lastSpoken() == sentence - 1
                                && tellsOfSender(last));
        if (!other) {
            return others;
        }
        Set<Person> all = new HashSet<>(others);
        all.add(last);
        return all;
    }

    private boolean isOfficial(Person person) {
        return isAny(person, TRYING) || isAny(person, PLEADING) || (isAny(person, POLICING) && tellsOfSomebody(person));
    }

    private boolean isAny(Person person, Set<String> ranks) {
        return offices.get().ranks(person).anyMatch(ranks::contains);
    }

    /** "Inspector Hill said | a man was held": not "said crime was down. He told officers: “Well done”". */
    private boolean tellsOfSomebody(Person teller) {
        int start = text.sentences().start(salience.lastSpoken());
        return Scan.any(
                start,
                end(start),
                i -> isOther(i, teller) || (!text.isCapital(i) && !HEARERS.contains(text.lower(i)) && isPerson(i)));
    }

    private int end(int start) {
        return Math.min(start + LONGEST, text.sentences().end(text.sentenceAt(start)));
    }

    private boolean isPerson(int token) {
        return text.wordClass(token) == WordClass.OPEN && PersonNouns.contains(text.lower(token));
    }

    private boolean isOther(int token, Person teller) {
        int name = text.names().at(token);
        return name >= 0
                && text.names().type(name) == EntityType.PERSON
                && people.of(name).filter(one -> one != teller).isPresent();
    }

    private boolean isDealtWith(int pronoun, int start, int end) {
        return isDone(pronoun, end) || speaksToPolice(pronoun, end) || isFrontedDeed(start, pronoun);
    }

    /** "He | was later arrested and said": not "He was charged", behind which the officer may go on as "he". */
    private boolean isDone(int pronoun, int end) {
        int verb = Scan.past(pronoun + 1, end, i -> text.is(i, WordClass.AUXILIARY, WordClass.ADVERB));
        return DEALT.contains(text.lower(verb))
                && Scan.any(pronoun + 1, verb, i -> text.is(i, WordSet.BE))
                && Scan.any(verb + 1, end, i -> text.is(i, WordSet.COORDINATOR) && text.cueAt(i + 1) >= 0);
    }

    /** "He | told officers", "denied it but admitted to police"; not "said officers left", "accused police of it". */
    private boolean speaksToPolice(int pronoun, int end) {
        for (int i = pronoun + 1; i < Math.min(end, pronoun + FARTHEST) && text.quoteAt(i) < 0; i++) {
            int at = text.cueAt(i);
            if (at >= 0 && text.cues().get(at).head() == i) {
                Cue cue = text.cues().get(at);
                boolean led = text.is(cue.end(), WordSet.TO);
                int to = led ? cue.end() + 1 : cue.end();
                int hearer = text.is(to, WordSet.THE) ? to + 1 : to;
                return (led || cue.entry().recipient() == Recipient.DIRECT)
                        && !cue.passive()
                        && HEARERS.contains(text.lower(hearer))
                        && !text.is(hearer + 1, WordSet.OF);
            }
        }
        return false;
    }

    /**
     * "When challenged, | he", "arrested at home, | he", "in interview, | he", "asked by officers why, | he"; not
     * "nobody was arrested, | he said", "while two were charged, | he".
     */
    private boolean isFrontedDeed(int start, int pronoun) {
        if (!text.isComma(pronoun - 1) || isAside(pronoun)) {
            return false;
        }
        boolean police = Scan.any(start, pronoun, i -> HEARERS.contains(text.lower(i)));
        boolean done = Scan.any(
                start,
                pronoun,
                i -> isDeed(start, i)
                        || (police && text.is(i, WordSet.ASKED))
                        || (INTERVIEW.contains(text.lower(i)) && (police || text.is(i - 1, WordClass.PREPOSITION))));
        return done
                && !Scan.any(
                        start,
                        pronoun,
                        i -> PUBLIC.contains(text.lower(i)) || text.names().is(i, EntityType.ORGANIZATION));
    }

    /** "Once | arrested", "after he was | arrested"; not "nobody was | arrested", "having | searched the flat". */
    private boolean isDeed(int start, int i) {
        return DEALT.contains(text.lower(i))
                && !"having".equals(text.lower(i - 1))
                && (!text.is(i - 1, WordSet.BE) || Scan.any(start, i, at -> text.is(at, WordClass.SUBJECT_PRONOUN)));
    }

    /** "(A man was arrested,) | he said.": what is ahead is said, too; not "(when arrested,) | he said, “…”". */
    private boolean isAside(int pronoun) {
        int at = text.cueAt(pronoun + 1);
        int end = at < 0 ? pronoun : text.cues().get(at).end();
        return at >= 0 && (text.isMark(end, '.') || (text.isComma(end) && text.quoteAt(end + 1) < 0));
    }

    /** "(Hill told the jury it was Voss.) Asked about it, | he": not the lawyer, whom nobody asks there. */
    private boolean isAskedInCourt(int start, int pronoun, Person last) {
        int told = text.sentences().start(salience.lastSpoken());
        return (text.is(start, WordSet.ASKED) || text.is(start + 1, WordSet.ASKED))
                && text.isComma(pronoun - 1)
                && (isAny(last, TRYING)
                        || (isAny(last, PLEADING)
                                && Scan.any(told, end(told), i -> CourtTold.isListener(text.lower(i)))))
                && tellsOfSomebody(last)
                && !Scan.any(start, pronoun, i -> PUBLIC.contains(text.lower(i)));
    }

    /** "In the note, | he", "in it | he"; not "in a note, | he", which is another. */
    private boolean isFrontedMessage(int start, int pronoun) {
        int end = text.isComma(pronoun - 1) ? pronoun - 1 : pronoun;
        boolean it = end == start + 2 && text.is(start + 1, WordSet.IT);
        boolean message = text.is(start + 1, WordSet.ANY_DETERMINER)
                && !isIndefinite(start + 1)
                && text.is(end - 1, WordSet.MESSAGE, WordSet.RECORDING);
        return text.is(start, WordClass.PREPOSITION) && (it || message) && text.cueAt(pronoun + 1) >= 0;
    }

    private boolean isIndefinite(int token) {
        return text.is(token, WordSet.ARTICLE) && !text.is(token, WordSet.THE);
    }

    /** "(Hill said that) | Voss had left a note", "Voss phoned her": not "he had left a note". */
    private boolean tellsOfSender(Person teller) {
        int start = text.sentences().start(salience.lastSpoken());
        int end = end(start);
        int cue = Scan.to(start, end, i -> text.cueAt(i) >= 0);
        int subject = Scan.to(
                cue + 1,
                end,
                i -> text.is(i, WordClass.SUBJECT_PRONOUN) || text.names().is(i, EntityType.PERSON));
        return subject < end
                && isOther(subject, teller)
                && Scan.any(
                        subject,
                        end,
                        i -> SENDS.contains(text.lower(i)) || text.is(i, WordSet.MESSAGE, WordSet.RECORDING));
    }
}
