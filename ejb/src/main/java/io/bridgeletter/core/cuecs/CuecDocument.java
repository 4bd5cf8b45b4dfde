package io.bridgeletter.core.cuecs;

import java.util.UUID;

/** A document that can be attached. */
public record CuecDocument(UUID id, String fileName) {}
