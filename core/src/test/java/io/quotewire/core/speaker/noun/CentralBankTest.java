package io.quotewire.core.speaker.noun;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.speaker.resolution.NamesInText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which bank "the central bank" is. */
class CentralBankTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It hurt the [O Bank of England]. It rained. The central bank said so.     | Bank of England
            The [O Bank of Japan] met. The [O Bank of Japan] left. The central bank said so. | Bank of Japan
            The [O Bank of Japan] met. The central bank met. The central bank said so.    | Bank of Japan
            The [O Bank of Japan] met. [L Japan]'s yen rose. The central bank said so.   | Bank of Japan
            The [O Reserve Bank of India] met. The [O RBI] left. The central bank said so. | RBI
            The [O ECB] met. The [O European Central Bank] left. The central bank said so. | European Central Bank
            [O Harland] met the [O Bank of Spain]. It rained. The central bank said so.  | Bank of Spain
            [O Barclays] met the [O Bank of Spain]. It rained. The central bank said so. | Bank of Spain
            """)
    void isTheOnlyOneNamed(String text, String name) {
        assertThat(bank(text, "The central bank")).isEqualTo("ORGANIZATION " + name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # another one, or one that may be
            The [O Bank of Japan] met the [O Bank of England]. The central bank said so.  | The central bank
            The [O Reserve Bank of India] met. The [O ECB] left. The central bank said so. | The central bank
            The [O Bank of Tarn] met the [O Bank of England]. The central bank said so.   | The central bank
            The [O Bank of England] met the Peruvian central bank. The central bank said so. | The central bank
            The [O Bank of England] met a central bank. The central bank said so.         | The central bank
            # another place's
            The [O Bank of Japan] met. In [L Oslo], the crown rose. The central bank said so. | The central bank
            The [O Fed] met. [L Brazil]'s real fell. The central bank said so.            | The central bank
            # another phrase
            The [O Bank of England] met. The Peruvian central bank said so.               | The Peruvian central bank
            The [O Bank of England] met. A central bank said so.                          | A central bank
            The [O Bank of England] met. The bank said so.                                | The bank
            The [O Bank of England] met. The central bank governor said so.            | The central bank governor
            # none
            [O Harland] met. The central bank said so.                                    | The central bank
            """)
    void isUnknownOtherwise(String text, String source) {
        assertThat(bank(text, source)).isEqualTo("-");
    }

    private static String bank(String marked, String source) {
        return who(marked, source, (text, people) -> new CentralBank(text, new NamesInText(text, people)));
    }
}
