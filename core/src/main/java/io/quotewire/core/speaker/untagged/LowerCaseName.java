package io.quotewire.core.speaker.untagged;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.person.FirstNames;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerPath;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import java.util.Optional;

/**
 * Resolves a person in a text that begins with a small letter, as old agency reports do which have no capitals: "mines
 * minister ana ruiz said", and, once she is named so, "minister ruiz said", "ruiz said" or, at the start of a sentence,
 * "Ruiz quispe said". The name is published as it stands.
 */
public final class LowerCaseName implements SpeakerResolver {
    /** The maximum number of words of a name: "carlos julio de la ruiz". */
    private static final int LONGEST = 5;
    /** How many tokens back the full name is searched for; it bounds each look-up. */
    private static final int REACH = 1500;

    private final NewsText text;
    /** Whether the text is such a report. */
    private final boolean small;

    public LowerCaseName(NewsText text) {
        this.text = text;
        this.small = text.tokens().size() > 0
                && Character.isLowerCase(text.tokens().word(0).charAt(0));
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        if (!small) {
            return Optional.empty();
        }
        int end = source.endBeforeDay();
        int first = behindRole(source.first(), end);
        boolean opens = first + 1 < end && text.isCapital(first) && text.opensSentence(first);
        if (first >= end || !Scan.all(opens ? first + 1 : first, end, this::isSmallWord)) {
            return Optional.empty();
        }
        return !opens && isRole(first - 1) && isFullName(first, end) ? person(first, end) : introduced(first, end);
    }

    /** The full name before that ends with the words between the tokens: "minister ana ruiz" for "ruiz". */
    private Optional<Speaker> introduced(int first, int end) {
        int last = end - 1;
        for (int i = last - 1; i > 0 && i > last - REACH; i--) {
            int start = text.is(i, text.lower(last)) ? behindRole(Math.max(0, i - LONGEST), i + 1) : 0;
            if (isRole(start - 1) && isFullName(start, i + 1) && endsAlike(i, last, end - first)) {
                return person(start, i + 1);
            }
        }
        return Optional.empty();
    }

    private boolean endsAlike(int one, int other, int words) {
        return Scan.all(0, words, k -> text.is(one - k, text.lower(other - k)));
    }

    private boolean isFullName(int first, int end) {
        return FirstNames.isFullName(text.tokens(), first, end) && Scan.all(first, end, this::isSmallWord);
    }

    /** The token behind the last noun for a role between the tokens; the first one if there is none. */
    private int behindRole(int from, int end) {
        return Scan.backTo(end - 1, from - 1, this::isRole) + 1;
    }

    private boolean isRole(int token) {
        return token >= 0 && RoleWords.isNoun(text.tokens(), token);
    }

    private boolean isSmallWord(int token) {
        return text.is(token, WordClass.OPEN) && !text.isCapital(token) && text.cueAt(token) < 0;
    }

    private Optional<Speaker> person(int first, int end) {
        return Optional.of(Speaker.person(SourceWords.words(text, first, end), SpeakerPath.NAME));
    }
}
