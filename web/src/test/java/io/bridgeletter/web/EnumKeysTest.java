package io.bridgeletter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.core.audit.AuditAction;
import io.bridgeletter.core.redflags.RedFlagFilter;
import io.bridgeletter.domain.coverage.CoverageLabel;
import io.bridgeletter.domain.coverage.ImpossibleDate;
import io.bridgeletter.domain.coverage.LetterFault;
import io.bridgeletter.domain.cuecs.CuecStatus;
import io.bridgeletter.domain.documents.DocumentState;
import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.evidence.EvidenceState;
import io.bridgeletter.domain.evidence.Opinion;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.evidence.Visibility;
import io.bridgeletter.domain.redflags.Severity;
import io.bridgeletter.domain.reminders.ReminderKind;
import io.bridgeletter.domain.tenancy.Permission;
import io.bridgeletter.domain.tenancy.Role;
import io.bridgeletter.domain.vendorfiles.CuecConfirmation;
import io.bridgeletter.domain.vendorfiles.MaterialChanges;
import io.bridgeletter.domain.vendorfiles.SignatoryRole;
import io.bridgeletter.domain.vendors.DataClass;
import io.bridgeletter.domain.vendors.ServiceKind;
import io.bridgeletter.domain.vendors.VendorState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constant that pages, flags and mails put behind a prefix has its words. */
class EnumKeysTest {
    private static final Set<String> TERMS = Bundles.read("terms").keySet();
    private static final String RULES = "../domain/src/main/java/io/bridgeletter/domain/redflags";
    private static final Pattern REASON = Pattern.compile("\"(RF\\d+b?\\.[a-z][a-z-]+)\"");
    private static final Pattern ACTION =
            Pattern.compile("FlagAction\\.on\\((?:[^;,]|\\([^)]*\\))+,(?:[^;]*?\\?)?\\s*\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern OTHER_ACTION =
            Pattern.compile("FlagAction\\.on\\([^;]*?\\?\\s*\"[a-z-]+\"\\s*:\\s*\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern REQUEST = Pattern.compile("(?:->|\\?|:)\\s*\"([a-z]+(?:-[a-z]+)*)\"");

    static Stream<Arguments> prefixes() {
        return Stream.of(
                Arguments.of("severity.", Severity.values()),
                Arguments.of("state.", VendorState.values()),
                Arguments.of("kind.", ServiceKind.values()),
                Arguments.of("data.", DataClass.values()),
                Arguments.of("visibility.", Visibility.values()),
                Arguments.of("evidenceState.", EvidenceState.values()),
                Arguments.of("opinion.", Opinion.values()),
                Arguments.of("signatory.", SignatoryRole.values()),
                Arguments.of("changes.", MaterialChanges.values()),
                Arguments.of("confirmation.", CuecConfirmation.values()),
                Arguments.of("documentState.", DocumentState.values()),
                Arguments.of("cuecStatus.", CuecStatus.values()),
                Arguments.of("flagState.", RedFlagFilter.State.values()),
                Arguments.of("role.", Role.values()),
                Arguments.of("fault.", LetterFault.values()),
                Arguments.of("audit.", AuditAction.values()),
                Arguments.of("permission.", Permission.values()),
                Arguments.of("reminder.title.", ReminderKind.values()),
                Arguments.of("reminder.kind.", ReminderKind.values()));
    }

    @ParameterizedTest
    @MethodSource("prefixes")
    void every_constant_has_its_words(String prefix, Enum<?>... constants) {
        assertThat(constants).isNotEmpty();
        assertThat(TERMS).containsAll(keys(prefix, Arrays.stream(constants).map(Enum::name)));
    }

    @Test
    void every_class_and_category_has_its_words() {
        assertThat(TERMS)
                .containsAll(
                        keys("class.", Arrays.stream(EvidenceClass.values()).map(EvidenceClass::wireName)))
                .containsAll(keys(
                        "term.category.", Arrays.stream(TrustCategory.values()).map(TrustCategory::wireName)));
    }

    @Test
    void every_state_of_a_member_has_its_words() {
        assertThat(TERMS).containsAll(keys("memberState.", Stream.of("INVITED", "ACTIVE", "REMOVED")));
    }

    @Test
    void every_coverage_label_has_its_words() {
        var day = LocalDate.EPOCH;
        var labels = List.of(
                new CoverageLabel.ExaminedTo(day),
                new CoverageLabel.BridgedTo(day),
                new CoverageLabel.DaysUncovered(1),
                new CoverageLabel.Stale(),
                new CoverageLabel.TypeOneOnly(),
                new CoverageLabel.ListingOnly(),
                new CoverageLabel.NoReport());
        assertThat(labels).hasSameSizeAs(CoverageLabel.Headline.class.getPermittedSubclasses());
        assertThat(TERMS)
                .containsAll(
                        labels.stream().map(CoverageLabel.Headline::messageKey).toList());
    }

    @Test
    void every_reason_of_a_rule_has_its_sentence() {
        var reasons = Bundles.found(REASON, "Rule.java", RULES);
        assertThat(reasons).hasSizeGreaterThan(15);
        assertThat(TERMS)
                .containsAll(keys("reason.", reasons.stream()))
                .containsAll(keys(
                        "reason.RF2.",
                        Arrays.stream(ImpossibleDate.values())
                                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
    }

    @Test
    void every_action_of_a_rule_has_its_words() {
        var actions = Bundles.found(ACTION, "Rule.java", RULES);
        var others = Bundles.found(OTHER_ACTION, "Rule.java", RULES);
        assertThat(actions).contains("request-report", "assign-cuecs", "request-type-two", "add-alias");
        assertThat(others).contains("confirm-cuecs", "document-entity-link", "accept-report");
        assertThat(TERMS).containsAll(keys("action.", actions.stream())).containsAll(keys("action.", others.stream()));
    }

    @Test
    void every_state_of_a_request_has_its_words() {
        var words = Bundles.found(REQUEST, "RequestState.java", RULES);
        assertThat(words).contains("unanswered", "open", "no-such-document");
        assertThat(TERMS).containsAll(keys("term.request.", words.stream())).contains("term.request.none");
    }

    private static List<String> keys(String prefix, Stream<String> names) {
        return names.map(name -> prefix + name).toList();
    }
}
