package io.quotewire.core.entity.context;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.context.clue.OrganizationContext;
import io.quotewire.core.entity.context.clue.OrganizationText;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.Titles;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds organisations whose names end like a genitive, since nothing else can precede "said" ("Brindley's said", "Ash
 * &amp; Brindley's also says"), or since they are known ("McDonald's"). One such context decides for all names in the
 * article that are written the same: any other "Brindley's" is the genitive of that name. "Hill's said" is short for
 * "Hill has said" if the article has a Hill, and "friends of Hill's said" does not count. Pure functions; linear in the
 * text.
 */
final class GenitiveNames {
    private final OrganizationText text;
    private final EntitySpans names;
    /** The names with an "'s" behind them or at their end. */
    private final List<Integer> genitives = new ArrayList<>(2);

    private GenitiveNames(OrganizationText text) {
        this.text = text;
        this.names = text.names();
        for (int name = 0; name < names.size(); name++) {
            if (isGenitive(name)) {
                genitives.add(name);
            }
        }
    }

    /** The names: those that end in "'s" include it and become organisations, all others exclude it. */
    static EntitySpans of(OrganizationText text) {
        return new GenitiveNames(text).ended();
    }

    private EntitySpans ended() {
        if (genitives.isEmpty()) {
            return names;
        }
        Set<String> own = own();
        return own.isEmpty() && !isAnyCut() && !isAnyKnown() ? names : ended(own);
    }

    private boolean isAnyKnown() {
        for (int name : genitives) {
            if (isKnown(name, name) || (name > 0 && isPartnerOf(name - 1, name) && isKnown(name - 1, name))) {
                return true;
            }
        }
        return false;
    }

    /** Whether any name has an "'s" at its end. */
    private boolean isAnyCut() {
        for (int name : genitives) {
            if (end(name) < names.endToken(name)) {
                return true;
            }
        }
        return false;
    }

    private EntitySpans ended(Set<String> own) {
        EntitySpans.Builder spans = new EntitySpans.Builder();
        for (int name = 0; name < names.size(); name++) {
            int last = name + 1 < names.size() && isPartnerOf(name, name + 1) ? name + 1 : name;
            if (isGenitive(last) && (own.contains(lastWord(last)) || isFirms(name, last))) {
                spans.add(names.firstToken(name), end(last) + 1, EntityType.ORGANIZATION);
                name = last;
            } else {
                spans.add(names.firstToken(name), end(name), names.type(name));
            }
        }
        return spans.build();
    }

    /** The last words of the names that end in "'s". */
    private Set<String> own() {
        Set<String> own = new HashSet<>();
        for (int name : genitives) {
            if (text.contexts().beginAt(end(name) + 1, OrganizationContext.OWN_GENITIVE) && !isOwned(name)) {
                own.add(lastWord(name));
            }
        }
        for (int name = 0; name < names.size() && !own.isEmpty(); name++) {
            if (!isGenitive(name) && names.type(name) == EntityType.PERSON) {
                own.remove(lastWord(name));
            }
        }
        return own;
    }

    /** The end of the name without a final "'s". */
    private int end(int name) {
        int end = names.endToken(name);
        return end - 1 > names.firstToken(name) && isGenitiveToken(end - 1) ? end - 1 : end;
    }

    private boolean isGenitive(int name) {
        int behind = end(name);
        int other = names.at(behind);
        return (other < 0 || other == name) && isGenitiveToken(behind);
    }

    private boolean isGenitiveToken(int token) {
        return text.is(token, WordSet.GENITIVE);
    }

    /** "McDonald's", "Papa John's", "Lowe's". */
    private boolean isKnown(int name, int last) {
        return isKnown(name, last, OrganizationContext.TRADE_GENITIVE)
                || isKnown(name, last, OrganizationContext.SURNAME_GENITIVE);
    }

    private boolean isKnown(int name, int last, OrganizationContext known) {
        return isGenitive(last)
                && text.contexts().beginAt(names.firstToken(name), known)
                && text.contexts().endAt(end(last), known);
    }

    /** Whether the known name is the firm's here: no person's or place's, and shown by the article if a surname. */
    private boolean isFirms(int name, int last) {
        return isKnown(name, last)
                && !isBorne(name, last)
                && (isKnown(name, last, OrganizationContext.TRADE_GENITIVE) || isTrading(last));
    }

    /** Whether the article has a person or a place of that name: "Ann McDonald", "Coach Lowe's", "Lowe's goal". */
    private boolean isBorne(int first, int last) {
        String words = text.words(names.firstToken(first), end(last));
        boolean single = names.firstToken(first) == end(last) - 1;
        return Scan.any(
                0,
                names.size(),
                name -> lastWord(name).equals(lastWord(last))
                        && ((single && isPersonOrPlace(name)) || (isPersonsOwn(name) && isSpelt(name, words))));
    }

    private boolean isSpelt(int name, String words) {
        return text.words(names.firstToken(name), end(name)).equals(words);
    }

    /** "Lowe's goal". */
    private boolean isPersonsOwn(int name) {
        return text.contexts().beginAt(end(name) + 1, OrganizationContext.PERSONS_OWN);
    }

    private boolean isPersonOrPlace(int name) {
        return names.type(name) != EntityType.ORGANIZATION
                && (!isKnown(name, name) || isTitle(names.firstToken(name) - 1));
    }

    private boolean isTitle(int token) {
        return token >= 0
                && !text.is(token, OrganizationContext.ROLE)
                && (text.is(token, OrganizationContext.TITLES)
                        || Titles.isAt(text.tokens(), token)
                        || RoleWords.isNoun(text.tokens(), token));
    }

    /** "Lowe's said", "Lowe's shares", "at Lowe's." */
    private boolean isTrading(int last) {
        for (int name = 0; name < names.size(); name++) {
            if (isGenitive(name) && lastWord(name).equals(lastWord(last))) {
                int behind = end(name) + 1;
                if (text.contexts().beginAt(behind, OrganizationContext.TRADING)
                        || text.is(behind, OrganizationContext.GENITIVE_VERB)
                        || text.contexts().beginAt(behind, OrganizationContext.OWN_GENITIVE)
                        || (text.contexts().endAt(names.firstToken(name), OrganizationContext.AT_FIRM)
                                && (behind >= text.size() || text.isMark(behind)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Friends of Hill's", but not "the head of Brindley's". */
    private boolean isOwned(int name) {
        int before = names.firstToken(name) - 1;
        return names.type(name) == EntityType.PERSON && text.is(before, WordSet.OF);
    }

    /** "Ash &amp; Brindley's" is one name, however its parts are tagged. */
    private boolean isPartnerOf(int name, int next) {
        int joint = names.endToken(name);
        return joint + 1 == names.firstToken(next) && text.is(joint, '&');
    }

    private String lastWord(int name) {
        return text.tokens().word(end(name) - 1);
    }
}
