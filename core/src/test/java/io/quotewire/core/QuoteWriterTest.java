package io.quotewire.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.aside.RunningText;
import io.quotewire.core.direct.DirectSpeech;
import io.quotewire.core.entity.catalogue.EntityCatalogue;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.person.People;
import io.quotewire.core.speaker.Speakers;
import io.quotewire.core.speaker.Utterance;
import io.quotewire.core.speaker.Utterances;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.NormalText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Written quotes of texts whose names are marked by hand. */
class QuoteWriterTest {

    @Test
    void quotesAreInTextOrderWithTheirStatement() {
        List<Quote> quotes = quotes("“It broke,” [P Hill] said, “and it fell.” “No,” [P Kelly] said.");

        assertThat(quotes).extracting(Quote::text).containsExactly("It broke,", "and it fell.", "No,");
        assertThat(quotes).extracting(Quote::statement).containsExactly(1, 1, 0);
    }

    @Test
    void offsetsCountCodePoints() {
        Quote quote = quotes("😀 “It broke,” [P Hill] said.").get(0);

        assertThat(quote.start()).isEqualTo(3);
        assertThat(quote.end()).isEqualTo(12);
        assertThat(quote.speakerText()).isEqualTo("Hill");
        assertThat(quote.cue()).isEqualTo("said");
    }

    @Test
    void quoteHasSpeakerKindRoleAndSubjects() {
        Quote quote = quotes("“[P Larkin] broke it,” Mayor [P Ann Hill] said.").get(0);

        assertThat(quote.speaker()).isEqualTo("Ann Hill");
        assertThat(quote.speakerKind()).isEqualTo(SpeakerKind.PERSON);
        assertThat(quote.speakerRole()).isEqualTo("Mayor");
        assertThat(quote.about()).extracting(AboutEntity::entity).containsExactly("Larkin");
    }

    @Test
    void groupHasItsWordsAndNoRole() {
        Quote quote = quotes("“It broke,” the police said.").get(0);

        assertThat(quote.speakerKind()).isEqualTo(SpeakerKind.GROUP);
        assertThat(quote.speaker()).isEqualTo("police");
        assertThat(quote.speakerRole()).isNull();
    }

    @Test
    void pronounForAnUnnamedSpeakerHasTheirDescription() {
        Quote quote = quotes("“It broke,” a port’s official said. “It fell,” he said.")
                .get(1);

        assertThat(quote.speakerKind()).isEqualTo(SpeakerKind.UNNAMED);
        assertThat(quote.speaker()).isNull();
        assertThat(quote.speakerText()).isEqualTo("he");
        assertThat(quote.speakerRole()).isEqualTo("port's official");
    }

    /** Passes the utterances to the writer in reverse order, since sorting is the writer's task. */
    private static List<Quote> quotes(String text) {
        NewsText read = MarkedText.of(text).text();
        String body = read.tokens().text();
        People people = People.of(read.tokens(), read.names());
        List<AttributionFrame> frames = DirectSpeech.find(read);
        List<Utterance> utterances = new ArrayList<>(Utterances.of(frames, new Speakers(read, people, frames)::of));
        Collections.reverse(utterances);
        OriginalWords original = new OriginalWords(body, RunningText.of(NormalText.of(body)));
        return new QuoteWriter(original, read, Mentions.of(original, read, people, EntityCatalogue.empty()))
                .quotes(utterances);
    }
}
