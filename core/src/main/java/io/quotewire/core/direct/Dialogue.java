package io.quotewire.core.direct;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.direct.passage.Place;
import io.quotewire.core.direct.passage.SentenceAround;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.text.WordList;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows two who ask and answer in turn without further clauses: "“Did you see him?” Moe asked. “No.” “And the car?”".
 * In a paragraph only that another has begun to speak is certain, over paragraphs also who, if both were named: "“Did
 * you see him?” Moe asked. (New paragraph:) “No,” Hill said. (New paragraph:) “And the car?”".
 */
final class Dialogue {
    private static final Set<String> REPLY_OPENERS = WordList.words(Dialogue.class, "reply-openers.txt");

    /** The length of a clause that may stand between a question and its answer, in tokens. */
    private static final int LONGEST_CLAUSE = 12;

    private final NewsText text;
    private final @Nullable Attribution[] found;

    /** @param found the attribution that the finders made of each passage; null if none */
    Dialogue(NewsText text, @Nullable Attribution[] found) {
        this.text = text;
        this.found = found;
    }

    /**
     * Whether the passage answers the one before it in its paragraph, or asks back: "“Who pays?” “The engineers.”",
     * "“Who pays?” Hill asked. “No, not the engineers.”", "“No.” “Why not?”".
     */
    boolean isTurnBeside(int passage) {
        if (passage == 0
                || !text.quotes().isClosed(passage - 1)
                || !SentenceAround.inOneParagraph(text, passage - 1, passage)) {
            return false;
        }
        int between = text.firstToken(passage) - text.endToken(passage - 1);
        boolean answer = isAsked(passage - 1)
                && (between == 0
                        ? !isAsked(passage)
                        : between <= LONGEST_CLAUSE && opensReply(passage) && asks(passage - 1));
        boolean pair = passage > 1
                && isAsked(passage - 2)
                && SentenceAround.inOneParagraph(text, passage - 2, passage - 1)
                && between <= LONGEST_CLAUSE;
        return answer || ((between == 0 || pair) && opensReply(passage - 1) && isAsked(passage));
    }

    /** "“Who pays?” Hill asked. “No, not the engineers.”": whether it is attributed by the clause of the other. */
    boolean isOfQuestion(int passage, @Nullable Attribution own) {
        Attribution before = passage == 0 ? null : found[passage - 1];
        return own != null
                && own.place() == Place.BESIDE
                && before != null
                && own.source() != null
                && own.source().equals(before.source());
    }

    /**
     * Whose turn it is in a paragraph without a clause: of the two who asked and answered in the paragraphs before it.
     *
     * @param all the attributions of the passages before it
     */
    Optional<Source> turn(int passage, @Nullable Attribution[] all) {
        if (!isInTurn(passage)) {
            return Optional.empty();
        }
        if (isAsked(passage - 1)) {
            return isAsked(passage) ? Optional.empty() : addressee(passage - 1).or(() -> asked(passage, all));
        }
        Attribution reply = all[passage - 1];
        boolean back = isAsked(passage)
                && isInTurn(passage - 1)
                && isAsked(passage - 2)
                && reply != null
                && reply.source() != null
                && (opensReply(passage - 1) || found[passage - 1] == null);
        return back ? source(all[passage - 2]) : Optional.empty();
    }

    /** Whoever was asked back: "“No,” Hill said. (New paragraph:) “And the car?” (New paragraph:) “It was gone.”" */
    private Optional<Source> asked(int passage, @Nullable Attribution[] all) {
        return found[passage - 1] == null && all[passage - 1] != null && isInTurn(passage - 1)
                ? source(all[passage - 2])
                : Optional.empty();
    }

    private static Optional<Source> source(@Nullable Attribution one) {
        return one == null ? Optional.empty() : Optional.ofNullable(one.source());
    }

    /** "“Did you see him?” Moe asked | Karl Hill." */
    private Optional<Source> addressee(int passage) {
        Attribution one = found[passage];
        if (one == null || one.cue() < 0 || one.source() == null) {
            return Optional.empty();
        }
        Cue cue = text.cues().get(one.cue());
        int name = text.names().at(cue.end());
        return name >= 0
                        && cue.first() >= text.endToken(passage)
                        && one.source().end() <= cue.first()
                        && text.names().type(name) == EntityType.PERSON
                        && text.isMark(text.names().endToken(name), '.')
                ? Optional.of(new Source(cue.end(), text.names().endToken(name), true))
                : Optional.empty();
    }

    /** Whether this passage and the one before it each open a paragraph, and nothing stands between these. */
    private boolean isInTurn(int passage) {
        return passage > 0
                && opensParagraph(passage)
                && opensParagraph(passage - 1)
                && text.paragraphAt(text.firstToken(passage)) == text.paragraphAt(text.firstToken(passage - 1)) + 1;
    }

    private boolean opensParagraph(int passage) {
        int first = text.firstToken(passage);
        return first == 0 || text.paragraphAt(first - 1) != text.paragraphAt(first);
    }

    private boolean opensReply(int passage) {
        int word = text.firstToken(passage) + 1;
        return REPLY_OPENERS.contains(text.lower(word)) && !text.isWord(word + 1);
    }

    /** "“Who pays?” Hill asked"; not "“Was I late?” Hill said. “No.”", who may answer. */
    private boolean asks(int passage) {
        Attribution one = found[passage];
        return one != null
                && one.cue() >= 0
                && text.cues().get(one.cue()).entry().lemma().equals("ask");
    }

    private boolean isAsked(int passage) {
        int last = text.endToken(passage) - 1;
        return text.isMark(last, '?') || text.isMark(last - 1, '?');
    }
}
