package io.quotewire.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One passage of quoted or reported speech in an article's body, with the one who said it.
 *
 * @param type direct, mixed or indirect speech
 * @param start first code point; the marks around a direct quote are left out
 * @param end code point after the last; greater than {@code start}
 * @param text what stands at {@code [start, end)}
 * @param statement number of the utterance within the article, from 0; fragments of one utterance share it
 * @param speaker the resolved full name, of a group its words; null where the speaker is unnamed or unknown
 * @param speakerId the catalogue's id of the speaker, null where the catalogue does not know them
 * @param speakerKind what is known of the speaker
 * @param speakerRole the speaker's title or function as the article gives it, or null
 * @param coSpeakers resolved names of those who said it together with {@code speaker}; mostly empty
 * @param speakerText the words that name the speaker here ("he", "Defense Secretary Jim Mattis"), or null
 * @param speakerStart first code point of {@code speakerText}, null with it
 * @param speakerEnd code point after {@code speakerText}, null with it
 * @param cue the words that report the speech ("said", "according to"), or null
 * @param cueStart first code point of {@code cue}, null with it
 * @param cueEnd code point after {@code cue}, null with it
 * @param about the entities named inside the quote, in order of appearance, each once
 * @param confidence the estimated probability, 0 to 1, that this is speech and the speaker is right
 * @param contentConfidence the estimated probability, 0 to 1, that this is speech and begins and ends where it should,
 *     whoever said it
 * @param speakerConfidence the estimated probability, 0 to 1, that the speaker is right where this is speech; its
 *     product with {@code contentConfidence} is that of all being right
 * @param embedded whether it is a post of a social network that the article shows, said by its author
 */
public record Quote(
        QuoteType type,
        int start,
        int end,
        String text,
        int statement,
        @Nullable String speaker,
        @Nullable String speakerId,
        SpeakerKind speakerKind,
        @Nullable String speakerRole,
        List<String> coSpeakers,
        @Nullable String speakerText,
        @Nullable Integer speakerStart,
        @Nullable Integer speakerEnd,
        @Nullable String cue,
        @Nullable Integer cueStart,
        @Nullable Integer cueEnd,
        List<AboutEntity> about,
        double confidence,
        double contentConfidence,
        double speakerConfidence,
        boolean embedded) {

    public Quote {
        coSpeakers = List.copyOf(coSpeakers);
        about = List.copyOf(about);
    }
}
