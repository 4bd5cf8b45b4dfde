package io.bridgeletter.domain.tenancy;

/**
 * What a member is in a tenant; a member may hold several roles, and then may do what any of them permits.
 *
 * <p>Source: product, "Who may do what". Stored: add constants, never rename.
 */
public enum Role {
    VIEWER,
    OWNER,
    ANALYST,
    APPROVER,
    AUDITOR,
    ADMIN;

    /** True only when nothing narrows the permission: for an item of one's own ask {@link #permitsOnOwn}. */
    public boolean permits(Permission permission) {
        return switch (permission) {
            case SEE_VENDORS -> true;
            case OPEN_PRIVATE_DOCUMENTS, EXPORT_PACKETS -> this == ANALYST || this == APPROVER || this == AUDITOR;
            case ATTEST_OWN_ITEMS -> this == OWNER || this == ANALYST || this == APPROVER;
            case EDIT_VENDORS -> this == ANALYST || this == APPROVER;
            case DECIDE -> this == APPROVER;
            case READ_AUDIT_TRAIL -> this == APPROVER || this == AUDITOR || this == ADMIN;
            case ADMINISTER -> this == ADMIN;
        };
    }

    /**
     * True when the permission holds at least for what is one's own: documents of own items for a control owner, the
     * audit trail of own vendors for an analyst.
     */
    public boolean permitsOnOwn(Permission permission) {
        return permits(permission)
                || (this == OWNER && permission == Permission.OPEN_PRIVATE_DOCUMENTS)
                || (this == ANALYST && permission == Permission.READ_AUDIT_TRAIL);
    }

    /** True for those who can attest what they own: nobody else is made an owner of anything. */
    public boolean canOwn() {
        return permits(Permission.ATTEST_OWN_ITEMS);
    }
}
