package io.bridgeletter.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Waits until a server really answers. A listening port says little: both servers listen long before they can work. */
final class Readiness {
    private static final Duration PAUSE = Duration.ofMillis(150);

    private Readiness() {}

    static void await(Child child, String url, Duration patience) {
        var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(20))
                .build();
        var deadline = System.nanoTime() + patience.toNanos();
        var last = "no answer";
        while (System.nanoTime() < deadline) {
            if (!child.alive()) {
                throw new StackException(child.name() + " ended while it was starting.\n" + child.tail());
            }
            try {
                var status = client.send(request, BodyHandlers.discarding()).statusCode();
                if (status == 200) {
                    return;
                }
                last = "status " + status;
            } catch (IOException e) {
                last = String.valueOf(e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StackException(child.name() + ": interrupted while waiting", e);
            }
            pause(child);
        }
        throw new StackException(child.name() + " was not ready after " + patience.toSeconds() + " s: " + url + " gave "
                + last + ".\n" + child.tail());
    }

    private static void pause(Child child) {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException(child.name() + ": interrupted while waiting", e);
        }
    }
}
