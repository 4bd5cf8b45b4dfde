package io.bridgeletter.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.stack.MailMessage;
import io.bridgeletter.stack.Stack;
import io.bridgeletter.stack.StackOptions;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The server is killed while it sends mails and reads documents, again and again: nothing that was due or taken is lost,
 * and only a mail that was on its way is sent twice. A stack of its own, because the other tests need their server.
 */
class CrashIT {
    private static final int KILLS = Integer.getInteger("bridgeletter.crash.kills", 3);
    private static final int OWNERS_PER_KILL = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static Stack stack;
    private static Client client;

    @BeforeAll
    static void start() {
        var run = Path.of(System.getProperty("bridgeletter.it.run")).resolveSibling("crash");
        StackSession.deleteOldData(run);
        stack = new Stack(StackOptions.forTests(Path.of(System.getProperty("bridgeletter.home")), run));
        client = new Client(stack);
        stack.start();
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void a_killed_server_loses_nothing_and_repeats_only_the_mail_that_was_on_its_way() throws Exception {
        var owners = KILLS * OWNERS_PER_KILL;
        var certain = 0;
        var taken = new ArrayList<String>();
        employ(owners);
        for (var kill = 1; kill <= KILLS; kill++) {
            var children = readers();
            var uploading = CompletableFuture.supplyAsync(CrashIT::uploadUntilItFails);
            var wanted = stack.mailbox().count() + OWNERS_PER_KILL / 2;
            await("mails before kill " + kill, () -> stack.mailbox().count() >= wanted);
            if (kill % 3 == 0) {
                killBetweenAnswerAndCommit();
                certain++;
            } else {
                Thread.sleep(kill * 61L % 150); // the count rises when a mail has arrived: not always right then
                stack.killServer();
            }
            taken.addAll(uploading.join());
            letLeasesRunOut();
            await("the end of the dead server's readers", () -> children.stream()
                    .noneMatch(ProcessHandle::isAlive));
            stack.startServer();
        }
        assertEveryOwnerHasTheReminder(owners, certain);
        assertEveryUploadIsReady(taken);
    }

    /** Owners of one user control each, whose review is today: a digest for every one of them. */
    private static void employ(int owners) throws SQLException {
        client.asTenantDo("northwind", """
                insert into member (tenant_id, id, version, email, display_name, roles, state, invited_at)
                select t.id, gen_random_uuid(), 0, 'crash-' || n || '@northwind.example', 'Owner ' || n, '{OWNER}',
                       'INVITED', now()
                from tenant t, generate_series(1, %d) n where t.slug = 'northwind';
                insert into cuec (tenant_id, id, version, vendor_id, evidence_id, position, text, owner_id, next_review)
                select m.tenant_id, gen_random_uuid(), 0, r.vendor_id, r.id, 1000 + row_number() over (),
                       'A control of ' || m.display_name, m.id, current_date
                from member m, (select e.vendor_id, e.id from evidence e join vendor v on v.id = e.vendor_id
                                where e.class = 'SOC2_TYPE2' and e.entity = v.legal_name and v.state = 'APPROVED'
                                  and e.period_to > current_date - 100 order by v.name limit 1) r
                where m.email like 'crash-%%';
                delete from reminder_round
                """.formatted(owners));
    }

    /** Uploads until the server is gone. What it answered 202 to is its promise. */
    private static List<String> uploadUntilItFails() {
        var promised = new ArrayList<String>();
        try {
            var vendor = client.asTenant("northwind", "select id from vendor where name = 'Tarn Data'")
                    .get(0);
            for (var number = 0; ; number++) {
                var name = Instant.now().toEpochMilli() + "-" + number + ".txt";
                var answer = client.upload(
                        "analyst",
                        client.api("northwind") + "/vendors/" + vendor + "/documents",
                        name,
                        ("Minutes " + name).getBytes(UTF_8));
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
                promised.add(Client.object(answer.body()).getString("id"));
                Thread.sleep(250);
            }
        } catch (UncheckedIOException e) {
            return promised;
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The worst moment, made certain: the mail server has taken the mail, and the server cannot write that down because
     * this test holds the table.
     */
    private static void killBetweenAnswerAndCommit() throws Exception {
        try (var connection = client.asOwner();
                var lock = connection.createStatement();
                var other = client.asOwner()) {
            connection.setAutoCommit(false);
            lock.execute("lock table digest in exclusive mode");
            await("the wait for the table", () -> waitsForDigest(other));
            stack.killServer();
            connection.rollback();
        }
    }

    private static boolean waitsForDigest(Connection connection) throws SQLException {
        return Client.column(
                        connection,
                        "select 1 from pg_locks where relation = 'digest'::regclass and not granted "
                                + "and mode = 'RowExclusiveLock'")
                .equals(List.of("1"));
    }

    /** What the dead server had claimed; a test does not wait for five minutes. Nobody else runs at this moment. */
    private static void letLeasesRunOut() throws SQLException {
        try (var connection = client.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("update work set due_at = now(), lease_until = null where lease_until is not null");
        }
    }

    private static void assertEveryOwnerHasTheReminder(int owners, int certain) throws Exception {
        await("the last mail", () -> digestsToSend() == 0);
        Map<String, List<MailMessage>> mails = stack.mailbox().messages().stream()
                .filter(mail -> mail.deliveredTo().startsWith("crash-"))
                .collect(groupingBy(MailMessage::deliveredTo));
        var repeated = mails.values().stream().mapToInt(of -> of.size() - 1).sum();
        System.out.printf(
                "%d kills, %d of them between answer and commit: %d owners, %d with a mail, %d mails repeated%n",
                KILLS, certain, owners, mails.size(), repeated);
        assertThat(mails).hasSize(owners);
        assertThat(repeated).as("mails that were on their way").isBetween(certain, KILLS);
        assertThat(mails.values()).allSatisfy(of -> assertThat(of)
                .as("a mail program can drop the second one")
                .extracting(MailMessage::messageId)
                .containsOnly(of.get(0).messageId()));
    }

    private static int digestsToSend() throws SQLException {
        try (var connection = client.asOwner()) {
            return Client.column(connection, "select 1 from work where kind = 'SEND_DIGEST'")
                    .size();
        }
    }

    private static void assertEveryUploadIsReady(List<String> taken) throws Exception {
        System.out.printf("%d uploads were answered before a kill%n", taken.size());
        assertThat(taken).hasSizeGreaterThan(KILLS);
        for (var id : taken) {
            await("document " + id, () -> state(id).equals("READY"));
        }
    }

    private static String state(String document) {
        var answer = client.get("analyst", client.api("northwind") + "/documents/" + document);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Client.object(answer.body()).getString("state");
    }

    /** The processes beside the server that parse documents. */
    private static List<ProcessHandle> readers() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info()
                        .commandLine()
                        .orElse("")
                        .contains(stack.options().run() + "/documents/extractor"))
                .toList();
    }

    private static void await(String what, Callable<Boolean> reached) throws Exception {
        var limit = Instant.now().plus(PATIENCE);
        while (!reached.call()) {
            assertThat(Instant.now()).as("waited too long for " + what).isBefore(limit);
            Thread.sleep(5);
        }
    }
}
