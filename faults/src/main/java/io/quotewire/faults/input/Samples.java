package io.quotewire.faults.input;

import io.quotewire.streaming.contract.schema.ContractSchema;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Valid input of each kind, written for this purpose. */
final class Samples {
    static final List<String> ARTICLES = List.of(
            "{\"id\":\"a-1\",\"url\":\"https://wire.example/a-1\",\"publisher\":\"Wire\",\"title\":\"Talks"
                    + "\",\"language\":\"en\","
                    + "\"publishedAt\":\"2026-03-01T08:30:00Z\",\"modifiedAt\":\"2026-03-01T09:30:00Z\","
                    + "\"ingestedAt\":\"2026-03-01T09:31:00Z\",\"revision\":2,"
                    + "\"status\":\"usable\",\"byline\":\"A. Writer\",\"section\":\"World\",\"body\":\"“It i"
                    + "s done,” said Maria"
                    + " Lopez.\\n\\nIt rained.\"}",
            "{\"id\":\"a-1\",\"status\":\"withdrawn\"}",
            "{\"schemaVersion\":1,\"id\":\"a-2\",\"ingestedAt\":\"2026-03-02T11:00:00Z\","
                    + "\"embargoedUntil\":\"2026-03-02T13:00:00Z\",\"body\":\"Police said so.\"}",
            "{\"id\":\"a-1\",\"ingestedAt\":\"1000-01-01T00:00:00Z\",\"keywords\":[\"harbour\",null],"
                    + "\"body\":\"Police said so.\"}",
            "{\"schemaVersion\":1,\"id\":\"a-2\",\"ingestedAt\":\"1000-01-01T00:00:00Z\","
                    + "\"keywords\":[\"harbour\",\"strike\"],\"picture\":\"https://wire.example/a.jpg\","
                    + "\"copyright\":\"Wire\",\"body\":\"Police said so.\"}",
            "{\"uri\":\"urn:a-3\",\"version\":\"2\",\"pubStatus\":\"usable\",\"headlines\":[{\"role\":\"main"
                    + "\",\"value\":\"Talks\"}],"
                    + "\"bodies\":[{\"contentType\":\"text/plain\",\"value\":\"It is done.\"}],\"firstCreate"
                    + "d\":\"2026-03-01T08:30:00Z\"}");

    static final List<String> MENTIONS =
            List.of("{\"schemaVersion\":1,\"id\":\"m1\",\"change\":\"PUBLISHED\",\"articleId\":\"a1\",\"revision\":0"
                    + ",\"publisher\":\"Wire\","
                    + "\"publishedAt\":\"2026-03-01T08:30:00Z\",\"publishedAtAssumed\":false,"
                    + "\"ingestedAt\":\"2026-03-01T08:30:50Z\",\"type\":\"LOCATION\",\"entity\":\"Lima\","
                    + "\"count\":1,\"spans\":[[1,5]],\"quotesDirect\":0,\"quotesMixed\":0,\"quotesIndirect\":0,"
                    + "\"about\":[{\"type\":\"PERSON\",\"entity\":\"Ada\",\"quotesDirect\":1,\"quotesMixed"
                    + "\":0,\"quotesIndirect\":0}],"
                    + "\"extractor\":\"x\"}");

    static final List<String> LINES =
            List.of("{\"schemaVersion\":1,\"articleId\":\"a1\",\"revision\":0,\"publisher\":\"Wire\",\"publishedAt"
                    + "\":\"2026-03-01T08:30:00Z\","
                    + "\"publishedAtAssumed\":false,\"ingestedAt\":\"2026-03-01T08:30:50Z\","
                    + "\"processedAt\":\"2026-03-01T08:31:00Z\",\"outcome\":\"NEW\",\"flags\":[],"
                    + "\"quotesPublished\":1,\"quotesRetracted\":0,\"mentionsPublished\":1,\"mentionsRetracted\":0,"
                    + "\"deltas\":[{\"hour\":\"2026-03-01T08:00:00Z\",\"articles\":1,\"mentions\":2,\"quotes"
                    + "Direct\":1,"
                    + "\"quotesMixed\":0,\"quotesIndirect\":0,\"unnamed\":0,\"unknown\":0}],\"extractionMicr"
                    + "os\":10,\"extractor\":\"x\"}");

    static final List<String> QUOTES = List.of(contract(ContractSchema.QUOTE));

    static final List<String> COUNTS = List.of(contract(ContractSchema.COUNT));

