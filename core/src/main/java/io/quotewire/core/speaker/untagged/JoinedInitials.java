package io.quotewire.core.speaker.untagged;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerPath;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Resolves initials joined by "and" to the organisation: "H and V" in an article with "Harland and Voss Inc", otherwise
 * to these words.
 */
public final class JoinedInitials implements SpeakerResolver {
    /** The maximum number of letters on both sides: "LL and E"; not "UK and EU". */
    private static final int MOST_LETTERS = 3;

    private final NewsText text;

    public JoinedInitials(NewsText text) {
        this.text = text;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        int first = source.first();
        boolean initials = source.end() - first == 3
                && areInitials(first)
                && text.is(first + 1, WordSet.LIST_JOINT)
                && areInitials(first + 2)
                && length(first) + length(first + 2) <= MOST_LETTERS;
        return initials
                ? Optional.of(Speaker.organization(
                        inFull(text.tokens().word(first) + text.tokens().word(first + 2), source),
                        SpeakerPath.ORGANIZATION))
                : Optional.empty();
    }

    private int length(int token) {
        return text.tokens().word(token).length();
    }

    private boolean areInitials(int token) {
        String word = text.tokens().word(token);
        return UpperCase.is(word) && text.isCapital(token) && text.is(token, WordClass.OPEN);
    }

    /** The first organisation of the article whose words begin with the letters. */
    private String inFull(String letters, SourceWords source) {
        for (int name = 0; name < Math.min(Reach.MOST_NAMES, text.names().size()); name++) {
            int first = text.names().firstToken(name);
            int end = text.names().endToken(name);
            if (text.names().type(name) == EntityType.ORGANIZATION
                    && end - first > 2
                    && areJoined(first, end)
                    && initials(first, end).startsWith(letters)) {
                return SourceWords.words(text, first, end);
            }
        }
        return SourceWords.words(text, source.first(), source.end());
    }

    private boolean areJoined(int first, int end) {
        return Scan.any(first, end, i -> text.is(i, WordSet.LIST_JOINT) || text.isMark(i, '&'));
    }

    private String initials(int first, int end) {
        StringBuilder letters = new StringBuilder(end - first);
        for (int i = first; i < end; i++) {
            if (text.isCapital(i)) {
                letters.append(text.tokens().firstChar(i));
            }
        }
        return letters.toString();
    }
}
