package io.quotewire.producer.format;

import io.quotewire.producer.web.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Records of web archives, sound ones and odd ones. */
public final class WarcRecords {
    private WarcRecords() {}

    public static final String PARAGRAPH =
            "<p>The river rose through the night and the wardens walked the dam until morning, she said.</p>";

    public static final String PAGE = "<html><head><title>Dam holds</title></head><body><article>" + PARAGRAPH.repeat(3)
            + "</article></body></html>";

    public static byte[] sound(String name) {
        return packed(warc(name, PAGE));
    }

    public static byte[] packed(String record) {
        return TestServer.gzip(bytes(record));
    }

    public static String warc(String name, String page) {
        String http =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + page.length() + "\r\n\r\n" + page;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://wire.example/" + name
                + "\r\nWARC-Date: 2026-03-03T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:" + UUID.randomUUID()
                + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length()
                + "\r\n\r\n" + http + "\r\n\r\n";
    }

    public static byte[] record(String address, String status, String type, String headers, byte[] body)
            throws IOException {
        byte[] http = joined(
                bytes("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n" + headers + "Content-Length: "
                        + body.length + "\r\n\r\n"),
                body);
        byte[] head = bytes("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2026-03-03T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:" + UUID.randomUUID()
                + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length
                + "\r\n\r\n");
        return TestServer.gzip(joined(head, http, bytes("\r\n\r\n")));
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] joined(byte[]... parts) throws IOException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.write(part);
        }
        return joined.toByteArray();
    }
}
