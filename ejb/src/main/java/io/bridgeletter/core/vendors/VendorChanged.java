package io.bridgeletter.core.vendors;

import io.bridgeletter.domain.vendors.VendorId;

/**
 * Something changed that judgements depend on. Fired as the last step of the changing transaction, and observed in it,
 * so that the change and its consequences are stored together.
 */
public record VendorChanged(VendorId vendor) {}
