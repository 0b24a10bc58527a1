package io.quotewire.core.entity.context.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.context.clue.OrganizationText;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/** Recognises titles of peers among names: "the Duke", "the Duke of Lima". Pure functions of the text. */
final class PeerTitles {
    private static final Set<String> TITLES = WordList.ofKind(PeerTitles.class, "no-persons.txt", "peer"::equals);
    /** What is no peer behind "Duke of Lima". */
    private static final Set<String> OTHERS = WordList.ofKind(PeerTitles.class, "no-persons.txt", "no_peer"::equals);

    private final OrganizationText text;
    private final Tokens tokens;
    private final EntitySpans names;

    PeerTitles(OrganizationText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.names = text.names();
    }

    /** Whether the name is such a title or the end of one. */
    boolean isTitle(int name) {
        int first = names.firstToken(name);
        return switch (names.endToken(name) - first) {
            case 1 -> names.type(name) == EntityType.PERSON && isPart(first);
            case 3 ->
                names.type(name) != EntityType.ORGANIZATION
                        && TITLES.contains(tokens.word(first))
                        && text.is(first + 1, WordSet.OF)
                        && !(first + 3 < tokens.size() && OTHERS.contains(tokens.lower(first + 3)));
            default -> false;
        };
    }

    /** "Duke" of "the Duke said" or "Duke and Duchess of Lima", "Lima" of "the Duke of Lima". */
    private boolean isPart(int token) {
        return TITLES.contains(tokens.word(token))
                ? text.is(token - 1, WordSet.THE) || text.is(token + 1, WordSet.OF) || isJoined(token + 2)
                : text.is(token - 1, WordSet.OF) && token > 1 && TITLES.contains(tokens.word(token - 2));
    }

    private boolean isJoined(int token) {
        return token < tokens.size() && tokens.is(token - 1, "and") && TITLES.contains(tokens.word(token));
    }
}
