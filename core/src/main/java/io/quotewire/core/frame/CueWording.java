package io.quotewire.core.frame;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the cue is worded, which indicates how likely the content is right. */
public enum CueWording {
    /** Hill said it rained. */
    SAY,
    /** …, adding that it rained. */
    PARTICIPLE,
    /** Hill claimed it rained; according to Hill, it rained. */
    OTHER;

    private static final Set<String> FORMS_OF_SAY = Set.of("say", "says", "said");

    /** The wording of the cue at these {@code char} offsets, by its last word; {@link #OTHER} without a cue. */
    public static CueWording of(NewsText text, @Nullable Span cue) {
        if (cue == null) {
            return OTHER;
        }
        String word = text.lower(text.tokens().at(cue.end() - 1));
        if (FORMS_OF_SAY.contains(word)) {
            return SAY;
        }
        return word.endsWith("ing") ? PARTICIPLE : OTHER;
    }
}
