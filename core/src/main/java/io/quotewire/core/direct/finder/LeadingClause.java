package io.quotewire.core.direct.finder;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.direct.passage.PassageLead;
import io.quotewire.core.direct.passage.PassiveAgent;
import io.quotewire.core.direct.passage.Place;
import io.quotewire.core.direct.passage.SentenceAround;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.QuotedAs;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.syntax.subject.Accompaniment;
import io.quotewire.core.syntax.subject.Blame;
import io.quotewire.core.syntax.subject.ClauseSubject;
import io.quotewire.core.syntax.subject.PerceivedSpeaker;
import io.quotewire.core.syntax.subject.SubjectAfter;
import io.quotewire.core.syntax.subject.SubjectBefore;
import io.quotewire.core.syntax.subject.ToldDeed;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reporting clause before the quote: Hill said "…", Hill told reporters: "…", Hill said the plan was "a
 * shame". If there are several cues, the one next to the quote wins, or else the outermost that takes a clause: in
 * "Hill said he has begun to fear a “grand bargain”" the cue is "said".
 */
public final class LeadingClause implements AttributionFinder {
    private static final int FARTHEST = 80;

    private final NewsText text;
    private final SubjectBefore before;
    private final ClauseSubject clauses;
    private final Accompaniment accompaniment;
    private final SubjectAfter after;
    private final PassiveAgent agent;
    private final InnerSpeaker inner;
    private final ToldDeed deed;
    private final PerceivedSpeaker perceived;

    public LeadingClause(NewsText text) {
        this.text = text;
        this.before = new SubjectBefore(text);
        this.clauses = new ClauseSubject(text);
        this.accompaniment = new Accompaniment(text);
        this.after = new SubjectAfter(text);
        this.agent = new PassiveAgent(text);
        this.inner = new InnerSpeaker(text);
        this.deed = new ToldDeed(text);
        this.perceived = new PerceivedSpeaker(text);
    }

    @Override
    public Optional<Attribution> find(int passage) {
        int start = SentenceAround.start(text, passage);
        int first = text.firstToken(passage);
        LeadingCue chosen = null;
        for (int at : cues(first, start)) {
            LeadingCue next = candidate(passage, at, start, first, chosen);
            if (next != null && (chosen == null || next.replaces(chosen))) {
                chosen = next;
            }
        }
        return Optional.ofNullable(chosen)
                .filter(found -> found.introduces() || !ClauseBetween.cutsOff(text, found.cue(), first))
                .map(this::attribution);
    }

    private Attribution attribution(LeadingCue chosen) {
        return new Attribution(Place.AHEAD, chosen.at(), chosen.source(), !chosen.introduces(), chosen.evidence(text));
    }

    private List<Integer> cues(int first, int start) {
        List<Integer> cues = new ArrayList<>();
        for (int i = Math.max(start, first - FARTHEST); i < first; i++) {
            int at = text.cueAt(i);
            if (at >= 0 && text.quoteAt(i) < 0 && text.cues().get(at).head() == i) {
                cues.add(at);
            }
        }
        return cues;
    }

    private @Nullable LeadingCue candidate(int passage, int at, int start, int first, @Nullable LeadingCue outer) {
        Cue cue = text.cues().get(at);
        if (cue.negated()
                || FrontedCue.is(text, cue, start, first)
                || Blame.accuses(text, cue.first())
                || ClauseBetween.isBehindRelative(text, cue, first)) {
            return null;
        }
        boolean named = cue.entry().takes(Takes.AS) && text.is(first - 1, WordSet.TO);
        if ((cue.end() == first && named) || NoVerb.goesOn(text, cue)) {
            return null; // "referred to “the deal”" only names it
        }
        Source source = source(passage, cue, start, first, outer).orElse(null);
        if (source == null
                || NoVerb.isParticiple(text, cue, source, passage)
                || NoVerb.isDubbed(cue, source, start, first)
                || NoVerb.namesCrime(text, cue, first)
                || (NoVerb.isPluralNoun(text, cue, source)
                        && (outer != null || !NoVerb.opensSentence(text, source, start)))) {
            return null;
        }
        boolean accompanies = cue.form() == VerbForm.ING
                && accompaniment.find(cue.first(), start).isPresent();
        boolean own = accompanies
                || isRemark(cue, source)
                || standsInOwnClause(cue, source, start)
                || goesOnBehindSpeech(cue, outer)
                || inner.isInMessage(source);
        boolean retold = outer != null
                && cue.end() == first
                && (isRetold(outer, source) || perceived.isWithin(outer.cue(), cue, start));
        return new LeadingCue(
                at,
                cue,
                source,
                PassageLead.isIntroduction(text, cue.end(), first) || PassageLead.isSentenceTold(text, passage, cue),
                (first - cue.end() <= 1 && !retold) || inner.introduces(cue, first),
                own);
    }

    /** "Hill denied (that) the crew had offered “a blank cheque”", "told reporters a study called it": Hill's. */
    private boolean isRetold(LeadingCue outer, Source source) {
        boolean told = outer.cue().entry().recipient() == Recipient.DIRECT
                && outer.cue().end() < source.first();
        int behind = told
                ? NounPhrase.end(text, outer.cue().end(), source.first())
                : outer.cue().end();
        int that = source.first() - 1;
        boolean clause = source.first() == behind
                || (text.is(that, WordSet.THAT) && outer.cue().entry().takes(Takes.THAT));
        for (int i = behind; clause && i < that; i++) {
            clause = text.isWord(i);
        }
        // "The indictment says that Hill wrote “burn it”" has her own words
        return clause && !GroupNouns.isDocument(text.lower(outer.source().end() - 1));
    }

