package io.bridgeletter.web.api.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST API. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {}
