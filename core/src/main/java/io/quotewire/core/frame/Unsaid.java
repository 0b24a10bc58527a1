package io.quotewire.core.frame;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Span;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.Negation;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Recognises words that the text does not say anybody said, as in fact checks and comments: "CLAIM: Hill said “it
 * broke”", "A doctored video shows Hill saying", "An account posing as Hill wrote", "Did Hill say “it broke”?", "At no
 * point did Hill say", "It is untrue that Hill said", "Hill might have said", "as if Hill were saying". Its words are
 * in {@code unsaid.txt}. Pure functions.
 */
public final class Unsaid {
    private static final Set<String> LABELS = words("label");
    private static final Set<String> FAKE = words("fake");
    private static final Set<String> MEDIA = words("medium");
    private static final Set<String> POSING = words("posing");
    private static final Set<String> UNTRUE = words("untrue");
    private static final Set<String> CLAIMS = words("claim");
    private static final Set<String> RECORDS = words("record");
    private static final Set<String> UNREAL = words("unreal");
    private static final Set<String> ASKING = words("asking");
    private static final Set<String> WISHING = words("wishing");
    /** "What was claimed:". */
    private static final int LONGEST_LABEL = 4;
    /** "Posing as the late Mary Hill". */
    private static final int LONGEST_POSE = 4;

    /** "If | Mary Hill says"; not "asked if it would be her if she left, Hill said". */
    private static final int LONGEST_SUBJECT = 4;

    /** How far from the source, in tokens, what is untrue is looked for: some sentences have thousands. */
    private static final int FARTHEST = 60;

    private final NewsText text;
    private final boolean quoted;
    private final int source;
    private final int cue;
    /** The first token of the sentence, if it is near. */
    private final int first;

    private final int end;

    private Unsaid(NewsText text, boolean quoted, int source, int cue) {
        this.text = text;
        this.quoted = quoted;
        this.source = source;
        this.cue = cue;
        int sentence = text.sentenceAt(source);
        this.first = sentence < 0 ? source : Math.max(text.sentences().start(sentence), source - FARTHEST);
        this.end = sentence < 0 ? source + 1 : text.sentences().end(sentence);
    }

    /** The first token of the sentence, or of the clause behind a quoted passage or a semicolon, if it is near. */
    private int start() {
        return Scan.backTo(source - 1, first - 1, this::isBreak) + 1;
    }

    private boolean isBreak(int token) {
        return text.isQuoted(token) || text.isMark(token, ';');
    }

    private static Set<String> words(String kind) {
        return WordList.ofKind(Unsaid.class, "unsaid.txt", kind::equals);
    }

    /** Whether the frame's words are nobody's, or not those of its source. */
    public static boolean is(NewsText text, AttributionFrame frame) {
        Span source = frame.source();
        Span cue = frame.cue();
        if (source == null || cue == null) {
            return false;
        }
        int first = text.tokens().at(source.start());
        int verb = text.cueAt(text.tokens().at(cue.start()));
        return new Unsaid(text, frame.type() != QuoteType.INDIRECT, first, verb).isUnsaid();
    }

    private boolean isUnsaid() {
        return isLabelled()
                || isOfFake()
                || isPosed()
                || isOfClaim()
                || isUnrecorded()
                || (quoted && cue >= 0 && isUnreal(text.cues().get(cue)));
    }

    /** "CLAIM: Mary Hill said", "What was claimed: Mary Hill said". */
    private boolean isLabelled() {
        int paragraph = text.paragraphAt(source);
        int open = text.tokens().at(text.paragraphs().start(paragraph));
        int colon = Scan.to(open, Math.min(source, open + LONGEST_LABEL), i -> text.isMark(i, ':'));
        return text.isMark(colon, ':') && colon < source && LABELS.contains(text.lower(colon - 1));
    }

