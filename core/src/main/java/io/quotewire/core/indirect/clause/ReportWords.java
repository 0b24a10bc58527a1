package io.quotewire.core.indirect.clause;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/** The word lists of {@code report-words.txt}, which explains each. */
public final class ReportWords {
    public static final Set<String> HELD = of("held");
    public static final Set<String> ANSWERED = of("answered");
    public static final Set<String> COMMENTING = of("commenting");
    public static final Set<String> SHOOTING = of("shooting");
    public static final Set<String> SHOUTING = of("shouting");
    public static final Set<String> ONE = of("one");
    public static final Set<String> RUMOUR = of("rumour");
    public static final Set<String> ABLE = of("able");
    public static final Set<String> EXAMINED = of("examined");
    public static final Set<String> SHOWING = of("showing");
    public static final Set<String> SIGNS = of("signs");
    public static final Set<String> PERSON_ENDINGS = of("person_endings");
    public static final Set<String> THING = of("thing");
    public static final Set<String> LEADING_ON = of("leading_on");
    public static final Set<String> DISPLAYING = of("displaying");
    public static final Set<String> SUGGESTING = of("suggesting");
    public static final Set<String> SUITS = of("suits");
    public static final Set<String> LAYMEN = of("laymen");
    public static final Set<String> RULING = of("ruling");
    public static final Set<String> SEEKING = of("seeking");
    public static final Set<String> TRIED = of("tried");
    public static final Set<String> ACTIVE = of("active");
    public static final Set<String> AIMS = of("aims");
    public static final Set<String> HANDLED = of("handled");
    public static final Set<String> BEFORE_NOUN = of("before_noun");
    public static final Set<String> CONVEYING = of("conveying");
    public static final Set<String> INTRANSITIVE = of("intransitive");
    public static final Set<String> CITING = of("citing");
    public static final Set<String> JUDGING = of("judging");
    public static final Set<String> JUDGED = of("judged");
    public static final Set<String> PURPOSE = of("purpose");
    public static final Set<String> SUMMONING = of("summoning");
    public static final Set<String> PREFACE = of("preface");
    public static final Set<String> DEEDS = of("deeds");
    public static final Set<String> SHUNNING = of("shunning");
    public static final Set<String> RESCUE = of("rescue");
    public static final Set<String> HOPED = of("hoped");
    public static final Set<String> DIRECTING = of("directing");
    public static final Set<String> CONTACTING = of("contacting");
    public static final Set<String> HAD_BY_DOING = of("had_by_doing");
    public static final Set<String> LISTING = of("listing");
    public static final Set<String> GATHERING = of("gathering");
    public static final Set<String> TIMING = of("timing");
    public static final Set<String> TOPICAL = of("topical");
    public static final Set<String> GOVERNED = of("governed");
    public static final Set<String> ADJECTIVAL = of("adjectival");
    public static final Set<String> QUALIFYING = of("qualifying");
    public static final Set<String> NOUN_FORMS = of("noun_forms");
    public static final Set<String> VOICING = of("voicing");

    public static final Set<String> RELEASED = of("released");
    public static final Set<String> OUTLET = of("outlet");
    public static final Set<String> CUSTOMS = of("customs");
    public static final Set<String> TALES = of("tales");
    public static final Set<String> REFLECTING = of("reflecting");
    public static final Set<String> REPLYING = of("replying");
    public static final Set<String> COMPLETING = of("completing");
    public static final Set<String> ENTAILING = of("entailing");
    public static final Set<String> CIRCUMSTANCE = of("circumstance");
    public static final Set<String> VERDICT = of("verdict");
    public static final Set<String> FARED = of("fared");
    public static final Set<String> WILLING = of("willing");
    public static final Set<String> ANSWERING = of("answering");
    public static final Set<String> LEAVING = of("leaving");
    public static final Set<String> AWAY = of("away");
    public static final Set<String> REBUFFING = of("rebuffing");
    public static final Set<String> MOODS = of("moods");
    public static final Set<String> CONSIDERING = of("considering");
    public static final Set<String> STRANDED = of("stranded");
    public static final Set<String> MOVING = of("moving");
    public static final Set<String> WHEN_SAID = of("when_said");
    public static final Set<String> DEADLINE = of("deadline");
    public static final Set<String> SAYINGS = of("sayings");
    public static final Set<String> NAMES = of("names");
    public static final Set<String> PAST_ONLY = of("past_only");
    public static final Set<String> AILMENTS = of("ailments");
    public static final Set<String> TOPICS = of("topics");
    public static final Set<String> WITHHELD = of("withheld");

    private static final Set<String> NO_WORDS = of("no_words");

    private ReportWords() {}

    /** "Who answered the phone", "who requested anonymity": whether the object of the cue is not something said. */
    public static boolean isNoWords(NewsText text, Cue cue) {
        int noun = text.is(cue.end(), WordClass.DETERMINER) ? cue.end() + 1 : cue.end();
        return text.is(cue.first() - 1, WordClass.RELATIVE) && NO_WORDS.contains(text.lower(noun));
    }

    /** "A court found for the crew": no report. */
    public static boolean isVerdictFor(NewsText text, Cue cue) {
        return cue.entry().kind() == CueKind.FINDING
                && (text.is(cue.end(), WordSet.FOR) || text.is(cue.end(), "against"));
    }

    private static Set<String> of(String kind) {
        return WordList.ofKind(ReportWords.class, "report-words.txt", kind::equals);
    }
}
