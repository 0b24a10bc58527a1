package io.quotewire.core.entity.context.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.context.clue.OrganizationContext;
import io.quotewire.core.entity.context.clue.OrganizationText;
import io.quotewire.core.entity.context.clue.PersonClues;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.FirstNames;
import io.quotewire.core.person.Titles;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.work.Lazy;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Removes what the tagger takes for persons: storms ("Storm Benjamin"), ships ("USS Karl Voss"), awards ("an Oscar"),
 * currencies ("Sterling fell 2 per cent"), laws ("the Bill", "Bill 21") and titles ("Duke of Lima"), unless the
 * article has a person of that name. Pure functions; linear in the text.
 */
public final class NotPersons {
    private static final Set<String> NAMED = ofKind("named");
    private static final Set<String> STORMS = ofKind("storm");
    private static final Set<String> SHIPS = ofKind("ship");
    private static final Set<String> AWARDS = ofKind("award");
    private static final Set<String> CURRENCIES = ofKind("currency");
    /** Words of ships' own names that are titles too: "HMS Queen Mary". */
    private static final Set<String> ROYAL = ofKind("royal");
    /** What only currencies do, if a figure or "against" follows. */
    private static final Set<String> MOVES = ofKind("move");
    /** The maximum number of words between such a verb and the figure. */
    private static final int BEFORE_FIGURE = 3;

    private static final String LAW = "Bill";

    private final OrganizationText text;
    private final Tokens tokens;
    private final EntitySpans names;
    private final PersonClues clues;
    private final PeerTitles peers;
    private final Supplier<BitSet> speakers = new Lazy<>(this::speakers);
    /** Words that are not persons' names in this article. */
    private final Set<String> nobodys = new HashSet<>();

    private NotPersons(OrganizationText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.names = text.names();
        this.clues = new PersonClues(text);
        this.peers = new PeerTitles(text);
    }

    private static Set<String> ofKind(String kind) {
        return WordList.ofKind(NotPersons.class, "no-persons.txt", kind::equals);
    }

    /** The names without such ones; the same instance if there are none. */
    public static EntitySpans of(OrganizationText text) {
        NotPersons persons = new NotPersons(text);
        persons.find();
        for (int n = 0; n < persons.names.size(); n++) {
            if (persons.isNone(n)) {
                return persons.left();
            }
        }
        return persons.names;
    }

    private EntitySpans left() {
        EntitySpans.Builder builder = new EntitySpans.Builder();
        for (int n = 0; n < names.size(); n++) {
            if (!isNone(n)) {
                builder.add(names.firstToken(n), names.endToken(n), names.type(n));
            }
        }
        return builder.build();
    }

    private void find() {
        for (int n = 0; n < names.size(); n++) {
            if (isPerson(n) && (isStorm(n) || (isOneWord(n) && (NAMED.contains(last(n)) || isCurrency(n))))) {
                nobodys.add(last(n));
            }
        }
        for (int n = 0; n < names.size() && !nobodys.isEmpty(); n++) {
            if (isPerson(n) && !isStorm(n) && isShown(n)) {
                nobodys.remove(tokens.word(names.firstToken(n)));
                nobodys.remove(last(n));
            }
        }
    }

    /** Whether the name is a full one, or its context is a person's. */
    private boolean isShown(int name) {
        int first = names.firstToken(name);
        int end = names.endToken(name);
        return !isOneWord(name)
                || text.is(first - 1, OrganizationContext.TITLES)
                || isJoined(name)
                || clues.showAny(first, end);
    }

    /** "Venus and Serena". */
    private boolean isJoined(int name) {
        int other = text.is(names.endToken(name), WordSet.COORDINATOR) ? names.at(names.endToken(name) + 1) : -1;
        return other >= 0 && isPerson(other) && !NAMED.contains(last(other));
    }

    private boolean isNone(int name) {
        return isShip(name)
                || peers.isTitle(name)
                || isLaw(name)
                || (isPerson(name) && (isStorm(name) || (isOneWord(name) && isThing(name))));
    }

    /** "ChatGPT said", "an Oscar", "Sterling fell 2 per cent". */
    private boolean isThing(int name) {
        String word = last(name);
        return nobodys.contains(word)
                || ((NAMED.contains(word) || AWARDS.contains(word)) && isBehindArticle(names.firstToken(name)));
    }

