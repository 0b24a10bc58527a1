package io.quotewire.producer.file;

import io.quotewire.producer.page.PageBoilerplate;
import io.quotewire.producer.page.StrayParagraphs;
import io.quotewire.producer.text.HtmlText;
import io.quotewire.producer.text.PlainText;
import io.quotewire.producer.text.TextDecoding;
import io.quotewire.producer.web.WebAddress;
import io.quotewire.streaming.contract.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Reads an email newsletter as an article: its HTML, or its plain text if it has no HTML. Attachments and enclosed
 * messages are left out.
 */
final class MailArticle {
    private static final int DEEPEST = 8;
    private static final Pattern SIGNATURE = Pattern.compile("\\n-- ?\\n.*$", Pattern.DOTALL);
    private static final Pattern BRACKETS = Pattern.compile("^<|>$");

    private MailArticle() {}

    /**
     * Reads a message.
     *
     * @param fallbackId used if the message has no id
     * @throws IOException if it is not a message, or has no text
     */
    static Article of(String fallbackId, byte[] bytes) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
        String title = PlainText.line(Optional.ofNullable(message.getSubject()).orElse(""));
        String text = text(message, title);
        if (text.isEmpty()) {
            throw new IOException("a message without text");
        }
        Optional<String> id =
                header(message, "Message-ID").map(MailArticle::bare).filter(name -> !name.isEmpty());
        return Article.builder(id.map(name -> "mid:" + name).orElse(fallbackId))
                .url(header(message, "Archived-At")
                        .map(MailArticle::bare)
                        .flatMap(WebAddress::parse)
                        .filter(WebAddress::isWeb)
                        .map(WebAddress::canonical)
                        .orElse(null))
                .publisher(sender(message).orElse(null))
                .title(title.isEmpty() ? null : title)
                .body(text)
                .language(header(message, "Content-Language").orElse(null))
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
        Optional<Entity> html = part(message, "text/html", 0);
        String text = html.isPresent() ? ofHtml(html.get()) : "";
        if (text.isEmpty()) {
            Optional<Entity> plain = part(message, "text/plain", 0);
            text = plain.isPresent()
                    ? SIGNATURE.matcher(PlainText.tidy(decoded(plain.get()))).replaceFirst("")
                    : "";
        }
        return PlainText.tidy(StrayParagraphs.removed(text, List.of(title)));
    }

    private static String ofHtml(Entity part) throws IOException {
        Element body = Jsoup.parse(decoded(part)).body();
        body.select("[style~=(?i)display\\s*:\\s*none], img, [hidden]").remove();
        return HtmlText.of(PageBoilerplate.cleaned(body));
    }

    private static String decoded(Entity part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ((SingleBody) part.getBody()).writeTo(bytes);
        Optional<String> charset = Optional.ofNullable(part.getCharset());
        boolean declared = header(part, "Content-Type")
                .filter(type -> type.toLowerCase(Locale.ROOT).contains("charset"))
                .isPresent();
        return declared
                ? TextDecoding.decode(bytes.toByteArray(), charset.flatMap(TextDecoding::charset))
                : TextDecoding.decodeHtml(bytes.toByteArray(), Optional.empty());
    }

    /** The first part of a type that is not an attachment. */
    private static Optional<Entity> part(Entity entity, String type, int depth) {
        Body body = entity.getBody();
        if (body instanceof Multipart parts && depth < DEEPEST) {
            for (Entity inside : parts.getBodyParts()) {
                Optional<Entity> found = part(inside, type, depth + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
        boolean fits = body instanceof SingleBody && type.equalsIgnoreCase(entity.getMimeType());
        return fits && !attached ? Optional.of(entity) : Optional.empty();
    }

    private static Optional<String> header(Entity entity, String name) {
        return Optional.ofNullable(entity.getHeader().getField(name))
                .map(Field::getBody)
                .map(PlainText::line)
                .filter(value -> !value.isEmpty());
    }

    private static String bare(String bracketed) {
        return BRACKETS.matcher(bracketed.strip()).replaceAll("").strip();
    }
}
