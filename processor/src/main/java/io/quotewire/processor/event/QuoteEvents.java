package io.quotewire.processor.event;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.Quote;
import io.quotewire.core.saying.SaidWords;
import io.quotewire.core.statement.StatementPart;
import io.quotewire.core.statement.Statements;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.Ids;
import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.QuoteParts.Passage;
import io.quotewire.streaming.contract.QuoteParts.SourceAndCue;
import io.quotewire.streaming.contract.QuoteParts.SpokenBy;
import io.quotewire.streaming.contract.QuoteParts.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the quote events of one article from its extracted and corrected quotes, in the order of the text. */
final class QuoteEvents {
    private QuoteEvents() {}

    /**
     * @param mentioned the entities that the article mentions
     */
    static List<HashedEvent<QuoteEvent>> of(
            Origin origin, Article article, List<IdentifiedQuote> quotes, Set<AboutEntity> mentioned) {
        if (quotes.isEmpty()) {
            return List.of();
        }
        Surroundings around = new Surroundings(String.valueOf(article.body()));
        List<HashedEvent<QuoteEvent>> events = new ArrayList<>(quotes.size());
        Optional<String> agency = NewsAgency.of(article);
        List<Quote> said = new ArrayList<>(quotes.size());
        quotes.forEach(quote -> said.add(quote.quote()));
        List<Optional<StatementPart>> parts = Statements.of(String.valueOf(article.body()), said);
        for (int i = 0; i < quotes.size(); i++) {
            events.add(HashedEvent.of(event(origin, article, agency, around, quotes.get(i), parts.get(i), mentioned)));
        }
        return events;
    }

    /** Rounded to thousandths, so that it is the same in the event and in its memory. */
    static double confidence(Quote quote) {
        return thousandths(quote.confidence());
    }

    private static double thousandths(double share) {
        return Math.round(Math.max(0, Math.min(1, share)) * 1000) / 1000.0;
    }

    private static QuoteEvent event(
            Origin origin,
            Article article,
            Optional<String> agency,
            Surroundings around,
            IdentifiedQuote said,
            Optional<StatementPart> part,
            Set<AboutEntity> mentioned) {
        Quote quote = said.quote();
        SaidWords words = SaidWords.of(quote.text());
        return QuoteEvent.of(
                HashedEvent.UNSENT,
                origin,
                new Passage(
                        said.passageId(),
                        quote.type(),
                        quote.start(),
                        quote.end(),
                        quote.statement(),
                        confidence(quote),
                        Ids.fingerprint(words),
                        Ids.saying(words)),
                new SpokenBy(quote.speaker(), quote.speakerId(), quote.speakerKind(), quote.coSpeakers()),
                quote.about(),
                new Wording(
                        article.title(),
                        agency.orElse(null),
                        quote.embedded() ? true : null,
                        quote.text(),
                        around.before(quote.start()),
                        around.behind(quote.end()),
                        part.map(StatementPart::number).orElse(null),
                        part.flatMap(StatementPart::whole).orElse(null),
                        thousandths(quote.contentConfidence()),
                        thousandths(quote.speakerConfidence())),
                new SourceAndCue(
                        SpeakingEntity.otherType(quote, mentioned).orElse(null),
                        SpeakingEntity.coTypes(quote, mentioned).orElse(null),
                        quote.speakerRole(),
                        quote.speakerText(),
                        quote.speakerStart(),
                        quote.speakerEnd(),
                        quote.cue(),
                        quote.cueStart(),
                        quote.cueEnd()));
    }
}
