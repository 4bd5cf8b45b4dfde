package io.bridgeletter.it;

import jakarta.persistence.EntityManagerFactory;
import java.io.File;
import java.net.URISyntaxException;
import java.util.stream.LongStream;
import org.assertj.core.api.Assertions;
import org.hibernate.SessionFactory;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** For tests that run beside the deployed application, with its classes in view. */
final class InServer {
    private InServer() {}

    static WebArchive archive(Class<?> test) throws URISyntaxException {
        var assertions = new File(Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return ShrinkWrap.create(WebArchive.class, test.getSimpleName() + ".war")
                .addClasses(test, InServer.class)
                .addAsLibrary(assertions)
                .setManifest(new StringAsset("""
                        Manifest-Version: 1.0
                        Dependencies: deployment.bridgeletter.ear, deployment.bridgeletter.ear.ejb.jar, org.hibernate
                        """));
    }

    /** The fewest of several tries: the statistics also count what jobs ask for at the same time. */
    static long queriesOf(EntityManagerFactory factory, Runnable work) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        return LongStream.range(0, 8)
                .map(turn -> {
                    var before = statistics.getPrepareStatementCount();
                    work.run();
                    return statistics.getPrepareStatementCount() - before;
                })
                .min()
                .orElseThrow();
    }
}
