package io.quotewire.core.speaker.name;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Titles;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.speaker.phrase.OwnPage;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.NamesInText;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.BasedIn;
import io.quotewire.core.syntax.BracketedName;
import io.quotewire.core.syntax.GovernedName;
import io.quotewire.core.syntax.HeadNoun;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Resolves a phrase to the names that are its heads, one or several; names governed by a preposition, genitives and
 * modifiers of nouns do not count.
 */
public final class NamesInPhrase implements SpeakerResolver {
    /** The maximum number of words between the comma and an apposed name: "the envoy, Rear Admiral Mary Hill". */
    private static final int LONGEST_TITLE = 4;

    private final NewsText text;
    private final People people;
    private final NamesInText names;
    private final Partner partner;
    private final TitlePreposition titlePreposition;

    public NamesInPhrase(NewsText text, People people, NamesInText names) {
        this.text = text;
        this.people = people;
        this.names = names;
        this.partner = new Partner(text, names);
        this.titlePreposition = new TitlePreposition(text, people, names);
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        if (GovernedName.ends(text, source.first(), source.end()) || OwnPage.isAccount(source)) {
            return Optional.empty();
        }
        List<Integer> heads = heads(apposed(source.first(), source.end()), source.end());
        if (heads.size() == 1 && names.isPerson(heads.get(0))) {
            partner.of(heads.get(0)).ifPresent(heads::add);
            partner.before(source.first(), source.end()).ifPresent(heads::add);
        }
        boolean none = heads.isEmpty() || SomeOfThem.are(text, source, heads);
        return none ? Optional.empty() : Optional.of(names.speaker(heads));
    }

    /** "A spokesman for the port, | Captain Mary Hill": the name; otherwise the role's holder, or the first token. */
    private int apposed(int first, int end) {
        int name = bearer(text.names().at(end - 1));
        int start = name < 0 ? first : partner.firstOfTwo(name);
        int comma = start - 1;
        while (comma > start - LONGEST_TITLE
                && text.is(comma, WordClass.OPEN)
                && text.names().at(comma) < 0) {
            comma--;
        }
        boolean described =
                comma - 1 > first && text.isMark(comma, ',') && text.names().at(HeadNoun.of(text, first, comma)) < 0;
        boolean governed = false;
        for (int i = first; described && i < comma; i++) {
            governed |= text.is(i, WordClass.PREPOSITION);
            described = !joinsHolders(i, governed);
        }
        return described ? start : Math.max(first, NameOfRole.start(text, first, end));
    }

    /** "(The chairman of the port, Captain) Mary Hill of | Peru": the person, of whom the place or body tells. */
    private int bearer(int last) {
        int of = last < 0 ? -1 : text.names().firstToken(last) - 1;
        boolean person = text.is(of, WordSet.OF) && text.names().is(of - 1, EntityType.PERSON);
        return person ? text.names().at(of - 1) : last;
    }

    /**
     * "Hill | and | her aide", "the mayor and Hill"; not "the head of ropes and sails", "a lawyer for Hale and Voss".
     */
    private boolean joinsHolders(int i, boolean behindPreposition) {
        boolean namesOnly = text.names().at(i - 1) >= 0 && text.names().at(i + 1) >= 0;
        return text.is(i, WordClass.CONJUNCTION)
                && !(behindPreposition && namesOnly)
                && (text.names().at(i - 1) >= 0
                        || text.names().at(i + 1) >= 0
                        || text.is(i + 1, WordSet.ANY_DETERMINER));
    }

    private List<Integer> heads(int first, int end) {
        List<Integer> heads = new ArrayList<>();
        boolean joined = false;
        for (int i = first; i < end; i++) {
            int name = text.names().at(i);
            if (name >= 0 && !isTitle(name) && !isOffice(name) && !(heads.isEmpty() && followsOthers(name, first))) {
                int after = behindName(name, end);
                if (!joined) {
                    heads.clear();
                }
                if (!isModifier(after, end)
                        || (name == text.names().at(first) && NameOfRole.follows(text, name, end))
                        || (joined && isPaper(name, after, end))) {
                    heads.add(name);
                    joined = false;
                } else if (joined && isPartOfModifier(heads.get(heads.size() - 1), name)) {
                    heads.clear();
                    joined = false;
                }
                i = Math.max(i, after - 1);
            } else if (!heads.isEmpty() && joins(i)) {
                joined = true;
            } else if (i > first
                    && (text.is(i, WordSet.PERSON_RELATIVE, WordSet.NEGATION)
                            || (heads.isEmpty() && isRepresenting(i)))) {
                // "Those who love Hill", "Voss, not Hill", "a lawyer representing Hill"
                break;
            } else if (text.is(i, WordClass.PREPOSITION)
                    && i > first
                    && (!heads.isEmpty() || !titlePreposition.isAt(first, i, end))) {
                break;
            }
        }
        return heads;
    }

