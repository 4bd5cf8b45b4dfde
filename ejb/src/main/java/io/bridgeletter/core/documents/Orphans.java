package io.bridgeletter.core.documents;

import io.bridgeletter.core.documents.internal.OrphanFiles;
import io.bridgeletter.core.tenancy.Caller;
import io.bridgeletter.core.tenancy.Identity;
import io.bridgeletter.core.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Removes contents that were received a day ago and that no document names: uploads that a crash cut off. */
@ApplicationScoped
public class Orphans {
    private static final Logger LOG = Logger.getLogger("io.bridgeletter.documents");

    @Inject
    Identity identity;

    @Inject
    OrphanFiles files;

    public void collect() {
        files.removeIncoming();
        for (var tenant : identity.activeTenants()) {
            try {
                TenantScope.run(Caller.system(tenant), files::removeUnnamed);
            } catch (RuntimeException e) {
                // one tenant's failure must not silence the others
                LOG.errorf(e, "BLDOC0002: Orphans of tenant %s could not be removed", tenant.slug());
            }
        }
    }
}
