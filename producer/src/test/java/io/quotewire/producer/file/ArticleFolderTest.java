package io.quotewire.producer.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.producer.intake.Collected;
import io.quotewire.producer.intake.Refusal;
import io.quotewire.producer.json.ArticleJson;
import io.quotewire.streaming.contract.Article;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFolderTest {
    private final Collected collected = new Collected();

    @TempDir
    Path folder;

    @TempDir
    Path state;

    @Test
    void readsAllKindsOfFilesInPathOrderExceptAnnotations() throws Exception {
        write("b/page.html", "<html><title>Page</title><body><nav>Menu</nav><p>One.</p><p>Two.</p></body></html>");
        write("a.txt", "Title\n\nFirst.\n\nSecond.\n");
        write("c.jsonl", "{\"id\": \"line\", \"body\": \"Text.\"}\n");
        write("gold.jsonl", "{\"id\": \"gold\", \"body\": \"Not news.\"}\n");
        write(".hidden.txt", "Hidden\n\nNot news.");
        write("notes.md", "Not news.");

        ArticleFolder.of(folder, files()).read(collected);

        assertThat(collected.articles)
                .extracting(Article::id)
                .containsExactly(folder + "/a.txt", folder + "/b/page.html", "line");
        assertThat(collected.articles.get(0).title()).isEqualTo("Title");
        assertThat(collected.articles.get(0).body()).isEqualTo("First.\n\nSecond.");
        assertThat(collected.articles.get(1).body()).isEqualTo("One.\n\nTwo.");
    }

    @Test
    void singleLineIsABodyWithoutATitle() throws Exception {
        write("a.txt", "\n“The bridge opens in May,” the mayor said.\n");

        ArticleFolder.of(folder, files()).read(collected);

        assertThat(collected.articles).singleElement().satisfies(article -> {
            assertThat(article.title()).isNull();
            assertThat(article.body()).isEqualTo("“The bridge opens in May,” the mayor said.");
        });
    }

    @Test
    void catalogueOfEntitiesIsSkipped() throws Exception {
        String entity = "{\"id\": \"e\", \"name\": \"Norrvik\", \"type\": \"ORGANIZATION\"";
        write("list.jsonl", entity + "}\n");
        write("news.jsonl", entity + ", \"text\": \"Text.\"}\n");
        write("other.jsonl", "{\"id\": \"e\"}\n");

        ArticleFolder.of(folder, files()).read(collected);

        assertThat(collected.articles).extracting(Article::body).containsExactly("Text.");
        assertThat(collected.refusals).extracting(Refusal::origin).containsExactly(folder + "/other.jsonl:1");
    }

    @Test
    void readsUtf16ExceptJsonLines() throws Exception {
        String text = "Title\n\nThe mayor said so.\n";
        Files.write(folder.resolve("a.txt"), text.getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("b.html"), ("<p>" + text).getBytes(StandardCharsets.UTF_16BE));
        String lines = "{\"id\": \"a\", \"text\": \"T.\"}\n".repeat(3);
        Files.write(folder.resolve("c.jsonl"), lines.getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("d.json"), lines.getBytes(StandardCharsets.UTF_16LE));

        ArticleFolder.of(folder, files()).read(collected);

        assertThat(collected.articles)
                .extracting(Article::body)
                .containsExactly("The mayor said so.", "Title The mayor said so.", "T.", "T.", "T.");
        assertThat(collected.refusals)
                .extracting(Refusal::toString)
                .containsExactly(folder + "/c.jsonl: written in UTF-16LE, and JSON lines come in UTF-8:"
                        + " iconv -f UTF-16LE -t UTF-8 makes them so");
    }

    @Test
    void damagedFileIsRefusedAndTheOthersAreRead() throws Exception {
        // Gzip's header, and nothing of what it announces.
        Files.write(folder.resolve("a.xml.gz"), new byte[] {31, (byte) 139, 8, 0, 0, 0, 0, 0, 0, 3});
        write("b.txt", "Title\n\nFirst.");

        ArticleFolder.of(folder, files()).read(collected);

        assertThat(collected.articles).extracting(Article::body).containsExactly("First.");
        assertThat(collected.refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.origin()).isEqualTo(folder + "/a.xml.gz");
            assertThat(refusal.reason()).startsWith("broken gzip");
        });
    }

    @Test
    void binaryFileWithATextExtensionIsRefused() throws Exception {
        byte[] picture = new byte[4_000];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (byte) (i * 37 + i / 7);
        }
        Files.write(folder.resolve("a.txt"), picture);
        Files.write(folder.resolve("b.html"), picture);

        ArticleFolder.of(folder, files()).read(collected);

        assertThat(collected.articles).isEmpty();
        assertThat(collected.refusals)
                .extracting(Refusal::reason)
                .containsOnly("no text: it is full of control characters");
    }

    @Test
    void savedPageHasItsMetadata() throws Exception {
        write(
                "page.html",
                "<html lang='en'><head><meta property='og:title' content='Dam holds'><meta name='author' "
                        + "content='By Ann Body'>"
                        + "<meta property='article:published_time' content='2026-03-03T10:00:00Z'></head><body>"
                        + "<nav>Menu</nav>"
                        + "<article><h1>Dam holds</h1>"
                        + "<p>The river rose through the night and the wardens walked the dam, she said.</p>".repeat(3)
                        + "<p>Read more: the dam of 1911</p></article></body></html>");

        ArticleFolder.of(folder, files()).read(collected);

        assertThat(collected.articles).singleElement().satisfies(article -> {
            assertThat(article.title()).isEqualTo("Dam holds");
            assertThat(article.byline()).isEqualTo("Ann Body");
            assertThat(article.publishedAt()).isEqualTo("2026-03-03T10:00:00Z");
            assertThat(article.body()).startsWith("The river").endsWith("she said.");
        });
    }

    @Test
    void readsPagesAsBrowsersSaveThem() throws Exception {
        write("dam.html", "<title>Dam holds</title><article><p>The dam holds, she said.</p></article>");
        write("dam_files/frame.html", "<p>Buy a boat.</p>");
        write("boats_files/page.html", "<p>No page lies beside this folder.</p>");
        write("ferry.mhtml", """
                From: <Saved by a browser>
                Subject: Ferry sails
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="----part"

                ------part
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable

                <title>Ferry sails</title><article><p>=E2=80=9CIt sails at noon,=E2=80=9D =
                she said.</p></article>
                ------part
                Content-Type: image/png
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                ------part--
                """);

        ArticleFolder.of(folder, files()).read(collected);

        assertThat(collected.articles)
                .extracting(Article::body)
                .containsExactly(
                        "No page lies beside this folder.",
                        "The dam holds, she said.",
                        "“It sails at noon,” she said.");
        assertThat(collected.articles.get(2).title()).isEqualTo("Ferry sails");
    }

    @Test
    void idOfAFileIsItsNormalizedPath() throws Exception {
        write("a.txt", "Title\n\nText.");

        ArticleFolder.of(folder.resolve("../" + folder.getFileName()), files()).read(collected);

        assertThat(collected.articles).extracting(Article::id).containsExactly(folder + "/a.txt");
    }

    @Test
    void readsWindows1252() throws Exception {
        Files.write(folder.resolve("a.txt"), "Café\n\n“Non”, dit-il.".getBytes(Charset.forName("windows-1252")));

        ArticleFolder.of(folder, files()).read(collected);

        assertThat(collected.articles.get(0).title()).isEqualTo("Café");
        assertThat(collected.articles.get(0).body()).isEqualTo("“Non”, dit-il.");
    }

    @Test
    void emptyFolderIsRefused() throws Exception {
        ArticleFolder empty = ArticleFolder.of(folder, files());
        assertThatThrownBy(() -> empty.read(collected))
                .hasMessageContaining("no .txt, .html, .mhtml, .eml, .xml, .jsonl, .json or .warc file of news");
    }

    private ArticleFiles files() {
        return new ArticleFiles(Checkpoints.in(state, () -> ""), new ArticleJson());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
