package io.bridgeletter.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the parts listen, always on 127.0.0.1. The first three are for people, the others for the parts themselves. */
public record Ports(int application, int keycloak, int mailbox, int database, int smtp, int management) {
    /** The setting that moves all ports at once. */
    public static final String SETTING = "BRIDGELETTER_PORT_OFFSET";

    private static final int HIGHEST = 65_535;

    public Ports {
        for (var port : List.of(application, keycloak, mailbox, database, smtp, management)) {
            if (port < 1 || port > HIGHEST) {
                throw new StackException("Port " + port + " does not exist. " + SETTING
                        + " moves every port; the highest that fits is " + (HIGHEST - 8432) + ".");
            }
        }
    }

    /** The default ports, all moved by the same number; refused where a browser could not open one of them. */
    public static Ports offset(int offset) {
        var ports = moved(offset);
        ports.refusedByBrowsers().ifPresent(port -> {
            var next = offset + 1;
            while (moved(next).refusedByBrowsers().isPresent()) {
                next++;
            }
            throw new StackException("Browsers refuse to open port " + port + ", which " + SETTING + "=" + offset
                    + " gives. The next offset that works is " + next + ".");
        });
        return ports;
    }

    private static Ports moved(int offset) {
        return new Ports(8080 + offset, 8180 + offset, 8025 + offset, 8432 + offset, 8125 + offset, 8090 + offset);
    }

    private Optional<Integer> refusedByBrowsers() {
        return Stream.of(application, keycloak, mailbox)
                .filter(BadPorts::contains)
                .findFirst();
    }

    /** Ports that nobody uses at this moment, for tests that run beside each other. */
    public static Ports free() {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < 6; i++) {
                sockets.add(new ServerSocket(0, 1, host()));
            }
            var ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
            return new Ports(ports.get(0), ports.get(1), ports.get(2), ports.get(3), ports.get(4), ports.get(5));
        } catch (IOException e) {
            throw new StackException("This machine has no free port on 127.0.0.1", e);
        } finally {
            sockets.forEach(Ports::release);
        }
    }

    /** The one address that anything here ever listens on. */
    static InetAddress host() throws UnknownHostException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    /** The ports of these parts, named for people, in the order of use. */
    Map<String, Integer> named() {
        var named = new LinkedHashMap<String, Integer>();
        named.put("the application", application);
        named.put("Keycloak (login)", keycloak);
        named.put("the mailbox page", mailbox);
        named.put("PostgreSQL", database);
        named.put("the mailbox (SMTP)", smtp);
        named.put("the server's management", management);
        return named;
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new StackException("Cannot release port " + socket.getLocalPort(), e);
        }
    }
}
