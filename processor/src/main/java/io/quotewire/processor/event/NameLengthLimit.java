package io.quotewire.processor.event;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.Mention;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.SaidBy;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.streaming.contract.MentionEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * Removes names that are too long to be names: runs of characters without a space, which a publisher can make as long
 * as an article. Such an entity is neither mentioned nor spoken about, and a speaker with such a name becomes unnamed.
 */
final class NameLengthLimit {
    private NameLengthLimit() {}

    static CorrectedExtraction of(CorrectedExtraction corrected) {
        return allFit(corrected)
                ? corrected
                : new CorrectedExtraction(
                        corrected.quotes().stream()
                                .map(said -> said.as(fitting(said.quote())))
                                .toList(),
                        corrected.mentions().stream()
                                .filter(NameLengthLimit::fits)
                                .toList(),
                        corrected.considered());
    }

    private static boolean allFit(CorrectedExtraction corrected) {
        for (Mention mention : corrected.mentions()) {
            if (!fits(mention)) {
                return false;
            }
        }
        for (IdentifiedQuote said : corrected.quotes()) {
            if (!fits(said.quote())) {
                return false;
            }
        }
        return true;
    }

    private static Quote fitting(Quote quote) {
        List<AboutEntity> about = quote.about().stream()
                .filter(entity -> MentionEvent.fits(entity.entity()))
                .toList();
        return quote.named(fitting(quote.by()), about);
    }

    /** The first name that fits becomes the main speaker. */
    private static SaidBy fitting(SaidBy by) {
        String name = by.name();
        if (name == null) {
            return by;
        }
        List<String> others = new ArrayList<>();
        List<String> ownOthers = new ArrayList<>();
        for (int i = 0; i < by.others().size(); i++) {
            if (MentionEvent.fits(by.others().get(i))) {
                others.add(by.others().get(i));
                ownOthers.add(by.ownOthers().get(i));
            }
        }
        if (MentionEvent.fits(name)) {
            return new SaidBy(name, by.id(), by.kind(), by.role(), others, by.ownName(), ownOthers);
        }
        return others.isEmpty()
                ? SaidBy.one(null, null, SpeakerKind.UNNAMED)
                : new SaidBy(
                        others.get(0),
                        null,
                        by.kind(),
                        null,
                        others.subList(1, others.size()),
                        ownOthers.get(0),
                        ownOthers.subList(1, others.size()));
    }

    private static boolean fits(Mention mention) {
        return MentionEvent.fits(mention.entity());
    }

    private static boolean fits(Quote quote) {
        String name = quote.speaker();
        if (name != null && !MentionEvent.fits(name)) {
            return false;
        }
        for (String other : quote.coSpeakers()) {
            if (!MentionEvent.fits(other)) {
                return false;
            }
        }
        for (AboutEntity about : quote.about()) {
            if (!MentionEvent.fits(about.entity())) {
                return false;
            }
        }
        return true;
    }
}