    /** "(CNN and) the Harbour Times | newspaper". */
    private boolean isPaper(int name, int after, int end) {
        return after == end - 1 && !names.isPerson(name) && AnaphoricNouns.isPeriodical(text.lower(after));
    }

    /** "London and Paris traders", "Dan and Amy producer Ana Ruiz": neither is a head. */
    private boolean isPartOfModifier(int head, int modifier) {
        int joint = text.names().endToken(head);
        boolean persons = names.isPerson(modifier)
                && text.is(joint, WordClass.CONJUNCTION)
                && joint == text.names().firstToken(head) + 1
                && joint == text.names().firstToken(modifier) - 1
                && joint == text.names().endToken(modifier) - 2;
        return !names.isPerson(head) || persons;
    }

    /**
     * The token behind the name, and behind a bracket before people: "a Harbour Tax Board (HTB) | official". A union or
     * a report goes by the name.
     */
    private int behindName(int name, int end) {
        int after = text.names().endToken(name);
        int noun = BracketedName.nounBehind(text, after, end);
        boolean people =
                noun >= 0 && !GroupNouns.isOrganization(text.lower(noun)) && !GroupNouns.isDocument(text.lower(noun));
        return people ? noun : after;
    }

    /** "Seven states and (the Lima Nation)": a place behind others, who have no name, does not speak for them. */
    private boolean followsOthers(int name, int first) {
        int start = text.names().firstToken(name);
        int joint = text.is(start - 1, WordClass.DETERMINER) ? start - 2 : start - 1;
        return joint > first
                && text.is(joint, WordClass.CONJUNCTION)
                && text.names().type(name) == EntityType.LOCATION;
    }

    /** Whether the name is only a title, separated from its name: "Gov.", "President". */
    private boolean isTitle(int name) {
        int first = text.names().firstToken(name);
        return text.names().endToken(name) == first + 1
                && people.of(name).isEmpty()
                && Titles.isAt(text.tokens(), first)
                && !isPairBehindThe(first)
                && !isShortForm(name);
    }

    /** "The SP": a party as likely as a superintendent of police. */
    private boolean isPairBehindThe(int token) {
        return text.is(token - 1, WordSet.THE)
                && text.tokens().end(token) - text.tokens().start(token) == 2
                && UpperCase.is(text.tokens().word(token));
    }

    /** "The Vice-Chancellor of Lima University": an office, not a name. */
    private boolean isOffice(int name) {
        int first = text.names().firstToken(name);
        return text.names().type(name) == EntityType.ORGANIZATION
                && text.is(first - 1, WordSet.THE)
                && RoleWords.isNoun(text.tokens(), first)
                && text.is(first + 1, WordClass.PREPOSITION);
    }

    /** "Duke" in an article with "Duke Shipping Corp": the short form of an organisation's name. */
    private boolean isShortForm(int name) {
        EntitySpans all = text.names();
        String word = text.tokens().word(all.firstToken(name));
        for (int n = 0; all.type(name) == EntityType.ORGANIZATION && n < all.size(); n++) {
            boolean longer = all.type(n) == EntityType.ORGANIZATION && all.endToken(n) > all.firstToken(n) + 1;
            if (longer && text.tokens().word(all.firstToken(n)).equals(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean joins(int token) {
        return text.isMark(token, ',') || text.is(token, WordClass.CONJUNCTION);
    }

    private boolean isModifier(int after, int end) {
        boolean genitive = after + 1 < end && (text.is(after, WordSet.GENITIVE) || text.is(after, "'"));
        return genitive
                || (after < end && (text.is(after, WordClass.OPEN) || BasedIn.isComma(text, after)))
                || joinsOrigin(after, end);
    }

    /** "U.S. and European officials", "Treasury and port officials": the coordinated words modify the same noun. */
    private boolean joinsOrigin(int after, int end) {
        int name = text.names().at(after - 1);
        return after + 2 < end
                && !(name >= 0 && names.isPerson(name))
                && text.is(after, WordClass.CONJUNCTION)
                && text.names().at(after + 1) < 0
                && (text.isCapital(after + 1) || isBodyBeforePeople(after + 1, end))
                && text.is(after + 2, WordClass.OPEN)
                && !text.isCapital(after + 2);
    }

    private boolean isBodyBeforePeople(int modifier, int end) {
        return modifier + 2 == end && text.is(modifier, WordClass.OPEN) && GroupNouns.arePeople(text.lower(end - 1));
    }

    /** "A lawyer representing Mr Hill": the token is a participle with a name as object. */
    private boolean isRepresenting(int token) {
        return Participle.isPresent(text, token)
                && !text.isCapital(token)
                && text.is(token - 1, WordClass.OPEN)
                && (text.names().at(token + 1) >= 0
                        || Titles.gender(text.lower(token + 1)).isPresent());
    }
}