    private Optional<Source> source(int passage, Cue cue, int start, int first, @Nullable LeadingCue outer) {
        if (cue.passive()) {
            return QuotedAs.is(text, cue, first) ? before.find(cue.first(), start) : agent.find(cue, passage);
        }
        Optional<Source> inverted = inverted(cue, first);
        if (inverted.isPresent()) {
            return inverted;
        }
        boolean coordinated = outer != null && text.is(cue.first() - 1, WordClass.CONJUNCTION);
        boolean participle = cue.form() == VerbForm.ING && !isProgressive(cue, first);
        boolean dependent = participle || text.is(cue.first(), WordSet.TO);
        Optional<Source> accompanied = (participle ? accompaniment.find(cue.first(), start) : Optional.<Source>empty())
                .or(() -> perceived.find(cue, start));
        if (accompanied.isPresent()) {
            return accompanied;
        }
        if (dependent || coordinated) {
            int name = outer == null ? text.names().at(cue.first() - 1) : -1;
            if (name >= 0 && text.names().type(name) == EntityType.PERSON) {
                return before.find(cue.first(), start);
            }
            Optional<Source> told = told(cue, start, first, outer);
            if (told.isPresent()) {
                return told;
            }
            boolean reports =
                    outer != null && (coordinated || outer.cue().entry().kind() != CueKind.ATTITUDE);
            return outer != null && reports ? Optional.of(outer.source()) : clauses.controller(cue.first(), start);
        }
        return before.find(cue.first(), start).or(() -> clauses.controller(cue.first(), start));
    }

    /** "Was saying: “…”", "were calling “…”"; not "was thinking: “…”", "was offering a “…” message". */
    private boolean isProgressive(Cue cue, int first) {
        return text.isFinite(cue.first())
                && cue.entry().kind() == CueKind.STATEMENT
                && (cue.end() == first || text.isMark(first - 1, ':'));
    }

    private Optional<Source> told(Cue cue, int start, int first, @Nullable LeadingCue outer) {
        Optional<Source> leading = outer == null
                ? Optional.empty()
                : inner.ofVerbBefore(cue, outer.cue().end());
        if (leading.isPresent()) {
            return leading;
        }
        if (cue.form() == VerbForm.ING) {
            return outer == null
                    ? inner.ofParticiple(cue, start, null)
                    : inner.ofParticiple(cue, outer.cue().end(), outer.source());
        }
        if (outer != null && isRemark(outer.cue(), outer.source())) { // "A guard, he said, turned and told him: “…”"
            int remark = Math.min(outer.source().first(), outer.cue().first());
            return clauses.find(start, remark - 1).filter(one -> one.end() == remark - 1);
        }
        return outer == null || (text.isWord(first - 1) && cue.end() != first)
                ? Optional.empty()
                : deed.speaker(cue, outer.cue().end(), outer.source());
    }

    /** "The winch, says Hill, is “a relic”", "it is old, says Hill: “…”": the subject after its verb. */
    private Optional<Source> inverted(Cue cue, int first) {
        boolean finite = cue.form() == VerbForm.PAST || cue.form() == VerbForm.PRESENT;
        return finite && text.isMark(cue.first() - 1, ',') && cue.entry().recipient() != Recipient.DIRECT
                ? after.find(cue.end(), first)
                        .filter(found -> text.isMark(found.end(), ',')
                                || (text.isMark(found.end(), ':') && found.end() + 1 == first))
                : Optional.empty();
    }

    /** Whether the cue is in a coordinated clause of its own: ", and Hill said", "; Hill said". */
    private boolean standsInOwnClause(Cue cue, Source source, int start) {
        int joint = Math.min(source.first(), cue.first()) - 1;
        return joint > start
                && ((text.is(joint, WordClass.CONJUNCTION) && text.isMark(joint - 1, ','))
                        || text.isMark(joint, ';')
                        || text.isDash(joint)
                        || text.isMark(joint, ':'));
    }

    /** "“It is late,” Hill said, adding that “…”", "…, but added that “…”": the earlier passage has its own cue. */
    private boolean goesOnBehindSpeech(Cue cue, @Nullable LeadingCue outer) {
        boolean joined =
                text.is(cue.first() - 1, WordSet.CONTINUATION) && cue.entry().takes(Takes.THAT);
        return outer != null
                && (joined || (cue.form() == VerbForm.ING && text.isMark(cue.first() - 1, ',')))
                && text.quoteAt(Math.min(outer.source().first(), outer.cue().first()) - 1) >= 0;
    }

    /** "Cost estimates, Hill said, were": a parenthetical between commas names the speaker of the whole sentence. */
    private boolean isRemark(Cue cue, Source source) {
        return text.isMark(Math.min(source.first(), cue.first()) - 1, ',')
                && text.isMark(Math.max(source.end(), cue.end()), ',')
                && source.clean()
                && cue.form() != VerbForm.ING
                && cue.entry().kind() != CueKind.ATTITUDE;
    }
}
