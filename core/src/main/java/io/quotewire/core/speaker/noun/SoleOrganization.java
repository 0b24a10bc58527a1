package io.quotewire.core.speaker.noun;

import io.quotewire.core.speaker.organization.OrganizationKinds;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.SoleSpeaker;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerPath;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.NameEndings;
import io.quotewire.core.words.WordSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves "the agency", "the trade group" to the organisation that alone has spoken in the article ({@link
 * SoleSpeaker}): "Harland Ratings said it cut the grade of Voss. Voss has lost money. The rating agency said". Nothing
 * may be told of another one since.
 */
public final class SoleOrganization implements SpeakerResolver {
    private static final String AGENCY = "agency";
    private static final String RATING = "rating";
    private static final String GROUP = "group";
    /** Kinds that are no authorities. */
    private static final Set<String> PRIVATE = read("private");
    /** The last words of the names of authorities. */
    private static final Set<String> AUTHORITIES = read("authority");

    private static final String CENTRAL = "central";
    private static final String BANK_OF = "Bank of ";

    private final NewsText text;
    private final SoleSpeaker sole;

    /**
     * Creates the resolver for a text.
     *
     * @param sole finds who alone has spoken
     */
    public SoleOrganization(NewsText text, SoleSpeaker sole) {
        this.text = text;
        this.sole = sole;
    }

    private static Set<String> read(String kind) {
        return WordList.ofKind(SoleOrganization.class, "authorities.txt", kind::equals);
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        return DefiniteOrganization.is(source) && !isIntroduced(source)
                ? sole.before(source.first())
                        .flatMap(speaker -> Optional.ofNullable(speaker.name()))
                        .filter(name -> isOfKind(name, source) && !sole.isOrganizationNamed(source.first(), name))
                        .map(name -> Speaker.organization(name, SpeakerPath.NOUN))
                : Optional.empty();
    }

    /** Not "Harland Motor Co" for "the federal agency", "Harland Bank" for "the central bank", "the FDA" for a firm. */
    private boolean isOfKind(String name, SourceWords source) {
        int noun = source.noun();
        String word = text.lower(noun);
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean company = NameEndings.isCompanys(last);
        boolean such = !OrganizationKinds.isOther(last, word);
        if (AnaphoricNouns.isCompany(word)) {
            return such && company;
        }
        if (text.is(noun - 1, CENTRAL)) {
            return such && name.startsWith(BANK_OF);
        }
        boolean other = PRIVATE.contains(word) && AUTHORITIES.contains(last);
        return such && !other && !(company && word.equals(AGENCY) && !text.is(noun - 1, RATING));
    }

    /**
     * "Harland said a union had struck. … The union", "The lost dating website … The website", "Militants left. … The
     * militant group", "The club where it began. … The club": another one came up, as a noun that is not a source's.
     */
    private boolean isIntroduced(SourceWords source) {
        int noun = source.noun();
        String word = text.lower(noun);
        String modifier = text.lower(noun - 1);
        boolean group = word.equals(GROUP) && !text.is(noun - 1, WordSet.THE);
        int from = Math.max(0, source.first() - Reach.OF_ORGANIZATIONS);
        for (int i = from; group && i < source.first(); i++) {
            if (text.lower(i).startsWith(modifier)) {
                return true;
            }
        }
        return text.tokens().anyAlike(from, noun, i -> !isTold(i) && !text.is(i - 1, modifier))
                || UnnamedOutlet.isBefore(source);
    }

    private boolean isTold(int noun) {
        return text.is(noun - 1, WordSet.THE) && !text.is(noun + 1, WordSet.ANY_RELATIVE);
    }
}
