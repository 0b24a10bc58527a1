package io.quotewire.page;

import io.quotewire.core.version.Sha256;
import io.quotewire.streaming.contract.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.UnaryOperator;

/**
 * The page as one document that includes its style, its script, the features of this server and the first data, so that
 * it works as soon as it is loaded.
 *
 * @param before the part sent before the first data
 * @param after the part sent after it
 * @param policy its content security policy: only its own script and style, by their hashes, and its own files; no text
 *     is ever read as markup
 */
record PageDocument(String before, String after, String policy) {
    private static final String STYLE = "<link rel=\"stylesheet\" href=\"page/files/page.css\">";
    private static final String SCRIPT = "<script type=\"module\" src=\"page/files/main.js\"></script>";
    private static final String KNOWN = "<script type=\"application/json\" id=\"known\">";

    /**
     * Assembles the document.
     *
     * @param files a file's text by its name
     * @throws IllegalStateException if the files do not fit together
     */
    static PageDocument of(PageParts parts, UnaryOperator<String> files) {
        String style = files.apply("page.css");
        String script = JoinedScript.of("main", name -> files.apply(name + ".js"));
        String html = files.apply("index.html");
        html = replaced(html, STYLE, meta(parts) + "\n<style>" + style + "</style>");
        html = replaced(html, SCRIPT, "<script type=\"module\">" + script + "</script>");
        String policy = "default-src 'none'; script-src 'self' " + hash(script) + "; style-src 'self' " + hash(style)
                + "; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
                + " frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types charts";
        int known = at(html, KNOWN) + KNOWN.length();
        return new PageDocument(html.substring(0, known), html.substring(known), policy);
    }

    /** The document with this data: JSON, escaped so that nothing in it is read as markup. */
    String with(String known) {
        return before + known.replace("<", "\\u003c") + after;
    }

    private static String replaced(String html, String tag, String by) {
        int at = at(html, tag);
        return html.substring(0, at) + by + html.substring(at + tag.length());
    }

    private static int at(String html, String tag) {
        int at = html.indexOf(tag);
        if (at < 0) {
            throw new IllegalStateException("index.html has no " + tag);
        }
        return at;
    }

    private static String meta(PageParts parts) {
        String json = new String(Json.write(parts), StandardCharsets.UTF_8);
        String escaped = json.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        return "<meta name=\"quotewire-parts\" content=\"" + escaped + "\">";
    }

    private static String hash(String text) {
        byte[] hash = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + '\'';
    }
}
