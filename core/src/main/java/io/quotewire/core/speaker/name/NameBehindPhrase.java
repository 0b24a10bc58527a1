package io.quotewire.core.speaker.name;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.Titles;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.NamesInText;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.Apposition;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * Resolves a phrase to the name in apposition after its comma: one or two people up to the next pause, "Her lawyer,
 * Mary Hill,", or an organisation, "The newspaper, the Southern Daily,".
 */
public final class NameBehindPhrase implements SpeakerResolver {
    /** The maximum length of a title: "State senator", "the former Harland financial chief". */
    private static final int LONGEST_TITLE = 6;

    private static final int LONGEST_BRACKET = 8;

    private final NewsText text;
    private final NamesInText names;
    private final ApposedOrganization organization;

    public NameBehindPhrase(NewsText text, NamesInText names) {
        this.text = text;
        this.names = names;
        this.organization = new ApposedOrganization(text);
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        List<Integer> apposed = apposed(source);
        return apposed.isEmpty() ? organization.behind(source) : Optional.of(names.speaker(apposed));
    }

    private List<Integer> apposed(SourceWords source) {
        int comma = behindPlace(source.end());
        int self = behindSelf(comma + 1);
        int name = Apposition.nameBehind(text, source.first(), comma, self >= 0 ? self : behindTitle(comma + 1));
        if (name < 0 || !names.isPerson(name) || (source.isObject() && Apposition.goesOnAsSubject(text, name))) {
            return List.of();
        }
        int after = text.names().endToken(name);
        if (text.is(after, WordSet.LIST_JOINT) && text.names().at(after + 1) >= 0) {
            int second = text.names().at(after + 1);
            return names.isPerson(second) && endsApposition(text.names().endToken(second))
                    ? List.of(name, second)
                    : List.of();
        }
        return endsApposition(after) && !areSeveral(source) ? List.of(name) : List.of();
    }

    /** "The sons of a late mayor, Karl Hill,": the one named is none of several. */
    private boolean areSeveral(SourceWords source) {
        int noun = source.noun();
        return !text.is(source.first(), WordSet.SINGULAR_AHEAD)
                && (text.is(noun, WordSet.PLURAL_NOUN) || GroupNouns.arePeople(text.lower(noun)));
    }

    /** "(Said its director) in Lima | , Mary Hill": the comma behind the place that the phrase leaves out. */
    private int behindPlace(int token) {
        int place = text.is(token, WordSet.IN) ? text.names().at(token + 1) : -1;
        return place >= 0 && text.names().type(place) == EntityType.LOCATION
                ? text.names().endToken(place)
                : token;
    }

    /**
     * "(Her niece,) Lima state senator | Mary Hill", "the poet and diarist | Mary Hill", "a clerk called | Mary Hill",
     * "Labour's | Mary Hill": the token of the name; the token itself if no title precedes it.
     */
    private int behindTitle(int token) {
        boolean article = text.is(token, WordSet.ARTICLE);
        int i = article ? token + 1 : token;
        while (i - token < LONGEST_TITLE
                && (isOfTitle(i) || (article && i > token + 1 && text.is(i, WordSet.LIST_JOINT)))) {
            i++;
        }
        boolean named = i > token && text.is(i, WordSet.NAMING);
        i += named ? 1 : 0;
        boolean title = i > token
                && text.names().at(i) >= 0
                && (named
                        || (article && i > token + 1)
                        || text.is(i - 1, WordSet.GENITIVE)
                        || Titles.isAt(text.tokens(), i - 1)
                        || RoleWords.isNoun(text.tokens(), i - 1)
                        || areTitles(i - 1));
        return title ? i : token;
    }

    /** "(Two officials,) State Secretaries | Mary Hill and Jan Kok". */
    private boolean areTitles(int token) {
        String word = text.lower(token);
        return text.isCapital(token) && Plural.endsLikeOne(word) && RoleWords.isNoun(Plural.singular(word));
    }

    /** A word of a title: what somebody is, an organisation or place, or an owner. */
    private boolean isOfTitle(int token) {
        int name = text.names().at(token);
        boolean person = name >= 0 && text.names().type(name) == EntityType.PERSON;
        boolean owner = text.is(token, WordSet.GENITIVE) && text.names().at(token - 1) >= 0;
        return !person && (owner || (text.is(token, WordClass.OPEN) && text.cueAt(token) < 0));
    }

    /**
     * "(A neighbour,) who identified himself only as | Karl", not "disguised himself": the token of the name; -1 if
     * there is none.
     */
    private int behindSelf(int token) {
        boolean self = text.is(token, WordSet.PERSON_RELATIVE)
                && text.is(token + 1, WordSet.SELF_NAMING)
                && text.is(token + 2, WordSet.REFLEXIVE);
        int as = text.is(token + 3, WordSet.AS) ? token + 3 : token + 4;
        return self && text.is(as, WordSet.AS) && text.names().at(as + 1) >= 0 ? as + 1 : -1;
    }

    /** Whether the apposition ends after the name, with a comma or with the sentence. */
    private boolean endsApposition(int token) {
        int end = text.isMark(token, '(') ? behindBracket(token) : token;
        return end == text.tokens().size() || text.isMark(end, ',') || text.isMark(end, '.');
    }

    /** "(D-Salem)". */
    private int behindBracket(int opening) {
        int i = opening + 1;
        while (i - opening < LONGEST_BRACKET && i < text.tokens().size() && !text.isMark(i, ')')) {
            i++;
        }
        return text.isMark(i, ')') ? i + 1 : opening;
    }
}
