package io.quotewire.benchmarks;

import io.quotewire.producer.page.PageReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures how many pages of 170 KB one thread reads per second of CPU time. The pages are generated: menus, scripts,
 * teasers and comments around an article of 6 KB, every other one with a byline and a date in JSON-LD.
 *
 * <pre>bin/benchmark PageBenchmark [ROUNDS]</pre>
 */
public final class PageBenchmark {
    private static final int PAGES = 60;
    private static final int WARM_UP = 3;
    private static final int SIZE = 170_000;

    private PageBenchmark() {}

    /** Prints one figure per round, and the median. */
    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 7;
        PrintStream out = System.out;
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            pages.add(page(i));
        }
        List<Double> rates = new ArrayList<>();
        for (int round = -WARM_UP; round < rounds; round++) {
            double rate = rate(pages);
            if (round >= 0) {
                rates.add(rate);
                out.printf(Locale.ROOT, "%.0f pages/s%n", rate);
            }
        }
        rates.sort(Double::compare);
        out.printf(
                Locale.ROOT,
                "median %.0f pages/s of %d bytes%n",
                rates.get(rates.size() / 2),
                pages.get(0).length());
    }

    private static double rate(List<String> pages) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < pages.size(); i++) {
            URI address = URI.create("https://wire.example/news/" + i);
            if (PageReader.read(address, pages.get(i)).isEmpty()) {
                throw new IllegalStateException("no article found on page " + i);
            }
        }
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        return pages.size() * 1e9 / took;
    }

    private static String page(int number) {
        StringBuilder page = new StringBuilder(SIZE)
                .append("<!DOCTYPE html><html lang=\"en\"><head><title>Harbour ")
                .append(number)
                .append("</title>");
        if (number % 2 == 0) {
            page.append("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Harbour\",")
                    .append("\"datePublished\":\"2026-03-03T10:00:00Z\",\"author\":{\"name\":\"Ann Body\"}}</script>");
        }
        page.append("<style>")
                .append(".c1 .c2 { margin: 0 auto; padding: 1px } ".repeat(300))
                .append("</style></head><body>");
        menu(page, number);
        page.append(
                "<main><h1>Harbour</h1><div class=\"line\"><span>By Ann Body</span> <span>March 3, 2026</span></div>");
        for (int i = 0; i < 25; i++) {
            page.append("<p class=\"text\">The council of the harbour town voted on Tuesday to keep ferry ")
                    .append(number * 31 + i)
                    .append(" for another year. “We looked under every stone,” said Ann Body, who has run the "
                            + "shop on the ")
                    .append("quay since 1998, “and in the end the money was there.” The boats leave at nine.</p>");
        }
        page.append("</main>");
        teasers(page, number);
        page.append("<script>")
                .append("window.data.push({\"key\":\"value\",\"n\":1});".repeat(1_500))
                .append("</script>");
        while (page.length() < SIZE) {
            page.append("<div class=\"comment-item\"><span class=\"name\">Reader</span><p>I take this boat "
                            + "every week, ")
                    .append("and I shall write to the council about it again.</p><a href=\"#\">Reply</a></div>");
        }
        return page.append("<footer><p>© 2026 The Wire</p></footer></body></html>")
                .toString();
    }

    private static void menu(StringBuilder page, int number) {
        page.append("<nav><ul>");
        for (int i = 0; i < 150; i++) {
            page.append("<li class=\"menu-item\"><a href=\"/section/")
                    .append(i)
                    .append("\">Section ")
                    .append(number);
            page.append("</a></li>");
        }
        page.append("</ul></nav>");
    }

    private static void teasers(StringBuilder page, int number) {
        for (int i = 0; i < 60; i++) {
            page.append("<div class=\"card\"><h3><a href=\"/news/")
                    .append(number + i)
                    .append("\">Fish market to move to the north quay</a></h3><p>The stalls will stand where "
                            + "the old ice ")
                    .append("house was.</p><time datetime=\"2026-03-02\">2 March</time></div>");
        }
    }
}
