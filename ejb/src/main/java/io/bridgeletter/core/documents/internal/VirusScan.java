package io.bridgeletter.core.documents.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.bridgeletter.core.shared.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * Asks a ClamAV daemon about a content, where one is set. A daemon that does not answer lets nothing pass: documents
 * wait for it.
 */
@ApplicationScoped
public class VirusScan {
    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 120_000;
    private static final int MOST_ANSWER = 4096;

    /** What the daemon says; {@code CLEAN} without one. */
    public enum Verdict {
        CLEAN,
        INFECTED,
        TOO_LARGE,
        UNREACHABLE
    }

    /** Reads and closes the content. */
    public Verdict scan(InputStream content) throws IOException {
        try (content) {
            var host = Setting.BRIDGELETTER_CLAMAV_HOST.value();
            return host.isEmpty() ? Verdict.CLEAN : ask(host, Setting.BRIDGELETTER_CLAMAV_PORT.number(), content);
        }
    }

    private static Verdict ask(String host, int port, InputStream content) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            try {
                send(content, new DataOutputStream(socket.getOutputStream()));
            } catch (IOException e) {
                // it may have said why before it hung up
                return verdict(answer(socket));
            }
            return verdict(answer(socket));
        } catch (IOException e) {
            DocumentLog.LOG.scannerUnreachable(e);
            return Verdict.UNREACHABLE;
        }
    }

    /** The INSTREAM command: portions with their length before them, and an empty one at the end. */
    private static void send(InputStream content, DataOutputStream output) throws IOException {
        output.write("zINSTREAM\0".getBytes(US_ASCII));
        var buffer = new byte[64 * 1024];
        for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            if (read > 0) {
                output.writeInt(read);
                output.write(buffer, 0, read);
            }
        }
        output.writeInt(0);
        output.flush();
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(MOST_ANSWER), US_ASCII)
                .replace('\0', ' ')
                .strip();
    }

    /** Anything that is not a plain "OK" lets nothing pass. */
    private static Verdict verdict(String answer) {
        if (answer.endsWith(" FOUND")) {
            return Verdict.INFECTED;
        }
        if (answer.contains("size limit exceeded")) {
            return Verdict.TOO_LARGE;
        }
        return answer.equals("stream: OK") ? Verdict.CLEAN : Verdict.UNREACHABLE;
    }
}
