package io.quotewire.core.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Chains in a text whose sentences are ten characters long, so that the number of a part is that of its sentence. */
class SplitChainsTest {
    private static final Speaker LARKIN = Speaker.person("Mary Larkin", SpeakerPath.NAME);
    private static final Speaker OKAFOR = Speaker.person("David Okafor", SpeakerPath.NAME);

    @Test
    void linkAfterAnotherSpeakersQuoteIsTheirs() {
        assertThat(parted(chain(LARKIN, 0, 3), reported(OKAFOR, 1)))
                .containsExactly("Mary Larkin 0", "David Okafor 1", "David Okafor 3 at 1");
    }

    @Test
    void allFollowingLinksAreTheirs() {
        assertThat(parted(chain(LARKIN, 0, 1, 3, 4), reported(OKAFOR, 2)))
                .containsExactly("Mary Larkin 0 1", "David Okafor 2", "David Okafor 3 4 at 2");
    }

    @Test
    void lastSpeakerWins() {
        assertThat(parted(chain(LARKIN, 0, 3, 5), reported(OKAFOR, 1), reported(LARKIN, 2), reported(OKAFOR, 4)))
                .containsExactly(
                        "Mary Larkin 0 3", "David Okafor 1", "Mary Larkin 2", "David Okafor 4", "David Okafor 5 at 4");
    }

    @Test
    void chainContinuesAfterItsOwnOrAnUnknownSpeaker() {
        assertThat(parted(chain(LARKIN, 0, 3), reported(LARKIN, 1))).contains("Mary Larkin 0 3");
        assertThat(parted(chain(LARKIN, 0, 3), reported(Speaker.unknown(), 1))).contains("Mary Larkin 0 3");
        assertThat(parted(chain(Speaker.unnamed(), 0, 3), reported(Speaker.unnamed(), 1)))
                .contains("null 0 3");
    }

    @Test
    void unnamedSpeakerSplitsTheChainOfANamedOne() {
        assertThat(parted(chain(LARKIN, 0, 3), reported(Speaker.unnamed(), 1))).contains("null 3 at 1");
        assertThat(parted(chain(Speaker.unnamed(), 0, 3), reported(OKAFOR, 1))).contains("David Okafor 3 at 1");
    }

    /** "…," said Larkin, as Okafor said it was late: both are in one sentence, which does not split the chain. */
    @Test
    void anotherSpeakerInTheSameSentenceDoesNotSplit() {
        Utterance inside = utterance(OKAFOR, List.of(new Span(6, 9)), List.of(), new Span(6, 7));

        assertThat(parted(chain(LARKIN, 0, 3), inside)).contains("Mary Larkin 0 3");
    }

    @Test
    void partOfTheSameCueIsNotALink() {
        Utterance split = utterance(LARKIN, List.of(part(0), part(3)), List.of(), part(0));

        assertThat(parted(split, reported(OKAFOR, 1))).contains("Mary Larkin 0 3");
    }

    /** "The plan was “a shame,” Larkin said. The winch was old, Okafor said. “It will fail.”" */
    @Test
    void sentenceAfterAFragmentIsALinkFromItsStart() {
        Utterance whole = utterance(LARKIN, List.of(part(3)), List.of(part(3)), part(0));

        assertThat(parted(reported(LARKIN, 0), reported(OKAFOR, 1), whole)).contains("David Okafor 3 at 1");
        assertThat(parted(reported(LARKIN, 0), whole)).contains("Mary Larkin 3 at 0");
    }

    private static List<String> parted(Utterance... told) {
        return SplitChains.of(List.of(told), offset -> offset / 10).stream()
                .map(utterance -> {
                    StringBuilder line =
                            new StringBuilder().append(utterance.speaker().name());
                    utterance
                            .frame()
                            .contents()
                            .forEach(part -> line.append(' ').append(part.start() / 10));
                    boolean elsewhere = utterance.source().start()
                            != utterance.frame().contents().get(0).start();
                    return elsewhere ? line + " at " + utterance.source().start() / 10 : line.toString();
                })
                .toList();
    }

    private static Utterance chain(Speaker speaker, int first, int... links) {
        List<Span> contents = new ArrayList<>(List.of(part(first)));
        List<Span> linked = new ArrayList<>();
        for (int link : links) {
            contents.add(part(link));
            linked.add(part(link));
        }
        return utterance(speaker, contents, linked, part(first));
    }

    private static Utterance reported(Speaker speaker, int sentence) {
        return utterance(speaker, List.of(part(sentence)), List.of(), part(sentence));
    }

    private static Utterance utterance(Speaker speaker, List<Span> contents, List<Span> links, Span source) {
        return new Utterance(
                new AttributionFrame(QuoteType.DIRECT, contents, null, source, Evidence.CUE_BEHIND, links),
                source,
                speaker);
    }

    private static Span part(int sentence) {
        return new Span(10 * sentence, 10 * sentence + 5);
    }
}
