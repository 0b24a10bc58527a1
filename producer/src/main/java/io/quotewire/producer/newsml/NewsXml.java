package io.quotewire.producer.newsml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * Reads the XML of agencies: NITF, an item of NewsML-G2, or a message with items, by a parser that ignores DTDs and
 * external entities.
 */
public final class NewsXml {
    private static final Pattern ROOT = Pattern.compile(
            "<(?:[a-z0-9-]{1,20}:)?(nitf|newsitem|newsmessage|packageitem)[\\s>]", Pattern.CASE_INSENSITIVE);

    private NewsXml() {}

    /** Whether a file with this beginning seems to have such a format. */
    public static boolean is(String beginning) {
        return ROOT.matcher(beginning).find();
    }

    /**
     * The items of a document.
     *
     * @param fallbackId used for items without an id
     */
    public static List<NewsItem> read(String xml, String fallbackId) {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser().settings(ParseSettings.htmlDefault));
        List<NewsItem> items = new ArrayList<>();
        for (Element item : document.select("newsitem, *|newsitem")) {
            items.add(NewsMl.read(item, numbered(fallbackId, items.size())));
        }
        if (items.isEmpty()) {
            for (Element nitf : document.select("nitf, *|nitf")) {
                items.add(Nitf.read(nitf, numbered(fallbackId, items.size())));
            }
        }
        for (Element other : document.select("packageitem, *|packageitem, conceptitem, *|conceptitem")) {
            String name = other.normalName();
            items.add(new NewsItem.NoText(name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT)));
        }
        return items;
    }

    private static String numbered(String id, int before) {
        return before == 0 ? id : id + '#' + (before + 1);
    }
}
