package io.bridgeletter.core.tenancy;

/**
 * Who the identity provider says is there. A person is known by issuer and subject; address and name are only shown.
 *
 * @param emailVerified only a verified address binds an invitation
 */
public record Login(String issuer, String subject, String email, boolean emailVerified, String name) {}
