package io.bridgeletter.stack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The mailbox in a browser: a list, one mail as HTML, text and source, and the same as JSON for tests. */
final class MailboxPage {
    /** Own pages run no script; a mail's HTML is in a sandboxed frame and loads nothing from anywhere. */
    private static final String OWN_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'";

    private static final String MAIL_POLICY =
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline';"
                    + " img-src data:; form-action 'none'";

    private final Mailbox mailbox;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2, MailboxPage::daemon);

    private MailboxPage(Mailbox mailbox, HttpServer server) {
        this.mailbox = mailbox;
        this.server = server;
    }

    static MailboxPage start(Mailbox mailbox, int port) {
        try {
            var server = HttpServer.create(new InetSocketAddress(Ports.host(), port), 0);
            var page = new MailboxPage(mailbox, server);
            server.createContext("/", page::answer);
            server.setExecutor(page.threads);
            server.start();
            return page;
        } catch (IOException e) {
            throw new StackException("The mailbox page cannot be shown on port " + port, e);
        }
    }

    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isLocal(exchange.getRequestHeaders().getFirst("Host"))) {
                send(
                        exchange,
                        421,
                        "text/plain",
                        "This is not the address of the mailbox.\n".getBytes(UTF_8),
                        OWN_POLICY);
            } else if (exchange.getRequestURI().getPath().equals("/api/messages")) {
                api(exchange);
            } else if (!exchange.getRequestMethod().equals("GET")) {
                send(exchange, 405, "text/plain", "Only GET.\n".getBytes(UTF_8), OWN_POLICY);
            } else {
                page(exchange);
            }
        } catch (RuntimeException e) {
            send(exchange, 500, "text/plain", "The mailbox cannot be read.\n".getBytes(UTF_8), OWN_POLICY);
        }
    }

    private void api(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "GET" ->
                send(
                        exchange,
                        200,
                        "application/json",
                        MailboxJson.list(mailbox.messages()).getBytes(UTF_8),
                        OWN_POLICY);
            case "DELETE" -> {
                mailbox.clear();
                exchange.sendResponseHeaders(204, -1);
            }
            default -> send(exchange, 405, "text/plain", "GET or DELETE.\n".getBytes(UTF_8), OWN_POLICY);
        }
    }

    private void page(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.equals("/")) {
            send(
                    exchange,
                    200,
                    "text/html",
                    MailboxHtml.list(mailbox.messages()).getBytes(UTF_8),
                    OWN_POLICY);
            return;
        }
        var segments = path.split("/", -1);
        var mail = segments.length >= 3 && segments[1].equals("mail") ? mailbox.message(segments[2]) : null;
        if (mail == null || mail.isEmpty()) {
            send(exchange, 404, "text/html", MailboxHtml.missing().getBytes(UTF_8), OWN_POLICY);
            return;
        }
        var view = segments.length > 3 ? segments[3] : "";
        switch (view) {
            case "html" ->
                send(exchange, 200, "text/html", MailboxHtml.frame(mail.get()).getBytes(UTF_8), MAIL_POLICY);
            case "raw" -> send(exchange, 200, "text/plain", mail.get().raw().getBytes(ISO_8859_1), OWN_POLICY);
            default ->
                send(exchange, 200, "text/html", MailboxHtml.mail(mail.get()).getBytes(UTF_8), OWN_POLICY);
        }
    }

    /** A foreign site that lets its own name point here must not read the links in these mails. */
    static boolean isLocal(@org.jspecify.annotations.Nullable String host) {
        return host != null && host.matches("(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d+)?");
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body, String policy)
            throws IOException {
        var headers = exchange.getResponseHeaders();
        Map.of(
                        "Content-Type", type + "; charset=utf-8",
                        "Content-Security-Policy", policy,
                        "X-Content-Type-Options", "nosniff",
                        "Referrer-Policy", "no-referrer",
                        "Cache-Control", "no-store")
                .forEach(headers::set);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "mailbox-page");
        thread.setDaemon(true);
        return thread;
    }
}
