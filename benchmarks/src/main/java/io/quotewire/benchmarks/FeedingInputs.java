package io.quotewire.benchmarks;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * Generates input for measuring the feeder, from sentences of this project. Needs nothing but a JDK, so {@code java
 * FeedingInputs.java} runs it directly. The same arguments give the same bytes.
 *
 * <pre>
 * jsonl COUNT FILE       articles of 2 KB, one a line
 * warc COUNT FILE        pages of 12 KB, one of four with JSON-LD, as WARC.gz with a member for each record
 * site FEEDS ITEMS FILE  feeds on 127.0.0.1 to .50, port 8899, until killed; writes their addresses
 * </pre>
 */
public final class FeedingInputs {
    private static final int BODY = 1_700;
    private static final int PORT = 8_899;
    private static final List<String> PEOPLE = List.of(
            "Marta Ellison",
            "Owen Hartley",
            "Priya Raman",
            "Dov Kessler",
            "Ana Lucia Prado",
            "Tomas Weller",
            "Grace Okafor",
            "Liam Petersen",
            "Helen Zhou",
            "Samir Haddad",
            "Ingrid Solberg",
            "Peter Vance");
    private static final List<String> PLACES = List.of(
            "Port Merrow", "Eastfield", "the Calder valley", "Lunden", "Northgate", "Brackwater", "Solvik", "Tarn");
    private static final List<String> BODIES = List.of(
            "the transport committee",
            "the water board",
            "the harbour authority",
            "the teachers' union",
            "the health ministry",
            "the central bank",
            "the city council",
            "the farmers' association");
    private static final List<String> SENTENCES = List.of(
            "%2$s will reopen the %4$s after %5$d weeks of repairs, %3$s said on Tuesday.",
            "“We found %5$d cracks that nobody had written down,” said %1$s, who led the inspection in %2$s.",
            "The work cost %5$d million, about twice what %3$s had planned when it asked for money two years ago.",
            "%1$s told reporters that the %4$s had been closed before anyone in %2$s was hurt.",
            "Residents of %2$s have complained since spring that buses take up to %5$d minutes longer.",
            "According to %3$s, traffic across the %4$s fell by %5$d percent in the first month.",
            "“It is the right decision, and it comes late,” %1$s said, adding that a report would follow.",
            "Shops near the %4$s lost customers, and at least %5$d of them have asked %3$s for help.",
            "A spokeswoman for %3$s declined to say who would pay if the repairs took more time.",
            "In %2$s, where most people work at the %4$s, the mood was calm but watchful.",
            "%1$s argued that the money would have been better spent on the schools, which need %5$d new rooms.",
            "The figures were published a day after %3$s had promised to look at each of the %5$d complaints.",
            "Engineers will return in %5$d days to measure again, and the results will be made public.",
            "“Nobody here wants another winter like the last one,” said %1$s, a nurse from %2$s.");
    private static final List<String> THINGS = List.of(
            "bridge", "tunnel", "reservoir", "rail line", "ferry dock", "power station", "market hall", "clinic");

    private final Random random;

