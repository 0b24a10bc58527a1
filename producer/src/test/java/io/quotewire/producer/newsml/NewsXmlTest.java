package io.quotewire.producer.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.streaming.contract.Article;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsXmlTest {
    private static final String NITF = """
            <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd">
            <nitf><head><title>dam</title><docdata management-status="usable"><doc-id id-string="wire-1" regsrc="Wire"/>
            <date.issue norm="20260303T101500Z"/><du-key version="3"/>
            <key-list><keyword key="dam"/><keyword key="flood"/>
            </key-list><doc.copyright year="2026" holder="The Wire"/></docdata>
            <pubdata name="The Wire" position.section="World"/></head>
            <body><body.head><hedline><hl1>Dam holds</hl1></hedline>
            <byline>By <person>Ann Body</person></byline></body.head>
            <body.content><p>The dam <em>holds</em>, the mayor said.</p>
            <media><media-caption><p>A dam.</p></media-caption></media>
            <hl2>The night</h2></hl2><p>Nobody slept.</p></body.content></body></nitf>""";

    @Test
    void nitfIsReadWithoutPictures() {
        assertThat(article(NITF))
                .isEqualTo(Article.builder("wire-1")
                        .publisher("The Wire")
                        .title("Dam holds")
                        .body("The dam holds, the mayor said.\n\nThe night\n\nNobody slept.")
                        .publishedAt(Instant.parse("2026-03-03T10:15:00Z"))
                        .revision(3L)
                        .byline("Ann Body")
                        .section("World")
                        .keywords(List.of("dam", "flood"))
                        .copyright("© 2026 The Wire")
                        .build());
    }

    @Test
    void nitfStatusAndEmbargoAreRead() {
        assertThat(article(NITF.replace("\"usable\"", "\"canceled\"")).status()).isEqualTo(Article.Status.WITHDRAWN);
        Article held = article(NITF.replace("\"usable\"", "\"embargoed\"")
                .replace("<du-key", "<date.release norm=\"20260304T060000Z\"/><du-key"));
        assertThat(held.embargoedUntil()).isEqualTo(Instant.parse("2026-03-04T06:00:00Z"));
        assertThat(NewsXml.read(NITF.replace("\"usable\"", "\"embargoed\""), "f"))
                .containsExactly(
                        new NewsItem.Bad("date.release: missing or no date, though the text is under an embargo"));
    }

    @Test
    void newsMlMessageYieldsTextsAndOtherItems() {
        List<NewsItem> items = NewsXml.read("""
                <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
                <newsItem guid="urn:wire:1" version="2" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/>
                <provider><name>The Wire</name></provider><versionCreated>2026-03-03T11:00:00Z</versionCreated>
                <firstCreated>2026-03-03T10:00:00Z</firstCreated><pubStatus qcode="stat:usable"/></itemMeta>
                <contentMeta><by>By Ann Body</by><language tag="en"/><headline>Dam holds</headline>
                <subject><name>floods</name></subject></contentMeta>
                <rightsInfo><copyrightNotice>© The Wire</copyrightNotice>
                <usageTerms>no archive</usageTerms></rightsInfo>
                <contentSet><inlineXML contenttype="application/xhtml+xml">
                <html xmlns="http://www.w3.org/1999/xhtml"><head>
                <title>x</title></head><body><p>One.</p><p>Two.</p></body></html></inlineXML></contentSet></newsItem>
                <newsItem guid="urn:wire:2"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentSet>
                <remoteContent href="a.jpg"/></contentSet></newsItem>
                <newsItem guid="urn:wire:3">
                <itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:canceled"/></itemMeta>
                </newsItem><packageItem guid="urn:wire:4"/></itemSet></newsMessage>""", "file");

        assertThat(text(items.get(0)))
                .isEqualTo(Article.builder("urn:wire:1")
                        .publisher("The Wire")
                        .title("Dam holds")
                        .body("One.\n\nTwo.")
                        .language("en")
                        .publishedAt(Instant.parse("2026-03-03T10:00:00Z"))
                        .modifiedAt(Instant.parse("2026-03-03T11:00:00Z"))
                        .revision(2L)
                        .status(Article.Status.USABLE)
                        .byline("Ann Body")
                        .section("floods")
                        .usageTerms("no archive")
                        .keywords(List.of("floods"))
                        .copyright("© The Wire")
                        .build());
        assertThat(items.get(1)).isEqualTo(new NewsItem.NoText("picture"));
        assertThat(text(items.get(2)).status()).isEqualTo(Article.Status.WITHDRAWN);
        assertThat(items.get(3)).isEqualTo(new NewsItem.NoText("packageitem"));
    }

    @Test
    void newsMlMayHoldNitfOrPlainText() {
        String item = "<n:newsItem xmlns:n='http://iptc.org/std/nar/2006-10-01/' guid='g'>"
                + "<n:contentSet>%s</n:contentSet></n:newsItem>";

        assertThat(article(item.formatted("<n:inlineXML><nitf><body><body.content><p>One.</p><p>Two.</p></body.content>"
                                + "</body></nitf></n:inlineXML>"))
                        .body())
                .isEqualTo("One.\n\nTwo.");
        assertThat(article(item.formatted("<n:inlineData contenttype='text/plain'>One.\n\nTwo.</n:inlineData>"))
                        .body())
                .isEqualTo("One.\n\nTwo.");
        assertThat(NewsXml.read(item.formatted(""), "f"))
                .containsExactly(new NewsItem.Bad("contentSet: no text in it"));
    }

    @Test
    void documentThatBreaksOffYieldsOnlyTheItemsBefore() {
        NewsItem cut =
                new NewsItem.Bad("cut off in the middle: the document has no end tag, what is missing is not known");
        for (String end : List.of("<media>", "slept", "</body.content>", "</nitf>")) {
            assertThat(NewsXml.read(NITF.substring(0, NITF.lastIndexOf(end) + 2), "f"))
                    .as(end)
                    .containsExactly(cut);
        }
        String item = "<newsItem guid='%s'><contentSet><inlineXML><html><body><p>One.</p></body></html></inlineXML>"
                + "</contentSet></newsItem>";
        String message =
                "<newsMessage><itemSet>" + item.formatted("a") + item.formatted("b") + "</itemSet></newsMessage>";

        assertThat(NewsXml.read(message.substring(0, message.lastIndexOf("</p>")), "f"))
                .hasSize(2)
                .last()
                .isEqualTo(cut);
        assertThat(NewsXml.read(message.substring(0, message.indexOf("</newsItem>") + 11), "f"))
                .hasSize(2)
                .last()
                .isEqualTo(cut);
        assertThat(NewsXml.read(message.substring(0, message.lastIndexOf("</newsMessage>")), "f"))
                .hasSize(3)
                .last()
                .isEqualTo(cut);
        assertThat(NewsXml.read(message + "\n<!-- sent twice -->\n", "f"))
                .hasSize(2)
                .doesNotContain(cut);
    }

    @Test
    void unclosedElementsWithinAnItemAreNoBreak() {
        NewsItem whole = NewsXml.read(NITF.replace("</em>", "").replace("slept.</p>", "slept."), "f")
                .get(0);

        assertThat(text(whole).body()).endsWith("Nobody slept.");
    }

    @Test
    void otherXmlIsNotRecognised() {
        assertThat(NewsXml.is("<?xml version='1.0'?><rss><channel/></rss>")).isFalse();
        assertThat(NewsXml.is("<?xml version='1.0'?><nar:newsItem guid='a'>")).isTrue();
        assertThat(NewsXml.is(NITF)).isTrue();
    }

    private static Article article(String xml) {
        return text(NewsXml.read(xml, "file").get(0));
    }

    private static Article text(NewsItem item) {
        assertThat(item).isInstanceOf(NewsItem.Text.class);
        return ((NewsItem.Text) item).read().article();
    }
}
