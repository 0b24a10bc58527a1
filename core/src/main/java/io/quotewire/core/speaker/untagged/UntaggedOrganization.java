package io.quotewire.core.speaker.untagged;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.People;
import io.quotewire.core.speaker.organization.OrganizationKinds;
import io.quotewire.core.speaker.phrase.AuthoredNouns;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerPath;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.NameEndings;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.work.Lazy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Resolves capitalised words in which the tagger saw no organisation to one: words that end as a company's name
 * ("Harland co", "Larks of the Yard Inc"), and words that are the name of an organisation elsewhere in the article or
 * open it ("Larks" in one with "Larks Shipping Corp").
 */
public final class UntaggedOrganization implements SpeakerResolver {
    /** How many names with the same first word are considered. */
    private static final int MOST = 16;

    private final NewsText text;
    private final People people;
    private final Supplier<Map<String, List<Integer>>> named = new Lazy<>(this::byFirstWord);

    public UntaggedOrganization(NewsText text, People people) {
        this.text = text;
        this.people = people;
    }

    private Map<String, List<Integer>> byFirstWord() {
        Map<String, List<Integer>> names = new HashMap<>();
        for (int name = 0; name < text.names().size(); name++) {
            if (text.names().type(name) == EntityType.ORGANIZATION) {
                List<Integer> same = names.computeIfAbsent(
                        text.tokens().word(text.names().firstToken(name)), word -> new ArrayList<>(2));
                if (same.size() < MOST) {
                    same.add(name);
                }
            }
        }
        return names;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        return isCompany(source)
                ? Optional.of(Speaker.organization(
                        SourceWords.words(text, source.first(), source.end()), SpeakerPath.CAPITAL))
                : shortened(source);
    }

    private boolean isCompany(SourceWords source) {
        int last = source.end() - 1;
        boolean company = last > source.first()
                && isPartOfName(source.first())
                && NameEndings.isLegalForm(text.lower(last))
                && !GroupNouns.contains(text.lower(last));
        for (int i = source.first() + 1; company && i < last; i++) {
            company = isPartOfName(i)
                    || text.is(i, WordSet.OF)
                    || text.is(i, WordSet.THE)
                    || text.is(i, WordSet.PARTNER_JOINT);
        }
        return company;
    }

    private Optional<Speaker> shortened(SourceWords source) {
        if (!isName(source)) {
            return Optional.empty();
        }
        int length = source.end() - source.first();
        String words = SourceWords.words(text, source.first(), source.end());
        for (int name : named.get().getOrDefault(text.tokens().word(source.first()), List.of())) {
            int first = text.names().firstToken(name);
            int end = text.names().endToken(name);
            if ((end - first == length || endsAsOne(first + length, end))
                    && SourceWords.words(text, first, first + length).equals(words)) {
                return Optional.of(Speaker.organization(SourceWords.words(text, first, end), SpeakerPath.ORGANIZATION));
            }
        }
        return Optional.empty();
    }

    /** "Larks"; not "Investors", which opens "Investors Bank" too, nor a place or somebody's surname. */
    private boolean isName(SourceWords source) {
        for (int i = source.first(); i < source.end(); i++) {
            int name = text.names().at(i);
            if (!isPartOfName(i) || (name >= 0 && text.names().type(name) == EntityType.LOCATION)) {
                return false;
            }
        }
        String last = text.lower(source.end() - 1);
        return !GroupNouns.isOrganizationOrPeople(last)
                && !GroupNouns.isDocument(last)
                && !AuthoredNouns.isAt(text, source.end() - 1)
                && !(Plural.endsLikeOne(last) && RoleWords.isNoun(last.substring(0, last.length() - 1)))
                && people.bearing(text.tokens().word(source.end() - 1)).isEmpty();
    }

    private boolean isPartOfName(int token) {
        return text.isCapital(token) && text.is(token, WordClass.OPEN) && text.cueAt(token) < 0;
    }

    /** "(Larks) Shipping Corp", "(Larks) Corp of Peru": whether one of the words ends an organisation's name. */
    private boolean endsAsOne(int from, int end) {
        return Scan.any(
                from, end, i -> NameEndings.isOrganizations(text.lower(i)) || OrganizationKinds.isNoun(text.lower(i)));
    }
}
