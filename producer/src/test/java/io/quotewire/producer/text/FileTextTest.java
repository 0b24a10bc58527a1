package io.quotewire.producer.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileTextTest {
    private static final String SAID = "“It broke,” said Zoë Larkin.";

    @Test
    void readsTextInEncodingsThatNobodyDeclared() throws IOException {
        assertThat(FileText.plain(SAID.getBytes(StandardCharsets.UTF_8))).isEqualTo(SAID);
        assertThat(FileText.plain(SAID.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(SAID);
        assertThat(FileText.plain(SAID.getBytes(StandardCharsets.UTF_16))).isEqualTo(SAID);
    }

    @Test
    void readsAPageInTheEncodingThatItDeclares() throws IOException {
        String page = "<meta charset=\"iso-8859-2\"><p>Karel Čáslavský</p>";

        assertThat(FileText.html(page.getBytes(Charset.forName("iso-8859-2")))).isEqualTo(page);
    }

    @Test
    void anEmptyFileIsAnEmptyText() throws IOException {
        assertThat(FileText.plain(new byte[0])).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.4 and words', a PDF",
        "'PK\u0003\u0004word/document.xml', a ZIP file",
        "'{\\rtf1 words}', an RTF document",
        "'\u0001\u0002\u0003\u0004', full of control characters"
    })
    void refusesWhatIsNoText(String content, String named) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);

        assertThatIOException().isThrownBy(() -> FileText.plain(bytes)).withMessageContaining(named);
    }
}
