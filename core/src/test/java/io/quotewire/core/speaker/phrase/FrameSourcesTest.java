package io.quotewire.core.speaker.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where the sources of a text's frames are. */
class FrameSourcesTest {
    private static final String TEXT = "Mary Larkin said it was late. It rained. It was dark, the crew said.";

    private final NewsText text = MarkedText.of(TEXT).text();
    private final AttributionFrame first = frame("it was late", "Mary Larkin");
    private final AttributionFrame last = frame("It was dark", "the crew");
    private final FrameSources sources = new FrameSources(text, List.of(last, frame("It rained", null), first));

    @Test
    void areTheTokensOfWhoSpeaks() {
        assertThat(sources.isAt(token("Mary"))).isTrue();
        assertThat(sources.isAt(token("Larkin"))).isTrue();
        assertThat(sources.isAt(token("said"))).isFalse();
        assertThat(sources.isAt(-1)).isFalse();
        assertThat(sources.isAt(text.tokens().size())).isFalse();
    }

    @Test
    void areOfAPersonNamedBeforeAToken() {
        MarkedText marked = MarkedText.of("[P Mary Larkin] left. [P Larkin] said it was late.");
        NewsText named = marked.text();
        People people = People.of(named.tokens(), named.names());
        Person person = people.of(0).orElseThrow();
        int start = named.tokens().start(named.names().firstToken(1));
        Span source = new Span(start, start + "Larkin".length());
        AttributionFrame frame =
                new AttributionFrame(QuoteType.INDIRECT, List.of(source), null, source, Evidence.CHAIN);
        FrameSources speaking = new FrameSources(named, List.of(frame));

        assertThat(speaking.areOf(person, people, 0, marked.size())).isTrue();
        assertThat(speaking.areOf(person, people, 0, named.names().firstToken(1)))
                .isFalse();
        assertThat(speaking.areOf(person, people, 2, marked.size())).isFalse();
    }

    @Test
    void areFoundFromAToken() {
        assertThat(sources.end(token("Mary"))).isEqualTo(token("said"));
        assertThat(sources.next(token("said"))).isEqualTo(token("the"));
        assertThat(sources.next(token("crew") + 1)).isNegative();
    }

    @Test
    void areThoseOfASentence() {
        assertThat(sources.in(0)).containsExactly(first);
        assertThat(sources.in(1)).isEmpty();
        assertThat(sources.in(2)).containsExactly(last);
        assertThat(sources.in(3)).isEmpty();
    }

    @Test
    void areThoseOfSentencesNextToEachOther() {
        assertThat(sources.in(0, 1)).containsExactly(first.source());
        assertThat(sources.in(0, 2)).containsExactly(first.source(), last.source());
        assertThat(sources.in(1, 1)).isEmpty();
        assertThat(sources.in(2, 1)).isEmpty();
    }

    @Test
    void beginInTheSentenceWhereTheyAreLookedFor() {
        AttributionFrame later = frame("it was late. It rained", "the crew");
        FrameSources ofTwo = new FrameSources(text, List.of(later));

        assertThat(ofTwo.in(0)).containsExactly(later);
        assertThat(ofTwo.in(0, 0)).isEmpty();
        assertThat(ofTwo.in(0, 2)).containsExactly(later.source());
    }

    @Test
    void areTheWordsOfAllInTheOrderOfTheFrames() {
        assertThat(sources.words().map(SourceWords::called)).containsExactly("crew", "Mary Larkin");
    }

    @Test
    void areNoneInATextWithoutFrames() {
        FrameSources none = new FrameSources(text, List.of());

        assertThat(none.isAt(0)).isFalse();
        assertThat(none.next(0)).isNegative();
        assertThat(none.in(0)).isEmpty();
        assertThat(none.words()).isEmpty();
    }

    private int token(String word) {
        return text.tokens().at(TEXT.indexOf(word));
    }

    private static AttributionFrame frame(String content, @Nullable String source) {
        return new AttributionFrame(
                QuoteType.INDIRECT, List.of(span(content)), null, source == null ? null : span(source), Evidence.CHAIN);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
