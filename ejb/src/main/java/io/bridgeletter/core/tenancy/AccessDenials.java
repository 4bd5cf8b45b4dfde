package io.bridgeletter.core.tenancy;

import io.bridgeletter.domain.tenancy.Permission;

/** Where refusals for a missing role are kept. Implemented by the audit trail, which tenancy may not know. */
public interface AccessDenials {
    /** Records in a transaction of its own: the refused one is rolled back. */
    void record(Permission missing, String operation);
}
