package io.quotewire.core.syntax;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises a line that says no more than who somebody is, as it stands below or above their words: "Mary Hill, chair
 * of the Port Board", "Rigger Mary Hill", "Mary Hill", on the next line "Founder, Harland"; or only what they are:
 * "Tide expert". Pure functions.
 */
public final class NameLine {
    private static final int LONGEST = 16;
    private static final int LONGEST_ROLE = 5;

    /** "Mary Hill, left, with her crew": a caption. */
    private static final Set<String> PICTURED = WordList.words(NameLine.class, "pictured.txt");

    private NameLine() {}

    /** The name on the line, with the role before it; empty if the paragraph is no such line. */
    public static Optional<Source> name(NewsText text, int paragraph) {
        int start = first(text, paragraph);
        int end = end(text, paragraph);
        int name = isLine(text, start, end) ? person(text, start, end) : -1;
        if (name < 0 || !mayFollow(text, text.names().endToken(name), end)) {
            return Optional.empty();
        }
        int first = text.names().firstToken(name);
        boolean led = first == start
                || ((RoleWords.isNoun(text.tokens(), first - 1) || RoleWords.isAddress(text.tokens(), first - 1))
                        && Scan.all(start, first, i -> text.isWord(i) && !text.is(i, WordSet.ANY_PREPOSITION)));
        return led ? Optional.of(new Source(start, text.names().endToken(name), true)) : Optional.empty();
    }

    /** Whether the line says who somebody is, with a name that can be told or without: "Tide expert, Lima". */
    public static boolean isSomebodys(NewsText text, int paragraph) {
        int start = first(text, paragraph);
        int end = end(text, paragraph);
        if (!isLine(text, start, end)) {
            return false;
        }
        int name = person(text, start, end);
        int behind = name < 0 ? end : text.names().endToken(name);
        boolean two = text.is(behind, WordSet.LIST_JOINT) && text.names().is(behind + 1, EntityType.PERSON);
        int head = Scan.to(start, end, i -> text.isMark(i, ',') || text.is(i, WordSet.ANY_PREPOSITION));
        return two
                || name(text, paragraph).isPresent()
                || (head - start <= LONGEST_ROLE && head > start && RoleWords.isNoun(text.tokens(), head - 1));
    }

    /** Whether the paragraph is what somebody is, below the line with nothing but the name: "Founder, Harland". */
    public static boolean isBelowName(NewsText text, int paragraph) {
        return paragraph > 0
                && isLine(text, first(text, paragraph), end(text, paragraph))
                && person(text, first(text, paragraph), end(text, paragraph)) < 0
                && name(text, paragraph - 1)
                        .filter(name -> name.end() == end(text, paragraph - 1))
                        .isPresent();
    }

    /** Whether the line leads up to what follows it: "Mary Hill, chair:". */
    public static boolean endsWithColon(NewsText text, int paragraph) {
        return text.isMark(end(text, paragraph), ':');
    }

    private static int first(NewsText text, int paragraph) {
        return text.tokens().at(text.paragraphs().start(paragraph));
    }

    /** The token after the line, or its colon. */
    private static int end(NewsText text, int paragraph) {
        int last = text.tokens().at(text.paragraphs().end(paragraph) - 1);
        return text.isMark(last, ':') ? last : last + 1;
    }

    private static boolean isLine(NewsText text, int start, int end) {
        return end > start
                && end - start <= LONGEST
                && text.isCapital(start)
                && (text.isWord(end - 1) || text.isMark(end - 1, ')'))
                && !Scan.any(start, end, i -> text.isQuoted(i) || text.cueAt(i) >= 0 || text.isMark(i, ':'))
                && !text.hasFinite(start, end);
    }

    private static int person(NewsText text, int start, int end) {
        EntitySpans names = text.names();
        int at = Scan.to(start, Math.min(end, start + LONGEST_ROLE + 1), i -> names.is(i, EntityType.PERSON));
        return names.is(at, EntityType.PERSON) ? names.at(at) : -1;
    }

    private static boolean mayFollow(NewsText text, int behind, int end) {
        boolean told = text.isMark(behind, ',')
                || text.isMark(behind, '(')
                || text.isMark(behind, '|')
                || text.isDash(behind)
                || text.is(behind, WordSet.OF, WordSet.FROM);
        return behind == end || (told && !Scan.any(behind, end, i -> PICTURED.contains(text.lower(i))));
    }
}
