package io.quotewire.producer.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.streaming.contract.Article;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailArticleTest {
    private static final String HEAD = """
            From: =?utf-8?Q?Caf=C3=A9_Post?= <news@post.example>
            Subject: =?utf-8?B?RMOpasOgIHZ1?=
            Date: Tue, 3 Mar 2026 11:15:00 +0100
            Message-ID: <abc.1@post.example>
            Archived-At: <https://post.example/letters/1?utm_source=mail>
            MIME-Version: 1.0
            """;

    @Test
    void messageOfPartsInPartsWithoutEndIsRefused() {
        StringBuilder nested = new StringBuilder(HEAD);
        for (int i = 0; i < 20_000; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
        }
        byte[] bytes = nested.append("\nText.\n--b0--\n").toString().getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> MailArticle.of("file", bytes))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("too deep");
    }

    @Test
    void newsletterIsReadFromItsHtmlPartAndHeaders() throws Exception {
        Article article = MailArticle.of("file", (HEAD + """
                Content-Type: multipart/mixed; boundary=outer

                --outer
                Content-Type: multipart/alternative; boundary=inner

                --inner
                Content-Type: text/plain; charset=utf-8

                Plain.
                --inner
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                <html><body><div style=3D"display:none">Preview of it all</div><table><tr><td><p>View this email in your
                 browser</p></td></tr><tr><td><p>The dam holds, said Zo=C3=AB Body, who has watched it.</p><p>Nobody =
                slept.</p></td></tr><tr><td><p>Unsubscribe</p></td></tr></table></body></html>
                --inner--
                --outer
                Content-Type: text/html; name=notes.html
                Content-Disposition: attachment

                <p>Not this.</p>
                --outer--
                """).getBytes(StandardCharsets.UTF_8));

        assertThat(article)
                .isEqualTo(Article.builder("mid:abc.1@post.example")
                        .url("https://post.example/letters/1")
                        .publisher("Café Post")
                        .title("Déjà vu")
                        .body("The dam holds, said Zoë Body, who has watched it.\n\nNobody slept.")
                        .publishedAt(Instant.parse("2026-03-03T10:15:00Z"))
                        .build());
    }

    @Test
    void plainTextIsDecodedAndItsSignatureRemoved() throws Exception {
        byte[] mail = (HEAD
                        + "Content-Type: text/plain; charset=iso-8859-2\n\nZaż\n\nDwa.\n\n-- \nAnn Body\nThe Post\n")
                .getBytes(Charset.forName("ISO-8859-2"));

        assertThat(MailArticle.of("file", mail).body()).isEqualTo("Zaż\n\nDwa.");
    }

    @Test
    void messageWithoutTheBoundaryThatEndsItIsRefused() throws Exception {
        String whole = HEAD + "Content-Type: multipart/related; boundary=\"=_b\"\n\n--=_b\nContent-Type: text/html\n\n"
                + "<p>The dam holds, said Zoe Body.</p>\n--=_b--\n";
        byte[] cut = whole.substring(0, whole.indexOf(", said")).getBytes(StandardCharsets.UTF_8);

        assertThat(MailArticle.of("file", whole.getBytes(StandardCharsets.UTF_8))
                        .body())
                .isEqualTo("The dam holds, said Zoe Body.");
        assertThatThrownBy(() -> MailArticle.of("file", cut)).hasMessageContaining("cut off in the middle");
        assertThatThrownBy(() -> MhtmlPage.read("file", cut)).hasMessageContaining("cut off in the middle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Transfer-Encoding: base64\n\nVGhlIGRhbSBob2xkcywgc2F\n",
                "Content-Transfer-Encoding: BASE64\n\nWm/DqyBzbGVwdC4gQ2Fmww==\n",
                "Content-Transfer-Encoding: quoted-printable\n\nZo=C3=AB slept, said Zo=C3",
                "Content-Transfer-Encoding: quoted-printable\n\nThe dam holds, said Zo=",
                "Content-Transfer-Encoding: quoted-printable\n\nThe dam holds, said Zo=C",
            })
    void messageOfOnePartThatIsCutOffIsRefused(String rest) {
        byte[] cut = (HEAD + "Content-Type: text/plain; charset=utf-8\n" + rest).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> MailArticle.of("file", cut)).hasMessageContaining("cut off in the middle");
    }

    @Test
    void messageOfOnePartIsReadInEveryEncoding() throws Exception {
        for (String rest : List.of(
                "Content-Transfer-Encoding: base64\n\nVGhlIGRhbSBob2xkcywgc2FpZCBab8OrLg==",
                "Content-Transfer-Encoding: base64\n\nVGhlIGRhbSBob2xkcywgc2\nFpZCBab8OrLg==\n\n",
                "Content-Transfer-Encoding: base64\n\nVGhlIGRhbSBob2xkcywgc2FpZCBab8OrLiAg\n",
                "Content-Transfer-Encoding: base64\n\nVGhlIGRhbSBob2xkcywgc2FpZCBab8OrLg==\nLists\n",
                "Content-Transfer-Encoding: base64\n\nVGhlIGRhbSBob2xkcywg\nc2FpZCBab8OrLiAgCg\n",
                "Content-Transfer-Encoding: quoted-printable\n\nThe dam holds, said Zo=C3=AB.=0A=",
                "Content-Transfer-Encoding: quoted-printable\n\nThe dam holds, said =\nZo=C3=AB.=\n",
                "\nThe dam holds, said Zoë.")) {
            byte[] whole = (HEAD + "Content-Type: text/plain; charset=utf-8\n" + rest).getBytes(StandardCharsets.UTF_8);

            assertThat(MailArticle.of("file", whole).body()).isEqualTo("The dam holds, said Zoë.");
        }
    }

    @Test
    void pageOfOnePartThatIsCutOffIsRefused() {
        byte[] inTag = page("<html><body><div><p>The dam holds, said Zoe Body.</p><p cla");
        byte[] inDivision = page("<html><body><div><p>The dam holds, said Zoe Body");

        assertThatThrownBy(() -> MailArticle.of("file", inTag))
                .hasMessage("cut off in the middle: it ends within a tag");
        assertThatThrownBy(() -> MhtmlPage.read("file", inTag))
                .hasMessage("cut off in the middle: it ends within a tag");
        assertThatThrownBy(() -> MhtmlPage.read("file", inDivision))
                .hasMessage("cut off in the middle: it ends within <div>, without </body> or </html>");
    }

    @Test
    void markupLeftOpenIsReadWhereItIsUsual() throws Exception {
        String open = "<div><p>The dam holds, said Zoe Body.</p>";
        byte[] part = ("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n"
                        + "Content-Type: text/html\n\n" + open + "\n--b--\n")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(MailArticle.of("file", page(open)).body()).isEqualTo("The dam holds, said Zoe Body.");
        assertThat(MhtmlPage.read("file", part).body()).isEqualTo("The dam holds, said Zoe Body.");
    }

    private static byte[] page(String html) {
        return ("MIME-Version: 1.0\nContent-Type: text/html\n\n" + html).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void emptyMessageIsRefusedAndAMissingIdIsTheFile() throws Exception {
        assertThatThrownBy(() -> MailArticle.of("file", (HEAD + "\n").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class)
                .hasMessage("a message without text");
        assertThat(MailArticle.of("file", "Subject: A\n\nText.\n".getBytes(StandardCharsets.UTF_8))
                        .id())
                .isEqualTo("file");
    }
}
