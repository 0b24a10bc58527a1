package io.quotewire.core.entity.context.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.words.WordClasses;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SplitNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [P Karl] “The Rain” [P Voss] left. | PERSON Karl “The Rain” Voss
            [P Karl] "Old Rain" [P Voss] left. | PERSON Karl "Old Rain" Voss
            [P Karl Ann] “Big Rain” [P Voss] left. | PERSON Karl Ann “Big Rain” Voss
            [P Karl F.] “Rain” [P Voss] left. | PERSON Karl F. “Rain” Voss
            [P Karl Tolk] “Sorry” [P Voss] said. | PERSON Karl Tolk; PERSON Voss
            [P Karl] “Sorry” [P Ana Voss] “Rain”. | PERSON Karl; PERSON Ana Voss
            [P Karl] “Sorry” [P Voss] “Rain” [P Bray]. | PERSON Karl; PERSON Voss; PERSON Bray
            [P Karl Tolk] “The Rain” [P Ana Voss] left. | PERSON Karl Tolk; PERSON Ana Voss
            [P Karl], “The Rain” [P Voss] left. | PERSON Karl; PERSON Voss
            [P Karl] “the rain” [P Voss] left. | PERSON Karl; PERSON Voss
            [P Karl] “The Rain”. [P Voss] left. | PERSON Karl; PERSON Voss
            [O Harland] “The Rain” [P Voss] left. | ORGANIZATION Harland; PERSON Voss
            “The Rain” [P Voss] left. | PERSON Voss
            """)
    void areJoinedByNicknames(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [P Owen] ap [P Voss] left. | PERSON Owen ap Voss
            Owen ap [P Voss] left. | PERSON Owen ap Voss
            [L Owen] wa Voss left. | LOCATION Owen
            [P Owen] wa Voss left. | PERSON Owen wa Voss
            Mr ap [P Voss] left. | PERSON ap Voss
            [P Ali] wa [P Juma] arap [P Voss] left. | PERSON Ali wa Juma arap Voss
            [L Dar] es [L Salaam] grew. | LOCATION Dar es Salaam
            [P Owen] and [P Voss] left. | PERSON Owen; PERSON Voss
            [P Ana Ruiz] i Camp left. | PERSON Ana Ruiz i Camp
            [P Jón Hill] í [P Bragi] left. | PERSON Jón Hill í Bragi
            [P Ana Ruiz] i [O Larks] left. | PERSON Ana Ruiz; ORGANIZATION Larks
            Quay i Larks left. [P Ana Ruiz] i Larks stayed. | PERSON Ana Ruiz
            [P Ana Ruiz] i [P Mary] left. | PERSON Ana Ruiz; PERSON Mary
            [P Ana Ruiz] y [P Karl Voss] left. | PERSON Ana Ruiz; PERSON Karl Voss
            [P Ana Ruiz] i [L Lima] left. | PERSON Ana Ruiz; LOCATION Lima
            [O Owen] wa [O Voss] left. | ORGANIZATION Owen; ORGANIZATION Voss
            """)
    void areJoinedByParticles(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [L Avon] and [O Somerset Police] left. | ORGANIZATION Avon and Somerset Police
            [L Tyne] and [L Wear] froze. | LOCATION Tyne and Wear
            [O Bath] and [O North East Somerset Council] met. | ORGANIZATION Bath and North East Somerset Council
            [L Devon] and [L Cornwall] froze. | LOCATION Devon; LOCATION Cornwall
            [L Devon] and [O Cornwall Police] met. | ORGANIZATION Devon and Cornwall Police
            The MP for [L Perth] and [P Kinross Ann Voss] left. | LOCATION Perth and Kinross; PERSON Ann Voss
            [L Bath] and [O North Lima Council] met. | LOCATION Bath; ORGANIZATION North Lima Council
            [L New Larkley] and [O Hill Hospital NHS Trust] met. | ORGANIZATION New Larkley and Hill Hospital NHS Trust
            [L Larkley] and [O Hill NHS Foundation Trust] met. | ORGANIZATION Larkley and Hill NHS Foundation Trust
            [L Larkley] and [O Hill Trust] met. | LOCATION Larkley; ORGANIZATION Hill Trust
            [L Lima] and [O Somerset Police] left. | LOCATION Lima; ORGANIZATION Somerset Police
            """)
    void areJoinedByTheAndOfPlaces(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Dock and [O Harbour Agency] met. | ORGANIZATION Dock and Harbour Agency
            He left the Wild Dock and [O Harbour Agency]. | ORGANIZATION Wild Dock and Harbour Agency
            [L Peru]'s Oilseed and [O Bean Growers Union] met. \
            | LOCATION Peru; ORGANIZATION Oilseed and Bean Growers Union
            Rope and [O Sail Corp] met. | ORGANIZATION Rope and Sail Corp
            Rope and [O City Bank] met. | ORGANIZATION Rope and City Bank
            Storm Watch and [O Warning Agency] chief [P Karl Voss] left. \
            | ORGANIZATION Storm Watch and Warning Agency; PERSON Karl Voss
            The Dock and [O Harbour Agency] met. The [O Harbour Agency] left. \
            | ORGANIZATION Harbour Agency; ORGANIZATION Harbour Agency
            The Fed and [O Trade Department] met. | ORGANIZATION Trade Department
            The QPA and [O Trade Department] met. | ORGANIZATION Trade Department
            The Ministry and [O Trade Department] met. | ORGANIZATION Trade Department
            The Mayor and [O Trade Council] met. | ORGANIZATION Trade Council
            The Owners and [O Trade Council] met. | ORGANIZATION Trade Council
            The Dock and [O Harbour] met. | ORGANIZATION Harbour
            The Quinta and [O Callao Harbour Agency] met in Quinta now. | ORGANIZATION Callao Harbour Agency
            Vexa and [O Wild Sail Corp] met. He left Vexa again. | ORGANIZATION Wild Sail Corp
            The Dock and [O Harbour Ministries] met. | ORGANIZATION Harbour Ministries
            The Dock and the [O Harbour Agency] met. | ORGANIZATION Harbour Agency
            He left Dock and [O Harbour Agency]. | ORGANIZATION Harbour Agency
            Analysts and [O Sail Corp] met. | ORGANIZATION Sail Corp
            Recently and [O Sail Corp] met. | ORGANIZATION Sail Corp
            Retailer and [O Sail Corp] met. | ORGANIZATION Sail Corp
            The [O Dock] and [O Harbour Agency] met. | ORGANIZATION Dock; ORGANIZATION Harbour Agency
            The [P Karl Voss] and [P Ann Harbour] met. | PERSON Karl Voss; PERSON Ann Harbour
            """)
    void areJoinedByTheAndOfABody(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    private static String found(String text) {
        MarkedText marked = MarkedText.of(text);
        EntitySpans found = SplitNames.of(
                marked.text().tokens(),
                WordClasses.of(marked.text().tokens()),
                marked.text().names());
        return IntStream.range(0, found.size())
                .mapToObj(n -> found.type(n) + " " + marked.words(found.firstToken(n), found.endToken(n)))
                .collect(Collectors.joining("; "));
    }
}