    /** "Sterling fell 2 per cent", "Sterling rose against the dollar"; not "Sterling fell in the box". */
    private boolean isCurrency(int name) {
        int verb = names.endToken(name);
        if (!CURRENCIES.contains(last(name)) || verb >= tokens.size() || !MOVES.contains(tokens.lower(verb))) {
            return false;
        }
        for (int i = verb + 1; i <= verb + BEFORE_FIGURE && i < tokens.size() && !text.is(i, '.'); i++) {
            if (tokens.is(i, "against") || text.is(i, '$') || isPercent(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPercent(int token) {
        int next = token + 1;
        return tokens.isFigure(token)
                && next < tokens.size()
                && (text.is(next, '%') || tokens.is(next, "per") || tokens.is(next, "percent"));
    }

    /** "Storm Benjamin", of which the tagger may have found "Benjamin" alone; not "Storm Voss, who". */
    private boolean isStorm(int name) {
        int first = names.firstToken(name);
        int end = names.endToken(name);
        int storm = end - first == 2 ? first : isOneWord(name) ? first - 1 : -1;
        return storm >= 0
                && text.isCapital(storm)
                && STORMS.contains(tokens.word(storm))
                && FirstNames.isOne(tokens, end - 1)
                && !clues.showAny(storm, end)
                && !speakers.get().get(tokens.firstAlike(end - 1));
    }

    /** The names of one word that speak or are made known, "Huntley said" beside "Storm Huntley": first occurrences. */
    private BitSet speakers() {
        BitSet found = new BitSet();
        for (int n = 0; n < names.size(); n++) {
            int first = names.firstToken(n);
            if (isPerson(n) && isOneWord(n) && clues.showAny(first, first + 1)) {
                found.set(tokens.firstAlike(first));
            }
        }
        return found;
    }

    /** "An Oscar", "his Oscar". */
    private boolean isBehindArticle(int token) {
        return text.is(token - 1, WordSet.ARTICLE) || text.is(token - 1, WordSet.SPEAKING_OWNER);
    }

    /** "HMS Lancaster", "HMS Queen Elizabeth"; not "HMS Captain Karl Voss", nor "USS Karl Voss, 43,". */
    private boolean isShip(int name) {
        int before = names.firstToken(name) - 1;
        return before > 0
                && text.isCapital(before)
                && names.type(name) != EntityType.ORGANIZATION
                && (SHIPS.contains(tokens.word(before))
                        || (isPartOfShip(before) && SHIPS.contains(tokens.word(before - 1))))
                && !clues.isMadeKnown(before + 1, names.endToken(name))
                && !clues.isSpeaker(before + 1, names.endToken(name));
    }

    private boolean isPartOfShip(int token) {
        return ROYAL.contains(tokens.word(token)) || (!RoleWords.isNoun(tokens, token) && !Titles.isAt(tokens, token));
    }

    /** "The Bill", "the Crime Bill", "Bill 21", "Bill C-18". */
    private boolean isLaw(int name) {
        int bill = names.firstToken(name);
        if (!tokens.is(bill, LAW) || bill + 1 >= tokens.size()) {
            return false;
        }
        boolean numbered = Character.isDigit(tokens.charAt(tokens.end(bill + 1) - 1));
        return numbered
                || (isPerson(name)
                        && isOneWord(name)
                        && (text.is(bill - 1, WordSet.ARTICLE)
                                || (bill > 0 && tokens.is(bill - 1, "this"))
                                || isBehindSubject(bill - 1)));
    }

    /** "Crime" of "the Crime Bill"; not "Uncle". */
    private boolean isBehindSubject(int word) {
        return word > 0
                && text.isCapital(word)
                && text.isOpen(word)
                && !text.isMark(word - 1)
                && !tokens.isLineBetween(word - 1, word)
                && !RoleWords.isNoun(tokens, word)
                && !Titles.isAt(tokens, word)
                && (names.at(word) < 0 || text.isOrganization(word));
    }

    private boolean isPerson(int name) {
        return names.type(name) == EntityType.PERSON;
    }

    private boolean isOneWord(int name) {
        return names.endToken(name) == names.firstToken(name) + 1;
    }

    private String last(int name) {
        return tokens.word(names.endToken(name) - 1);
    }
}
