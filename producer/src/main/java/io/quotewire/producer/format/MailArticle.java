package io.quotewire.producer.format;

import io.quotewire.producer.page.PageBoilerplate;
import io.quotewire.producer.page.PageEnd;
import io.quotewire.producer.page.StrayParagraphs;
import io.quotewire.producer.text.HtmlText;
import io.quotewire.producer.text.PlainText;
import io.quotewire.producer.web.WebAddress;
import io.quotewire.streaming.contract.Article;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Reads an email newsletter as an article: its HTML, or its plain text if it has no HTML. Attachments and enclosed
 * messages are left out.
 */
public final class MailArticle {
    private static final Pattern SIGNATURE = Pattern.compile("\\n-- ?\\n.*$", Pattern.DOTALL);
    private static final Pattern BRACKETS = Pattern.compile("^<|>$");

    private MailArticle() {}

    /**
     * Reads a message.
     *
     * @param fallbackId used if the message has no id
     * @throws IOException if it is not a message, is cut off, or has no text
     */
    public static Article of(String fallbackId, byte[] bytes) throws IOException {
        Message message = MailParts.parsed(bytes);
        String title = PlainText.line(Optional.ofNullable(message.getSubject()).orElse(""));
        String text = text(message, title);
        if (text.isEmpty()) {
            throw new IOException("a message without text");
        }
        Optional<String> id =
                MailParts.header(message, "Message-ID").map(MailArticle::bare).filter(name -> !name.isEmpty());
        return Article.builder(id.map(name -> "mid:" + name).orElse(fallbackId))
                .url(MailParts.header(message, "Archived-At")
                        .map(MailArticle::bare)
                        .flatMap(WebAddress::parse)
                        .filter(WebAddress::isWeb)
                        .map(WebAddress::canonical)
                        .orElse(null))
                .publisher(sender(message).orElse(null))
                .title(title.isEmpty() ? null : title)
                .body(text)
                .language(MailParts.header(message, "Content-Language").orElse(null))
                .publishedAt(Optional.ofNullable(message.getDate())
                        .map(Date::toInstant)
                        .orElse(null))
                .build();
    }

    private static Optional<String> sender(Message message) {
        if (message.getFrom() == null || message.getFrom().isEmpty()) {
            return Optional.empty();
        }
        Mailbox from = message.getFrom().get(0);
        return Optional.ofNullable(from.getName())
                .map(PlainText::line)
                .filter(name -> !name.isEmpty())
                .or(() -> Optional.ofNullable(from.getDomain()));
    }

    private static String text(Message message, String title) throws IOException {
        Optional<Entity> html = MailParts.first(message, "text/html");
        String text = html.isPresent() ? ofHtml(html.get()) : "";
        if (text.isEmpty()) {
            Optional<Entity> plain = MailParts.first(message, "text/plain");
            text = plain.isPresent()
                    ? SIGNATURE
                            .matcher(PlainText.tidy(MailParts.decoded(plain.get())))
                            .replaceFirst("")
                    : "";
        }
        return PlainText.tidy(StrayParagraphs.removed(text, List.of(title)));
    }

    private static String ofHtml(Entity part) throws IOException {
        String html = MailParts.decoded(part);
        if (part instanceof Message && PageEnd.isInTag(html)) {
            throw new IOException("cut off in the middle: it ends within a tag");
        }
        Element body = Jsoup.parse(html).body();
        body.select("[style~=(?i)display\\s*:\\s*none], img, [hidden]").remove();
        return HtmlText.of(PageBoilerplate.cleaned(body));
    }

    private static String bare(String bracketed) {
        return BRACKETS.matcher(bracketed.strip()).replaceAll("").strip();
    }
}
