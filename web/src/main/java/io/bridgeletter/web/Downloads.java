package io.bridgeletter.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.bridgeletter.core.documents.Content;
import java.net.URLEncoder;
import java.util.Map;

/** Headers with which a stranger's file can do no harm: saved, never shown, never run in our origin. */
public final class Downloads {
    private Downloads() {}

    public static Map<String, String> headers(Content content) {
        var plain = content.fileName().replaceAll("[^A-Za-z0-9._ -]", "_");
        var encoded = URLEncoder.encode(content.fileName(), UTF_8).replace("+", "%20");
        return Map.of(
                "Content-Type",
                content.mediaType(),
                "Content-Disposition",
                "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded,
                "Content-Security-Policy",
                "sandbox; default-src 'none'",
                "X-Content-Type-Options",
                "nosniff",
                "Cache-Control",
                "private, no-store",
                "ETag",
                "\"" + content.sha256() + "\"");
    }
}
