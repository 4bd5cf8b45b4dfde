package io.bridgeletter.web.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.bridgeletter.core.evidence.EvidenceDetail;
import io.bridgeletter.core.evidence.EvidenceInput;
import io.bridgeletter.core.evidence.EvidenceInput.Certificate;
import io.bridgeletter.core.evidence.EvidenceInput.Examination;
import io.bridgeletter.core.evidence.EvidenceInput.Letter;
import io.bridgeletter.domain.evidence.EvidenceClass;
import io.bridgeletter.domain.evidence.EvidenceState;
import io.bridgeletter.domain.evidence.Opinion;
import io.bridgeletter.domain.evidence.TrustCategory;
import io.bridgeletter.domain.evidence.Visibility;
import io.bridgeletter.domain.vendorfiles.CuecConfirmation;
import io.bridgeletter.domain.vendorfiles.MaterialChanges;
import io.bridgeletter.domain.vendorfiles.SignatoryRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is stored comes back from the page as it was, as far as its class has fields for it. */
class EvidenceFormTest {
    private static final Set<EvidenceClass> OF_ONE_DAY = Set.of(EvidenceClass.SOC2_TYPE1, EvidenceClass.SOC1_TYPE1);
    private static final Set<EvidenceClass> OF_A_PERIOD =
            Set.of(EvidenceClass.SOC2_TYPE2, EvidenceClass.SOC1_TYPE2, EvidenceClass.SOC3);
    private static final Certificate CERTIFICATE =
            new Certificate("ISO/IEC 27001:2022", "C-1", "Body", "Accreditor", day(1), day(2), List.of(day(3), day(4)));
    private static final Letter LETTER = new Letter(
            day(5), day(6), day(7), day(8), day(9), "A. Person", SignatoryRole.EXECUTIVE, MaterialChanges.NONE);

    @ParameterizedTest
    @EnumSource(EvidenceClass.class)
    void keeps_what_the_class_has_and_sends_nothing_else(EvidenceClass type) {
        var stored = values(type, examination(day(10), day(11), day(12)), CERTIFICATE, LETTER);
        assertThat(EvidenceForm.of(detail(stored)).input())
                .isEqualTo(values(type, examinationOf(type), certificateOf(type), letterOf(type)));
    }

    private static Examination examinationOf(EvidenceClass type) {
        if (OF_ONE_DAY.contains(type)) {
            return examination(null, null, day(12));
        }
        return OF_A_PERIOD.contains(type) ? examination(day(10), day(11), null) : Examination.NONE;
    }

    private static Certificate certificateOf(EvidenceClass type) {
        return type.isIsoCertificate() || type == EvidenceClass.BADGE ? CERTIFICATE : Certificate.NONE;
    }

    private static Letter letterOf(EvidenceClass type) {
        return type == EvidenceClass.BRIDGE_LETTER ? LETTER : Letter.NONE;
    }

    private static Examination examination(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate asOf) {
        return new Examination(
                List.of("One system", "Another"),
                "Auditor",
                Set.of(TrustCategory.SECURITY, TrustCategory.PRIVACY),
                Opinion.QUALIFIED,
                from,
                to,
                asOf);
    }

    private static EvidenceInput values(
            EvidenceClass type, Examination examination, Certificate certificate, Letter letter) {
        return new EvidenceInput(
                type,
                Visibility.PUBLIC,
                "Title",
                "https://trust.example",
                day(20),
                new UUID(0, 1),
                "Entity",
                day(21),
                examination,
                certificate,
                letter,
                Set.of(new UUID(0, 2), new UUID(0, 3)),
                "Notes");
    }

    private static EvidenceDetail detail(EvidenceInput values) {
        return new EvidenceDetail(
                new UUID(0, 9),
                1,
                new UUID(0, 8),
                values,
                EvidenceState.READ,
                day(22),
                CuecConfirmation.NOT_CONFIRMED,
                List.of(),
                null);
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2026, 1, number);
    }
}
