package io.bridgeletter.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * All that is needed to start the prepared server, for those who start it themselves, such as Arquillian.
 *
 * @param jbossHome the configured distribution; shared and never written to
 * @param baseDir this stack's {@code jboss.server.base.dir}, with the archive in {@code deployments}
 * @param vmArguments heap, collector and the like
 * @param systemProperties ports, addresses and folders
 * @param environment what the configuration and the application read: hosts, credentials, addresses
 * @param ports where it will listen
 */
public record ServerLaunch(
        Path jbossHome,
        Path baseDir,
        List<String> vmArguments,
        Map<String, String> systemProperties,
        Map<String, String> environment,
        Ports ports) {
    public ServerLaunch {
        vmArguments = List.copyOf(vmArguments);
        systemProperties = Map.copyOf(systemProperties);
        environment = Map.copyOf(environment);
    }
}
