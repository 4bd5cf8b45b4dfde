package io.bridgeletter.core.documents.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.core.documents.internal.VirusScan.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a daemon that speaks ClamAV's protocol. */
class VirusScanTest {
    private final VirusScan scan = new VirusScan();

    @AfterEach
    void forget() {
        System.clearProperty("BRIDGELETTER_CLAMAV_HOST");
        System.clearProperty("BRIDGELETTER_CLAMAV_PORT");
    }

    @Test
    void lets_everything_pass_where_no_scanner_is_set() throws IOException {
        assertThat(scan.scan(content("EVIL"))).isEqualTo(Verdict.CLEAN);
    }

    @Test
    void sends_the_whole_content_and_believes_the_answer() throws IOException {
        var big = "x".repeat(300_000);
        assertThat(answered(big, seen -> seen.equals(big) ? "stream: OK\0" : "stream: Cut FOUND\0"))
                .isEqualTo(Verdict.CLEAN);
        assertThat(answered("EVIL", seen -> "stream: Eicar-Test-Signature FOUND\0"))
                .isEqualTo(Verdict.INFECTED);
    }

    @Test
    void lets_nothing_pass_that_is_too_large_for_the_scanner() throws IOException {
        assertThat(answered("x", seen -> "INSTREAM size limit exceeded. ERROR\0"))
                .isEqualTo(Verdict.TOO_LARGE);
    }

    @Test
    void lets_nothing_pass_when_the_answer_is_strange_or_missing() throws IOException {
        assertThat(answered("x", seen -> "something: else\0")).isEqualTo(Verdict.UNREACHABLE);
        assertThat(answered("x", seen -> "")).isEqualTo(Verdict.UNREACHABLE);
    }

    @Test
    void lets_nothing_pass_when_nobody_answers() throws IOException {
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            use(closed.getLocalPort());
        }
        assertThat(scan.scan(content("x"))).isEqualTo(Verdict.UNREACHABLE);
    }

    private Verdict answered(String content, Function<String, String> answer) throws IOException {
        try (var daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            use(daemon.getLocalPort());
            var served = CompletableFuture.runAsync(() -> serve(daemon, answer));
            var verdict = scan.scan(content(content));
            served.join();
            return verdict;
        }
    }

    private static void serve(ServerSocket daemon, Function<String, String> answer) {
        try (Socket socket = daemon.accept()) {
            var input = new DataInputStream(socket.getInputStream());
            var command = new byte[10];
            input.readFully(command);
            if (!Arrays.equals(command, "zINSTREAM\0".getBytes(US_ASCII))) {
                throw new IllegalStateException("Not the command");
            }
            var seen = new ByteArrayOutputStream();
            for (var length = input.readInt(); length > 0; length = input.readInt()) {
                seen.writeBytes(input.readNBytes(length));
            }
            socket.getOutputStream().write(answer.apply(seen.toString(UTF_8)).getBytes(US_ASCII));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void use(int port) {
        System.setProperty("BRIDGELETTER_CLAMAV_HOST", "127.0.0.1");
        System.setProperty("BRIDGELETTER_CLAMAV_PORT", String.valueOf(port));
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