    static final List<String> FEEDS = List.of(
            "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Wire</title><language>en</language>"
                    + "<item><title>Talks"
                    + "</title><link>https://wire.example/a</link><guid>g-1</guid><pubDate>Sun, 01 Mar 2026 "
                    + "08:30:00 GMT</pubDate>"
                    + "<description><![CDATA[<p>It is done, she said.</p>]]></description></item></channel></rss>",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Wire</title><entry><id>urn:1</id><title type"
                    + "=\"html\">Talks &amp; more"
                    + "</title><updated>2026-03-01T08:30:00Z</updated><link href=\"/a\"/><content type=\"xht"
                    + "ml\"><div>It is done."
                    + "</div></content></entry></feed>",
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Wire\",\"items\":[{\"id\":\"1\",\"url\":"
                    + "\"https://wire.example/a\",\"content_html\":\"<p>It is done.</p>\",\"date_published"
                    + "\":\"2026-03-01T08:30:00Z\"}]}",
            "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:news=\"http://www.google.co"
                    + "m/schemas/sitemap-news/0.9\">"
                    + "<url><loc>https://wire.example/a</loc><news:news><news:publication><news:name>Wire</n"
                    + "ews:name>"
                    + "<news:language>en</news:language></news:publication><news:publication_date>2026-03-01"
                    + "</news:publication_date>"
                    + "<news:title>Talks</news:title></news:news></url></urlset>");

    static final List<String> PAGES =
            List.of("<html lang=en><head><title>Talks</title><meta property=\"og:title\" content=\"Talks\">"
                    + "<meta name=author content=\"A. Writer\"><script type=\"application/ld+json\">{\"@type"
                    + "\":\"NewsArticle\",\"headline\":"
                    + "\"Talks\",\"datePublished\":\"2026-03-01T08:30:00Z\",\"author\":{\"name\":\"A. Writer"
                    + "\"},\"articleBody\":\"It is done.\"}"
                    + "</script></head><body><article><h1>Talks</h1><p>“It is done,” said Maria Lopez, the m"
                    + "ayor of the town.</p><p>It rained"
                    + " all night over the bridge, which was built when the river was not so wide.</p></arti"
                    + "cle></body></html>");

    static final List<String> TEXTS = List.of("""
            LIMA (Wire) — “The harbour,” said Ana Ruiz, 44, the mayor of Callao, “will open on Monday.” She told them
            on Sunday that 'no ship' had waited longer than two hours, and that Bloomly Corp. paid for it.

            "It's done," Mr. Ruiz's spokesman said. According to the Ministry of Transport, they asked whether the U.S.
            could help; Dr. J. Otero's brother-in-law, Juan "Tank" Otero, denied that.

            Q: Was it late?
            A: “No. We -- all of us -- were there.

            “Nobody slept,” added Ruiz.
            • “Never again” – Otero
            """);

    static final List<String> ARCHIVES =
            List.of("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://wire.example/a\r\n"
                    + "WARC-Date: 2026-03-01T08:30:00Z\r\nWARC-Record-ID: <urn:uuid:1d2a4c5e-0000-4000-8000-"
                    + "000000000001>\r\n"
                    + "Content-Type: application/http; msgtype=response\r\nContent-Length: 125\r\n\r\nHTTP/1"
                    + ".1 200 OK\r\nContent-Type:"
                    + " text/html; charset=utf-8\r\n\r\n<html><body><article><p>It is done, she said.</p></a"
                    + "rticle></body></html>\r\n\r\n\r\n");

    static final List<String> ENTITIES =
            List.of("{\"id\":\"Q1\",\"type\":\"PERSON\",\"name\":\"Maria Lopez\",\"aliases\":[\"M. Lopez\"],\"roles"
                    + "\":[\"mayor\"]}");

    static final List<String> CORRECTIONS = List.of(
            "{\"schemaVersion\":1,\"action\":\"SUPPRESS\",\"passageId\":\"p1\",\"at\":\"2026-03-01T08:30:00Z"
                    + "\",\"by\":\"desk\",\"why\":\"x\"}",
            "{\"schemaVersion\":1,\"action\":\"MERGE\",\"type\":\"PERSON\",\"entity\":\"M. Lopez\",\"intoTyp"
                    + "e\":\"PERSON\","
                    + "\"into\":\"Maria Lopez\",\"at\":\"2026-03-01T08:30:00Z\",\"by\":\"desk\",\"why\":\"x\"}");

    private Samples() {}

    private static String contract(ContractSchema record) {
        return new String(record.sample(), StandardCharsets.UTF_8);
    }
}
