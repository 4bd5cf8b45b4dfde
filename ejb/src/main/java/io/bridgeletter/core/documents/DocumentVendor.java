package io.bridgeletter.core.documents;

import java.util.UUID;

/** A vendor that has documents on file, as the filter offers it. */
public record DocumentVendor(UUID id, String name) {}
