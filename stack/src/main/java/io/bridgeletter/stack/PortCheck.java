package io.bridgeletter.stack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;

/** Looks at all ports before anything starts: a taken one is said at once, with what to do, not as a part's stack trace. */
final class PortCheck {
    private PortCheck() {}

    static void requireFree(Ports ports) {
        var taken = new ArrayList<String>();
        ports.named().forEach((part, port) -> {
            if (isTaken(port)) {
                taken.add("Port " + port + ", which " + part + " needs, is already in use.");
            }
        });
        if (!taken.isEmpty()) {
            throw new StackException(String.join("\n", taken) + "\nStop the program that uses it, or move all ports: "
                    + Ports.SETTING + "=1000 adds 1000 to each of them.");
        }
    }

    private static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // what a finished server left in TIME_WAIT is no obstacle
            socket.bind(new InetSocketAddress(Ports.host(), port), 1);
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