    private FeedingInputs(long seed) {
        random = new Random(seed);
    }

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[1]);
        switch (arguments[0]) {
            case "jsonl" -> new FeedingInputs(1).jsonl(count, Path.of(arguments[2]));
            case "warc" -> new FeedingInputs(2).warc(count, Path.of(arguments[2]));
            case "site" -> new FeedingInputs(3).site(count, Integer.parseInt(arguments[2]), Path.of(arguments[3]));
            default -> throw new IllegalArgumentException("jsonl, warc or site, not " + arguments[0]);
        }
    }

    private void jsonl(int count, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            for (int i = 0; i < count; i++) {
                String line = String.format(
                        Locale.ROOT,
                        "{\"id\":\"wire-%08d\",\"url\":\"https://wire.example/%d/%s\",\"publisher\":\"wire.example\","
                                + "\"title\":\"%s\",\"publishedAt\":\"2026-%02d-%02dT%02d:%02d:00Z\","
                                + "\"body\":\"%s\"}\n",
                        i,
                        i,
                        of(THINGS).replace(' ', '-'),
                        sentence(),
                        1 + i % 12,
                        1 + i % 28,
                        i % 24,
                        i % 60,
                        String.join("\\n\\n", paragraphs()));
                out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void warc(int count, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            for (int i = 0; i < count; i++) {
                byte[] page = page(i).getBytes(StandardCharsets.UTF_8);
                String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                        + page.length + "\r\n\r\n";
                String head = String.join(
                        "\r\n",
                        "WARC/1.0",
                        "WARC-Type: response",
                        String.format(Locale.ROOT, "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012d>", i),
                        String.format(Locale.ROOT, "WARC-Date: 2026-03-01T00:%02d:%02dZ", i / 60 % 60, i % 60),
                        "WARC-Target-URI: https://news" + i % 40 + ".example/story/" + i,
                        "Content-Type: application/http; msgtype=response",
                        "Content-Length: " + (http.length() + page.length),
                        "\r\n");
                GZIPOutputStream member = new GZIPOutputStream(out);
                member.write((head + http).getBytes(StandardCharsets.US_ASCII));
                member.write(page);
                member.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                member.finish();
            }
        }
    }

    private String page(int number) {
        String title = sentence();
        StringBuilder page = new StringBuilder(20_000);
        page.append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(title);
        page.append(" | News ").append(number % 40).append("</title>");
        page.append("<meta property=\"og:title\" content=\"").append(title).append("\">");
        page.append("<meta property=\"article:published_time\" content=\"2026-03-01T10:00:00Z\">");
        List<String> paragraphs = paragraphs();
        if (number % 4 == 0) {
            page.append("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\","
                    + "\"@type\":\"NewsArticle\",");
            page.append("\"headline\":\"").append(title).append("\",\"articleBody\":\"");
            page.append(String.join("\\n\\n", paragraphs)).append("\"}</script>");
        }
        page.append("<style>")
                .append(".a{margin:0;padding:1em} ".repeat(120))
                .append("</style></head><body><header><ul>");
        for (int i = 0; i < 40; i++) {
            page.append("<li class=\"nav-item\"><a href=\"/section/")
                    .append(i)
                    .append("\">Section ")
                    .append(i)
                    .append("</a></li>");
        }
        page.append("</ul></header><main><article><h1>").append(title).append("</h1><p class=\"byline\">By ");
        page.append(of(PEOPLE)).append("</p><div class=\"story-body\">");
        paragraphs.forEach(paragraph -> page.append("<p>").append(paragraph).append("</p>\n"));
        page.append("</div></article><aside><h2>More news</h2><ul>");
        for (int i = 0; i < 60; i++) {
            page.append("<li class=\"teaser\"><a href=\"/story/")
                    .append(random.nextInt(9_999))
                    .append("\"><img src=\"/i/");
            page.append(i)
                    .append(".jpg\" alt=\"\"><span>")
                    .append(of(PEOPLE))
                    .append(" in ")
                    .append(of(PLACES));
            page.append("</span></a></li>");
        }
        page.append("</ul></aside></main><footer><p>All rights reserved.</p></footer><script>");
        page.append("window.track=function(e){return e+1};".repeat(80)).append("</script></body></html>");
        return page.toString();
    }

    private void site(int feeds, int items, Path list) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("0.0.0.0"), PORT), 200);
        server.setExecutor(Executors.newFixedThreadPool(16));
        StringBuilder addresses = new StringBuilder();
        for (int i = 0; i < feeds; i++) {
            byte[] feed = feed(i, items);
            server.createContext("/feed/" + i, exchange -> {
                try (exchange) {
                    exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
                    exchange.sendResponseHeaders(200, feed.length);
                    exchange.getResponseBody().write(feed);
                }
            });
            addresses
                    .append("http://127.0.0.")
                    .append(1 + i % 50)
                    .append(':')
                    .append(PORT)
                    .append("/feed/")
                    .append(i)
                    .append('\n');
        }
        server.start();
        Files.writeString(list, addresses);
    }

    private byte[] feed(int number, int items) {
        ByteArrayOutputStream feed = new ByteArrayOutputStream();
        feed.writeBytes("<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
                .getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < items; i++) {
            feed.writeBytes(("<item><title>" + sentence() + "</title><link>https://feed" + number + ".example/" + i
                            + "</link><content:encoded><![CDATA[<p>" + String.join("</p><p>", paragraphs())
                            + "</p>]]></content:encoded></item>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        feed.writeBytes("</channel></rss>".getBytes(StandardCharsets.UTF_8));
        return feed.toByteArray();
    }

    private List<String> paragraphs() {
        StringBuilder body = new StringBuilder(BODY + 200);
        while (body.length() < BODY) {
            body.append(sentence()).append(random.nextInt(3) == 0 ? "\n" : " ");
        }
        return body.toString().lines().map(String::strip).toList();
    }

    private String sentence() {
        String written = String.format(
                Locale.ROOT, of(SENTENCES), of(PEOPLE), of(PLACES), of(BODIES), of(THINGS), 2 + random.nextInt(97));
        return Character.toUpperCase(written.charAt(0)) + written.substring(1);
    }

    private String of(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
