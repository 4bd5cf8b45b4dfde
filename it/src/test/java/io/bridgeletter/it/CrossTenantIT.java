package io.bridgeletter.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every endpoint there is, asked for another tenant's things. Found by itself: a new one is probed the day it appears. */
class CrossTenantIT extends ApplicationIT {
    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    private record Endpoint(String method, String path) {
        boolean namesAThing() {
            return path.replace("{tenant}", "").contains("{");
        }
    }

    /** The analyst works in both tenants; with every permission there, only the ids stand in the way. */
    @BeforeEach
    void mayDoEverythingAtContoso() throws SQLException {
        client.asTenantDo(
                "contoso",
                "update member set roles = '{ANALYST,APPROVER,ADMIN}' where email = 'analyst@northwind.example'");
    }

    @AfterEach
    void asBefore() throws SQLException {
        client.asTenantDo("contoso", "update member set roles = '{ANALYST}' where email = 'analyst@northwind.example'");
    }

    @Test
    void another_tenants_ids_are_404_and_write_nothing() throws SQLException {
        var before = fingerprint();
        var probed = 0;
        for (var endpoint : endpoints()) {
            if (endpoint.namesAThing()) {
                var answer = probe("analyst", endpoint, "contoso");
                assertThat(answer).as(endpoint.toString()).isEqualTo(404);
                probed++;
            }
        }
        assertThat(probed).isGreaterThanOrEqualTo(10);
        assertThat(fingerprint()).isEqualTo(before);
        System.getLogger("it").log(System.Logger.Level.INFO, "Cross-tenant: {0} endpoints probed", probed);
    }

    @Test
    void a_tenant_in_which_one_is_no_member_is_404_everywhere() {
        for (var endpoint : endpoints()) {
            assertThat(probe("viewer", endpoint, "contoso"))
                    .as(endpoint.toString())
                    .isEqualTo(404);
        }
    }

    @Test
    void without_a_token_everything_is_401() {
        for (var endpoint : endpoints()) {
            var request = HttpRequest.newBuilder(URI.create(address(endpoint, "northwind")))
                    .method(endpoint.method(), HttpRequest.BodyPublishers.noBody());
            assertThat(client.send(request).statusCode())
                    .as(endpoint.toString())
                    .isEqualTo(401);
        }
    }

    @Test
    void a_viewer_may_change_nothing() {
        for (var endpoint : endpoints()) {
            if (!endpoint.method().equals("GET")) {
                assertThat(probe("viewer", endpoint, "northwind"))
                        .as(endpoint.toString())
                        .isEqualTo(403);
            }
        }
    }

    private int probe(String user, Endpoint endpoint, String tenant) {
        if (endpoint.path().endsWith("/documents") && endpoint.method().equals("POST")) {
            return client.upload(user, address(endpoint, tenant), "probe.txt", "probe".getBytes(UTF_8))
                    .statusCode();
        }
        var body = endpoint.method().equals("GET")
                ? null
                : BODIES.getOrDefault(endpoint.path(), "{}")
                        .replace("#evidence#", foreignIds().getOrDefault("evidence", ""));
        return client.send(user, endpoint.method(), address(endpoint, tenant), body, "If-Match", "\"0\"")
                .statusCode();
    }

    private static final Map<String, String> BODIES = Map.of(
            "/{tenant}/vendors", "{\"legalName\": \"Probe\", \"kind\": \"OTHER\"}",
            "/{tenant}/vendors/{vendor}", "{\"legalName\": \"Probe\", \"kind\": \"OTHER\"}",
            "/{tenant}/vendors/{vendor}/services", "{\"name\": \"Probe\", \"kind\": \"OTHER\", \"tier\": \"T2\"}",
            "/{tenant}/vendors/{vendor}/evidence",
                    "{\"class\": \"other\", \"visibility\": \"PRIVATE\", \"title\": \"Probe\"}",
            "/{tenant}/vendors/{vendor}/cuecs", "{\"evidence\": \"#evidence#\", \"text\": \"Probe\"}",
            "/{tenant}/vendors/{vendor}/holes",
                    "{\"report\": \"#evidence#\", \"from\": \"2025-01-01\", \"to\": \"2025-02-01\", \"reason\": \"Probe\"}",
            "/{tenant}/cuecs/{cuec}", "{\"status\": \"PLANNED\"}",
            "/{tenant}/documents/{document}/facts/{fact}", "{\"state\": \"accepted\"}",
            "/{tenant}/documents/{document}/questions/{question}", "{\"answer\": \"Probe\"}");

    private String address(Endpoint endpoint, String tenant) {
        var ids = foreignIds();
        return client.url() + "/api/v1"
                + PARAMETER
                        .matcher(endpoint.path())
                        .replaceAll(found -> found.group(1).equals("tenant")
                                ? tenant
                                : ids.getOrDefault(found.group(1), "00000000-0000-4000-8000-000000000000"));
    }

    /** Ids of Northwind Bank, by the name that paths give them. */
    private Map<String, String> foreignIds() {
        try {
            var ids = new LinkedHashMap<String, String>();
            for (var name : List.of("vendor", "document", "cuec", "evidence", "service", "fact", "question")) {
                ids.put(
                        name,
                        client.asTenant("northwind", "select id from " + name + " order by id limit 1")
                                .get(0));
            }
            ids.put(
                    "vendor",
                    client.asTenant("northwind", "select vendor_id from evidence order by id limit 1")
                            .get(0));
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Number and newest version of every row of Northwind Bank, but for the trail. */
    private Map<String, List<String>> fingerprint() throws SQLException {
        var prints = new LinkedHashMap<String, List<String>>();
        for (var table : List.of(
                "vendor",
                "service",
                "document",
                "evidence",
                "cuec",
                "cuec_evidence",
                "member",
                "accepted_hole",
                "fact",
                "question")) {
            prints.put(
                    table,
                    client.asTenant(
                            "northwind",
                            "select md5(string_agg(x::text, ',' order by x::text)) from "
                                    + (table.equals("document")
                                            ? "(select id, file_name, sha256 from document)"
                                            : table)
                                    + " x"));
        }
        return prints;
    }

    private static List<Endpoint> endpoints() {
        var endpoints = new ArrayList<Endpoint>();
        for (var type : new ClassFileImporter().importPackages("io.bridgeletter.web.api")) {
            if (!type.isAnnotatedWith(Path.class)) {
                continue;
            }
            var root = type.getAnnotationOfType(Path.class).value();
            for (var method : type.getMethods()) {
                for (var verb : METHODS) {
                    if (method.isAnnotatedWith(verb)) {
                        var sub = method.isAnnotatedWith(Path.class)
                                ? method.getAnnotationOfType(Path.class).value()
                                : "";
                        endpoints.add(new Endpoint(
                                verb.getAnnotation(HttpMethod.class).value(), root + sub));
                    }
                }
            }
        }
        assertThat(endpoints).hasSizeGreaterThanOrEqualTo(17);
        return endpoints;
    }
}
