package io.quotewire.core.direct;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.direct.passage.SentenceAround;
import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.syntax.subject.ClauseSubject;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.TalkPronouns;
import io.quotewire.core.words.WordSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a passage without a clause that is another's turn: the answer to a question, or to an answer ("“Is it
 * late?” Hill asked. (New paragraph:) “It is.”"), a question behind a reply, whoever addresses the speaker ("Thank you,
 * Mrs Hill."), and the words of one who has just come up ("Moe shook her head. (New paragraph:) “It is not.”").
 */
final class OtherTurn {
    private static final String QUESTION = "ask";
    private static final Set<String> REPLIES = WordList.words(OtherTurn.class, "replies.txt");

    /** In words about whoever has come up: "Her son died. (New paragraph:) “He was kind.”" */
    private static final Set<String> OF_ANOTHER = Set.of("he", "him", "his", "she", "her");

    /** Marks of a quote within the passage. */
    private static final String SINGLE = "'‘";

    private final NewsText text;
    private final @Nullable Attribution[] found;
    private final ClauseSubject subjects;

    /** @param found the attribution that the finders made of each passage; null if none */
    OtherTurn(NewsText text, @Nullable Attribution[] found) {
        this.text = text;
        this.found = found;
        this.subjects = new ClauseSubject(text);
    }

    /** Whether the lower-case word means who speaks or who is spoken to: "I", "our", "you". */
    static boolean isOfTalk(String word) {
        return TalkPronouns.isSpeakers(word) || TalkPronouns.isAddressees(word);
    }

    /** @param spoke whoever spoke last; null if nobody did */
    boolean is(int passage, @Nullable Source spoke) {
        return isAnswer(passage)
                || isQuestionBack(passage)
                || (spoke != null && (addresses(passage, spoke) || isBehindAnother(passage, spoke)));
    }

    /**
     * "“Is it late?” Hill asked. (New paragraph:) “It is.”": somebody else answers; also to the answer: "“It is,” Moe
     * said. (New paragraph:) “You are wrong.”" Not "“Where do we go?” Hill asked", who may speak on.
     */
    boolean isAnswer(int passage) {
        boolean answered = passage > 1
                && found[passage - 1] != null
                && has(passage, TalkPronouns::isAddressees)
                && text.paragraphAt(text.firstToken(passage)) - text.paragraphAt(text.firstToken(passage - 2)) == 2;
        return isQuestion(passage - 1) || (answered && isQuestion(passage - 2));
    }

    private boolean isQuestion(int passage) {
        return has(passage, QUESTION)
                && isAsked(passage)
                && (has(passage, TalkPronouns::isAddressees) || !has(passage, TalkPronouns::isSpeakers));
    }

    /** "“Is it late?” … “It is,” Moe replied. (New paragraph:) “But is it yours?”" */
    private boolean isQuestionBack(int passage) {
        Attribution before = passage > 1 ? found[passage - 1] : null;
        return before != null
                && (isAsked(passage - 2) || has(passage, TalkPronouns::isAddressees))
                && before.cue() >= 0
                && REPLIES.contains(text.cues().get(before.cue()).entry().lemma())
                && isAsked(passage)
                && !SentenceAround.inOneParagraph(text, passage - 1, passage);
    }

    private boolean has(int passage, String lemma) {
        Attribution one = passage >= 0 ? found[passage] : null;
        Cue cue = one == null || one.cue() < 0 ? null : text.cues().get(one.cue());
        return cue != null && cue.entry().lemma().equals(lemma);
    }

    private boolean isAsked(int passage) {
        return text.isMark(text.endToken(passage) - 2, '?');
    }

    /** "Thank you, Mrs | Hill."; not "I told him: ‘No, Mr Hill.’" */
    private boolean addresses(int passage, Source spoke) {
        int first = text.firstToken(passage);
        int end = text.endToken(passage);
        String name = text.lower(spoke.end() - 1);
        return text.names().at(spoke.end() - 1) >= 0
                && !Scan.any(
                        first,
                        end,
                        i -> SINGLE.indexOf(text.tokens().firstChar(i)) >= 0 && !text.is(i, WordSet.GENITIVE))
                && Scan.any(
                        first + 2,
                        end,
                        i -> text.lower(i).equals(name)
                                && RoleWords.isAddress(text.tokens(), i - 1)
                                && text.isMark(i - 2, ',')
                                && !text.isWord(i + 1));
    }

    /** "“It is late,” Hill said. Moe shook her head. (New paragraph:) “It is not.”" */
    private boolean isBehindAnother(int passage, Source spoke) {
        int first = text.firstToken(passage);
        int sentence = text.sentenceAt(first) - 1;
        if (sentence < 0
                || has(passage, OF_ANOTHER::contains)
                || text.names().at(spoke.end() - 1) < 0
                || (passage > 0 && sentence <= text.sentenceAt(text.endToken(passage - 1) - 1))) {
            return false;
        }
        int start = text.sentences().start(sentence);
        int end = text.sentences().end(sentence);
        return text.paragraphAt(start) < text.paragraphAt(first)
                && text.isMark(end - 1, '.')
                && !Scan.any(start, end, i -> text.cueAt(i) >= 0)
                && subjects.find(start, end)
                        .filter(one -> text.names().is(one.end() - 1, EntityType.PERSON))
                        .filter(one -> !mayBe(
                                text.names().at(one.end() - 1), text.names().at(spoke.end() - 1)))
                        .isPresent();
    }

    /** Whether both may be one: "Mary Hill", "Hill"; not "Mary Hill", "Ann Hill". */
    private boolean mayBe(int name, int other) {
        EntitySpans names = text.names();
        int first = names.firstToken(name);
        int others = names.firstToken(other);
        boolean full = names.endToken(name) > first + 1 && names.endToken(other) > others + 1;
        return text.lower(names.endToken(name) - 1).equals(text.lower(names.endToken(other) - 1))
                && !(full && !text.lower(first).equals(text.lower(others)));
    }

    private boolean has(int passage, Predicate<String> words) {
        return Scan.any(text.firstToken(passage), text.endToken(passage), i -> words.test(text.lower(i)));
    }
}