    /** "A doctored video shows | Mary Hill saying": a medium before the source, and no pause between them. */
    private boolean isOfFake() {
        int from = Scan.backTo(
                source - 1, first - 1, i -> text.isComma(i) || text.is(i, WordClass.CONJUNCTION) || isBreak(i));
        for (int i = from + 1; i < source - 1; i++) {
            if (text.lower(i).startsWith("deepfake") || (MEDIA.contains(text.lower(i)) && isFake(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFake(int medium) {
        return Scan.any(Math.max(start(), medium - 3), medium, i -> FAKE.contains(text.lower(i)));
    }

    /** "An account posing as | Mary Hill wrote", "pretending to be | Mary Hill". */
    private boolean isPosed() {
        boolean led = text.is(source - 1, WordSet.AS) || text.is(source - 1, "be");
        int pose = led ? Scan.backTo(source - 1, source - LONGEST_POSE - 1, this::isPose) : source - 1;
        return isPose(pose) && pose >= start() && !Scan.any(pose, source, text::isComma);
    }

    private boolean isPose(int token) {
        return POSING.contains(text.lower(token));
    }

    /** "It is not true that | Mary Hill said", "The claim that | Mary Hill said “it broke” is false". */
    private boolean isOfClaim() {
        int that = source - 1;
        if (!text.is(that, WordSet.THAT)) {
            return false;
        }
        String noun = text.lower(that - 1);
        boolean not = Negation.is(text.lower(that - 2));
        return UNTRUE.contains(noun)
                || (noun.equals("true") && not)
                || (CLAIMS.contains(noun)
                        && Scan.any(
                                source,
                                Math.min(end, source + FARTHEST),
                                i -> !text.isQuoted(i) && UNTRUE.contains(text.lower(i))));
    }

    /** "There is no record of | Mary Hill saying"; not "There is no record of it, Hill said". */
    private boolean isUnrecorded() {
        if (cue < 0 || text.cues().get(cue).form() != VerbForm.ING) {
            return false;
        }
        int record = Scan.backTo(source - 1, start() - 1, i -> text.isComma(i) || RECORDS.contains(text.lower(i)));
        return record > start() && RECORDS.contains(text.lower(record)) && text.is(record - 1, "no");
    }

    private boolean isUnreal(Cue said) {
        int behind = said.end();
        return said.negated()
                || (said.modal() && isUnrealGroup(said))
                || (said.entry().lemma().equals("deny") && (text.is(behind, "saying") || text.is(behind, "telling")))
                || isWished(said)
                || (text.is(source - 1, "if") && said.first() - source <= LONGEST_SUBJECT)
                || (ASKING.contains(text.lower(source - 1)) && said.first() > source && isAsked(said));
    }

    /** "Want to hear | Karl Hill say"; not "was glad to hear". */
    private boolean isWished(Cue said) {
        boolean heard = said.form() == VerbForm.BASE && text.is(source - 1, "hear") && text.is(source - 2, WordSet.TO);
        return heard && WISHING.contains(text.lower(text.is(source - 3, WordClass.ADVERB) ? source - 4 : source - 3));
    }

    /** "Might have said", "should say"; not "would say", which is told of habits. */
    private boolean isUnrealGroup(Cue said) {
        boolean have = Scan.any(said.first(), said.head(), i -> text.is(i, "have") || text.is(i, "be"));
        String first = text.lower(said.first());
        return UNREAL.contains(first) && (have || first.equals("should") || first.equals("ought"));
    }

    /** A question, or an inversion behind "nowhere" or "at no point"; not behind "only then". */
    private boolean isAsked(Cue said) {
        boolean form = said.form() != VerbForm.PRESENT;
        boolean question = !text.isQuoted(end - 1) && text.isMark(end - 1, '?');
        return form
                && (question
                        || Scan.any(
                                start(),
                                source,
                                i -> text.is(i, "nowhere") || text.is(i, "never") || text.is(i, "no")));
    }
}
