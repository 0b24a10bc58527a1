package io.quotewire.core.speaker.phrase;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.Titles;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import java.util.Set;

/**
 * Recognises the maker of a document before its noun although the tagger missed the name or took it for a person's: "a
 * Tarni poll", "the Novarc statement"; "the Marner poll" if nobody is called Marner; not "a Lima survey", "the Catholic
 * study", nor "the Marner report", which may be on him or by a panel, but "the FQ report". Pure functions.
 */
final class MissedMaker {
    private static final Set<String> ADJECTIVES = read("adjectives");
    private static final Set<String> TOPICS = read("topics");
    private static final Set<String> POLLS = read("polls");
    private static final Set<String> INQUIRIES = read("inquiries");
    private static final String STATEMENT = "statement";

    private MissedMaker() {}

    private static Set<String> read(String kind) {
        return WordList.ofKind(MissedMaker.class, "missed-makers.txt", kind::equals);
    }

    /**
     * Whether the token ends the name of the maker, directly before the document noun, and the tagger saw none in it;
     * not in the title of "Harland's Paying the Price report".
     */
    static boolean isUntagged(NewsText text, int token, int first, int noun) {
        String document = text.lower(noun);
        return token + 1 == noun
                && (AuthoredNouns.isFinding(document) || document.equals(STATEMENT))
                && (!INQUIRIES.contains(document) || isCoined(text.tokens().word(token)))
                && !text.isCapital(first - 1)
                && isPartOfName(text, token);
    }

    /** "FQ", "QuayWeb": no surname, nor a word for a topic. */
    private static boolean isCoined(String word) {
        return UpperCase.is(word) || UpperCase.isWithin(word);
    }

    /** The first token of the name that ends with the token. */
    static int start(NewsText text, int token, int first) {
        int start = token;
        while (start > first && isPartOfName(text, start - 1)) {
            start--;
        }
        return start;
    }

    private static boolean isPartOfName(NewsText text, int token) {
        String word = text.lower(token);
        return text.isCapital(token)
                && text.is(token, WordClass.OPEN)
                && text.names().at(token) < 0
                && text.cueAt(token) < 0
                && !text.opensSentence(token)
                && !AuthorPreposition.isTime(text, token)
                && !AgeOrOrigin.isOrigin(word)
                && !AuthoredNouns.isOnAir(word)
                && !AuthoredNouns.isPlatform(word)
                && !AuthoredNouns.contains(word)
                && !TOPICS.contains(word)
                && ADJECTIVES.stream().noneMatch(word::endsWith);
    }

    /** Whether a name that the tagger took for a person's is that of a pollster or the like: nobody bears it. */
    static boolean isOrganization(NewsText text, int name, int noun) {
        int token = text.names().firstToken(name);
        String document = text.lower(noun);
        return text.names().type(name) == EntityType.PERSON
                && text.names().endToken(name) == token + 1
                && (POLLS.contains(document)
                        || (AuthoredNouns.isFinding(document)
                                && isCoined(text.tokens().word(token))))
                && !text.is(token - 1, WordClass.OPEN)
                && !isBorne(text, text.tokens().word(token));
    }

    /** Whether a person of the text has the word in a longer name, or with a title. */
    private static boolean isBorne(NewsText text, String word) {
        for (int name = 0; name < text.names().size(); name++) {
            int first = text.names().firstToken(name);
            int last = text.names().endToken(name) - 1;
            if (text.names().type(name) == EntityType.PERSON
                    && text.tokens().word(last).equals(word)
                    && (last > first || Titles.isAt(text.tokens(), first - 1))) {
                return true;
            }
        }
        return false;
    }
}
