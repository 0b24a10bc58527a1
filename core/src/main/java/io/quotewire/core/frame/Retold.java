package io.quotewire.core.frame;

import io.quotewire.core.model.QuoteType;
import io.quotewire.core.text.Span;
import io.quotewire.core.text.WordList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds reports that are themselves told by another, and so part of what that one reports, however strong their own
 * evidence: the beginning of a reported clause ("Hill said | the crew warned that it would rain", "Hill said | she
 * believed the crew warned that"), or within a clause that its report closes ("The crew said it would rain | , an aide
 * said"). Pure functions; in the time it takes to sort the frames.
 */
public final class Retold {
    /**
     * Only within what somebody says ("Hill said the crew's claim that it rained was false"): in "repeated his claim
     * that it rained" the noun's clause is reported.
     */
    private static final Set<Evidence> NOUN =
            Collections.unmodifiableSet(EnumSet.range(Evidence.REPORTED_NOUN_HIGH, Evidence.REPORTED_NOUN_LOW));

    private static final Set<Evidence> CONTENT_FIRST =
            Collections.unmodifiableSet(EnumSet.range(Evidence.CONTENT_FIRST_HIGH, Evidence.CONTENT_FIRST_LOW));

    private static final String THAT = "that ";

    /** The last words of names and phrases of outlets. */
    private static final Set<String> OUTLETS = Set.copyOf(WordList.read(Retold.class, "outlets.txt"));

    /** Words for what somebody who speaks cites. */
    private static final Set<String> CITED = Set.copyOf(WordList.read(Retold.class, "cited.txt"));

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** The last letters of "report", "reports", "reported". */
    private static final Pattern PASSES_ON = Pattern.compile("(?i)\\breport(s|ed)?$");

    private static final Pattern PERSONAL = Pattern.compile("(?i)s?he");
    private static final Pattern IT = Pattern.compile("(?i)it|they");
    private static final Pattern ALSO = Pattern.compile("(?i)(s?he|it|they) also\\b");
    /** A colon before another sentence or a quoted passage. */
    private static final Pattern COLON = Pattern.compile(":\\s+(?=[\\p{Lu}\"“‘])");
    /** "Hill wrote, “It is old.”": the content is behind the cue. */
    private static final Pattern PASSAGE_BEHIND = Pattern.compile("\\s*[,:]?\\s*[\"“‘]");
    /** "In Lima, | Hill said", "an unnamed | clerk said": what may stand before the first speaker. */
    private static final Pattern FRONTED = Pattern.compile("(?i)([^,]*,)?\\s*((an?|the)\\s+\\S+\\s*)?");

    private Retold() {}

    /** Whether the lower-case word is the last of the names of outlets: "tribune", "bbc". */
    public static boolean isOutlet(String word) {
        return OUTLETS.contains(word);
    }

    /**
     * The frames whose source opens the content of another frame, and which end within that content, and those that lie
     * with source and cue within what another reports behind it. An outlet only passes on what opens with its speaker:
     * "Hill said it rained, the Herald reported" is Hill's.
     */
    static Set<AttributionFrame> of(String text, List<AttributionFrame> reported) {
        Map<Integer, Integer> ends = new HashMap<>();
        NavigableMap<Integer, AttributionFrame> closed = new TreeMap<>();
        SaidClauses said = new SaidClauses(text);
        for (AttributionFrame frame : reported) {
            if (frame.evidence() == Evidence.CLAUSE_HIGH || frame.evidence() == Evidence.DENIED_CLAUSE) {
                Span first = frame.contents().get(0);
                ends.merge(first.start(), first.end(), Math::max);
                said.add(frame);
            } else if (closes(text, frame)) {
                // "Crews claimed it sank, she said, killing two": what lies within either part is told
                for (Span part : frame.contents()) {
                    closed.merge(opening(text, part), frame.of(List.of(part)), SaidClauses::further);
                }
            }
        }
        if (ends.isEmpty() && closed.isEmpty()) {
            return Set.of();
        }
        throughViews(text, reported, ends);
        reachOn(closed);
        Set<AttributionFrame> retold = Collections.newSetFromMap(new IdentityHashMap<>());
        for (AttributionFrame frame : reported) {
            boolean told = NOUN.contains(frame.evidence())
                    ? said.holdEndOf(frame)
                    : isOpening(frame, ends)
                            || isWithin(text, frame, closed)
                            || isPassedOn(text, frame, said)
                            || said.mention(frame);
            if (told) {
                retold.add(frame);
            }
        }
        return retold;
    }

    /** "Hill said she believed | the crew warned that": what opens a view that itself opens a content opens it too. */
    private static void throughViews(String text, List<AttributionFrame> reported, Map<Integer, Integer> ends) {
        Map<Integer, Integer> viewed = new HashMap<>();
        for (AttributionFrame frame : reported) {
            boolean view = frame.evidence() == Evidence.THAT_CLAUSE_LOW || frame.evidence() == Evidence.CLAUSE_LOW;
            if (view && isOpening(frame, ends)) {
                int start = frame.start();
                int clause = text.startsWith(THAT, start) ? start + THAT.length() : start;
                viewed.put(
                        clause, ends.get(Objects.requireNonNull(frame.source()).start()));
            }
        }
        viewed.forEach((start, end) -> ends.merge(start, end, Math::max));
    }
    /** Whether the frame's source opens a content, and the frame ends within it. */
    private static boolean isOpening(AttributionFrame frame, Map<Integer, Integer> ends) {
        Span source = frame.source();
        return source != null
                && source.start() < frame.start()
                && SaidClauses.last(frame).end() <= ends.getOrDefault(source.start(), 0);
    }

    /**
     * "Hill said it rained, according to the Herald": the outlet only passes on what Hill said, who may also cite:
     * "Hill said crime fell, according to police data", not "Workers said it fell, according to a study".
     */
    private static boolean isPassedOn(String text, AttributionFrame frame, SaidClauses said) {
        return frame.evidence() == Evidence.ACCORDING_TO
                && said.holdEndOf(frame)
                && (passesOn(text, frame) || (isCited(text, frame) && isOne(said.wordsOfTeller(frame))));
    }

    private static boolean isCited(String text, AttributionFrame frame) {
        String words = SaidClauses.words(text, Objects.requireNonNull(frame.source()));
        return SPACE.splitAsStream(words).anyMatch(CITED::contains);
    }

    /** "Police Chief Ann Hill", "Hill", not "Workers". */
    private static boolean isOne(String source) {
        String word = lastWord(source);
        return Character.isUpperCase(word.charAt(0)) && !word.endsWith("s");
    }

    /** Whether its content is all before it, and its source no "it", which may be the one within. */
    private static boolean closes(String text, AttributionFrame frame) {
        Span source = frame.source();
        Span cue = frame.cue();
        return frame.evidence() == Evidence.CONTENT_FIRST_HIGH
                && source != null
                && cue != null
                && !IT.matcher(SaidClauses.words(text, source)).matches()
                && !PASSAGE_BEHIND
                        .matcher(text)
                        .region(Math.max(source.end(), cue.end()), text.length())
                        .lookingAt();
    }

    /** Where the sentence begins that the report closes: "Hill said it was old: | Crews left, an aide said". */
    private static int opening(String text, Span content) {
        int start = content.start();
        if (text.substring(start, content.end()).indexOf(':') < 0) {
            return start;
        }
        Matcher colon = COLON.matcher(text).region(start, content.end());
        while (colon.find()) {
            start = colon.end();
        }
        return start;
    }

    /**
     * Whether one content has the whole frame, and no quoted words of its source; its own never has its cue. Not a
     * frame whose content is closed by its own report, nor one of the same speaker.
     */
    private static boolean isWithin(
            String text, AttributionFrame frame, NavigableMap<Integer, AttributionFrame> closed) {
        Span source = frame.source();
        Span cue = frame.cue();
        if (source == null
                || cue == null
                || frame.type() != QuoteType.INDIRECT
                || CONTENT_FIRST.contains(frame.evidence())) {
            return false;
        }
        int start = Math.min(frame.start(), Math.min(source.start(), cue.start()));
        int end = Math.max(SaidClauses.last(frame).end(), Math.max(source.end(), cue.end()));
        Map.Entry<Integer, AttributionFrame> around = closed.floorEntry(start);
        return around != null
                && end <= SaidClauses.last(around.getValue()).end()
                && !(SaidClauses.isClause(frame)
                        && !SaidClauses.words(text, cue).endsWith("ing")
                        && passesOn(text, around.getValue())
                        && FRONTED.matcher(text.substring(around.getKey(), start))
                                .matches())
                && !isSame(text, frame, around.getValue());
    }

    /** "He also said it was old, Hill said", "Hill said it was old, he said", "crews said …, the crews said". */
    private static boolean isSame(String text, AttributionFrame told, AttributionFrame closing) {
        Span source = Objects.requireNonNull(told.source());
        String closer = SaidClauses.words(text, Objects.requireNonNull(closing.source()));
        String word = lastWord(SaidClauses.words(text, source));
        return ALSO.matcher(text).region(source.start(), text.length()).lookingAt()
                || (SaidClauses.words(text, Objects.requireNonNull(told.cue()))
                                .equals(SaidClauses.words(text, Objects.requireNonNull(closing.cue())))
                        && (word.equalsIgnoreCase(lastWord(closer))
                                || (PERSONAL.matcher(closer).matches() && Character.isUpperCase(word.charAt(0)))));
    }

    private static boolean passesOn(String text, AttributionFrame frame) {
        return PASSES_ON
                        .matcher(SaidClauses.words(text, Objects.requireNonNull(frame.cue())))
                        .find()
                || OUTLETS.contains(lastWord(SaidClauses.words(text, Objects.requireNonNull(frame.source())))
                        .toLowerCase(Locale.ROOT));
    }

    private static String lastWord(String words) {
        return words.substring(Math.max(words.lastIndexOf(' '), words.lastIndexOf('\n')) + 1);
    }

    /** Makes each start tell which content reaches furthest that begins there or earlier. */
    private static void reachOn(NavigableMap<Integer, AttributionFrame> closed) {
        AttributionFrame furthest = null;
        for (Map.Entry<Integer, AttributionFrame> content : closed.entrySet()) {
            furthest = furthest == null ? content.getValue() : SaidClauses.further(furthest, content.getValue());
            content.setValue(furthest);
        }
    }
}
