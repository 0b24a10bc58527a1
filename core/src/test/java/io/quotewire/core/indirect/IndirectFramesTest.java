package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndirectFramesTest {
    private final IndirectFrames frames = new IndirectFrames();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mayor said that the bridge would stay shut. | The mayor | that the bridge would stay shut
            The mayor said the bridge would stay shut. | The mayor | the bridge would stay shut
            Ana Ruiz, the port's director, said on Monday that boats were late. | Ana Ruiz | that boats were late
            Hale, who runs the ferry, said it was late. | Hale | it was late
            Hale, who said it was late, went home. | Hale, who | it was late
            A spokesman for Hale said the ferry sank. | A spokesman for Hale | the ferry sank
            She told reporters in Bern that talks had failed. | She | that talks had failed
            He asked whether the court would sit. | He | whether the court would sit
            The union vowed to strike on Friday. | The union | to strike on Friday
            Hale said the yard rejected the offer, describing it as a waste. | Hale | it as a waste
            Hale cautioned that few had been tested. | Hale | that few had been tested
            Counsel Ana Ruiz, appearing for the crew, submitted that it was late. | Counsel Ana Ruiz | that it was late
            Hale says she nearly quit sailing. | Hale | she nearly quit sailing
            Shares fell after the company said it would pay less. | the company | it would pay less
            Hale, a clerk whose shop burned, said she had slept. | Hale | she had slept
            At the school, where votes were read out, Ana Ruiz, a clerk, said she had slept. | Ana Ruiz | she had slept
            She told the court that he had said it was late. | he | it was late
            Okoro said the "long night" was over. | Okoro | the "long night" was over
            She told her doctor she felt tired. | She | she felt tired
            She told her the bridge was shut. | She | the bridge was shut
            Hale said afterward that the panel was split. | Hale | that the panel was split
            Residents near the river say they were warned. | Residents near the river | they were warned
            Ruiz and Hale say the bridge is shut. | Ruiz and Hale | the bridge is shut
            Police said the man, known as Ray (28), confessed to the theft. | Police | \
            the man, known as Ray (28), confessed to the theft
            He said he is proud of the crew and expects to win. | He | he is proud of the crew and expects to win
            The agency quoted the captain as saying the ferry sank. | the captain | the ferry sank
            She told a crowd in Bern last week that comments were closed. | She | that comments were closed
            Hale said in a note the yard was shut. | Hale | the yard was shut
            Hale said they'll leave. | Hale | they'll leave
            Hale said Thursday's storm had sunk it. | Hale | Thursday's storm had sunk it
            Hale said the crew back the plan to sell it. | Hale | the crew back the plan to sell it
            A reporter noted that Hale, the port's owner, saw it sink. | A reporter | \
            that Hale, the port's owner, saw it sink
            Hale, who said that the crew, under fire, would stay, left. | Hale, who | \
            that the crew, under fire, would stay
            “It rained,” Hale said, noting it was cold. | Hale | it was cold
            "Who knew?" The owners say it sank in May. | The owners | it sank in May
            """)
    void contentBehindTheCue(String sentence, String source, String content) {
        assertFrame(sentence, source, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bridge would stay shut, the mayor said. | the mayor | The bridge would stay shut
            The bridge would stay shut, said Ana Ruiz, who runs the port. | Ana Ruiz | The bridge would stay shut
            NEW YORK, Feb. 2 (XYZ) — Prices fell in May, the bank said. | the bank | Prices fell in May
            Bern (XYZ) - Prices fell in May, the bank said. | the bank | Prices fell in May
            But prices fell in May, the bank said on Friday. | the bank | prices fell in May
            The bridge would stay shut, the mayor told the Courier. | the mayor | The bridge would stay shut
            The club could "close for good," said Ana Ruiz, who runs it. | Ana Ruiz | The club could "close for good,"
            The plan was "a shame," she said. | she | The plan was "a shame,"
            Work was slow, said Hale, a retired clerk, and it would stop in May. | Hale | \
            Work was slow … and it would stop in May
            The bridge, she said, would stay shut. | she | The bridge … would stay shut
            The trouble, says Ana Ruiz, is the weather. | Ana Ruiz | The trouble … is the weather
            As a result, says the board, the yard may close. | the board | the yard may close
            """)
    void contentBeforeTheCue(String sentence, String source, String content) {
        assertFrame(sentence, source, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            According to the union, prices will rise. | the union | prices will rise
            Prices will rise, according to the union. | the union | Prices will rise
            Prices rose according to Ana Ruiz, the director. | Ana Ruiz | Prices rose
            """)
    void accordingTo(String sentence, String source, String content) {
        assertFrame(sentence, source, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hale said the ferry sank, adding that nobody was hurt. | Hale | that nobody was hurt
            Hale said the ferry sank, adding that nobody was hurt. | Hale | the ferry sank
            Hale said the ferry sank and added that nobody was hurt. | Hale | the ferry sank
            Hale said the ferry sank, but he thanked the crew. | Hale | the ferry sank
            While Hale said the ferry sank, the crew was silent. | Hale | the ferry sank
            Hale said the ferry sank and that nobody had called. | Hale | the ferry sank and that nobody had called
            Hale said the crew had left and had seen nothing. | Hale | the crew had left and had seen nothing
            Hale said she would go and support the crew. | Hale | she would go and support the crew
            Hale said it grew in the 1970's. | Hale | it grew in the 1970's
            Hale said it sank at 9:42 p.m. on Friday. | Hale | it sank at 9:42 p.m. on Friday
            (Hale said the ferry sank.) | Hale | the ferry sank
            Hale said in March it would pay, but on Friday owners said it was late. | Hale | it would pay
            Hale said the ferry sank, which is hard to believe. | Hale | the ferry sank
            Hale said the ferry sank, which surprised nobody. | Hale | the ferry sank, which surprised nobody
            Hale said the ferry, which was old, sank. | Hale | the ferry, which was old, sank
            The firm said profits fell; shares rose. | The firm | profits fell
            """)
    void contentEndsWhereTheNarratorSpeaksAgain(String sentence, String source, String content) {
        assertFrame(sentence, source, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They rejected her claim that the bridge was safe. | her | that the bridge was safe
            Nobody heard Ana Ruiz's warning that the bridge was old. | Ana Ruiz | that the bridge was old
            They repeated the ministry's long-held view that trams pay. | the ministry | that trams pay
            """)
    void nounWithItsOwner(String sentence, String source, String content) {
        assertFrame(sentence, source, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hale accused the board of waste. | Hale | the board of waste
            Hale called the new plan "a shame" on Friday. | Hale | the new plan "a shame"
            Hale called the new plan unfair. | Hale | the new plan unfair
            The judge described the witness as honest. | The judge | the witness as honest
            """)
    void statementAboutSomebodyWithoutAClause(String sentence, String source, String content) {
        assertFrame(sentence, source, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            As the Courier reported, the bridge was shut. | the Courier | the bridge was shut
            As Hale told the board on Monday, the bridge was shut. | Hale | the bridge was shut
            The bridge was shut, as Hale pointed out on Monday. | Hale | The bridge was shut
            The bridge, as Hale pointed out, was shut. | Hale | The bridge … was shut
            """)
    void clauseWithAs(String sentence, String source, String content) {
        assertFrame(sentence, source, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry, which Hale said was old, sank. | Hale | was old
            They sold the ferry, which its owners said was old. | its owners | was old
            They sold a ferry the crew said would sink. | the crew | would sink
            """)
    void relativeClause(String sentence, String source, String content) {
        assertFrame(sentence, source, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hale admitted taking the ferry. | Hale | taking the ferry
            Hale denied being there. | Hale | being there
            Hale claimed to be a clerk. | Hale | to be a clerk
            Hale vowed not to leave. | Hale | not to leave
            Hale said, if paid, the crew would stay. | Hale | if paid, the crew would stay
            The trouble, Hale said, is that it rained. | Hale | The trouble … is that it rained
            """)
    void otherFormsOfContent(String sentence, String source, String content) {
        assertFrame(sentence, source, content);
    }

    @Test
    void viewsAndFiguresHaveWeakerEvidenceThanStatements() {
        Evidence view = find("She believes that the ferry is safe.").get(0).evidence();
        Evidence shown = find("The ferry is safe, new figures show.").get(0).evidence();
        Evidence statement = find("She says that the ferry is safe.").get(0).evidence();

        assertThat(statement.isStrongerThan(view)).isTrue();
        assertThat(view.shares(QuoteType.INDIRECT).name()).isLessThan(0.5);
        assertThat(shown.shares(QuoteType.INDIRECT).phrase()).isLessThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor wanted the bridge to open.",
                "She hoped that it would rain.",
                "The report was late.",
                "He said so.",
                "He said the same of her at the gate.",
                "What she said was a lie.",
                "As he spoke, the ferry sank.",
                "Hale denied wrongdoing.",
                "Nobody said that it was old.",
                "If the mayor says that it is safe, they will go.",
                "He would say that the plan failed.",
                "Hale called the office on Friday.",
                "The remarks he made that day were short.",
                "She asked to wait.",
                "He met them to say that it was late.",
                "\"We will go,\" said Hale.",
                "“It rained,” Hale said when he was asked about the ferry.",
                "“It rained,” Hale said, holding what was left of the mast.",
                "“It rained,” Hale said, before telling what was left of the crew to go home.",
                "What they may say is that it rained."
            })
    void ignoresWhatNobodyStated(String sentence) {
        assertThat(find(sentence)).isEmpty();
    }

    @Test
    void ignoresFragments() {
        String endless = "She said that “" + "it rained and ".repeat(20_000) + "” it would stop.";

        assertThat(find(endless)).isEmpty();
    }

    private void assertFrame(String sentence, String source, String content) {
        assertThat(find(sentence)).anySatisfy(frame -> {
            assertThat(text(sentence, Objects.requireNonNull(frame.source()))).isEqualTo(source);
            assertThat(frame.contents().stream()
                            .map(span -> text(sentence, span))
                            .collect(Collectors.joining(" … ")))
                    .isEqualTo(content);
        });
    }

    private List<AttributionFrame> find(String text) {
        return frames.find(MarkedText.of(text).text());
    }

    private static String text(String text, Span span) {
        return text.substring(span.start(), span.end());
    }
}
