package io.quotewire.producer.newsml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * Reads the XML of agencies: NITF, an item of NewsML-G2, or a message with items, by a parser that ignores DTDs and
 * external entities. Of a document that breaks off, as after an interrupted copy, it reads the items before.
 */
public final class NewsXml {
    private static final Pattern ROOT = Pattern.compile(
            "<(?:[a-z0-9-]{1,20}:)?(nitf|newsitem|newsmessage|packageitem)[\\s>]", Pattern.CASE_INSENSITIVE);

    private static final NewsItem CUT_OFF =
            new NewsItem.Bad("cut off in the middle: the document has no end tag, what is missing is not known");

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
        Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault).setTrackPosition(true);
        Document document = Jsoup.parse(xml, "", parser);
        List<NewsItem> items = new ArrayList<>();
        for (Element item : document.select("newsitem, *|newsitem")) {
            items.add(breaksOff(item, xml) ? CUT_OFF : NewsMl.read(item, numbered(fallbackId, items.size())));
        }
        if (items.isEmpty()) {
            for (Element nitf : document.select("nitf, *|nitf")) {
                items.add(breaksOff(nitf, xml) ? CUT_OFF : Nitf.read(nitf, numbered(fallbackId, items.size())));
            }
        }
        for (Element other : document.select("packageitem, *|packageitem, conceptitem, *|conceptitem")) {
            String name = other.normalName();
            items.add(new NewsItem.NoText(name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT)));
        }
        Element last = document.lastElementChild();
        if (last != null && breaksOff(last, xml) && !items.contains(CUT_OFF)) {
            items.add(CUT_OFF);
        }
        return items;
    }

    /** Whether the end of the document is all that ends the element. */
    private static boolean breaksOff(Element element, String xml) {
        Range end = element.endSourceRange();
        return end.isImplicit() && end.endPos() >= xml.length();
    }

    private static String numbered(String id, int before) {
        return before == 0 ? id : id + '#' + (before + 1);
    }
}
