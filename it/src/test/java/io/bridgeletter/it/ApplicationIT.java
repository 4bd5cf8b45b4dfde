package io.bridgeletter.it;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test against the running application, from outside. Arquillian starts the prepared server before the first one. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
abstract class ApplicationIT {
    final Client client = new Client(StackSession.stack());
}
