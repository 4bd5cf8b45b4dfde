package io.bridgeletter.domain.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {
    @ParameterizedTest
    @CsvSource({
        "SEE_VENDORS,            all, all, all, all, all, all",
        "OPEN_PRIVATE_DOCUMENTS, no,  own, all, all, all, no",
        "ATTEST_OWN_ITEMS,       no,  all, all, all, no,  no",
        "EDIT_VENDORS,           no,  no,  all, all, no,  no",
        "DECIDE,                 no,  no,  no,  all, no,  no",
        "EXPORT_PACKETS,         no,  no,  all, all, all, no",
        "READ_AUDIT_TRAIL,       no,  no,  own, all, all, all",
        "ADMINISTER,             no,  no,  no,  no,  no,  all"
    })
    void permits_what_the_table_says(
            Permission permission,
            String viewer,
            String owner,
            String analyst,
            String approver,
            String auditor,
            String admin) {
        List<String> expected = List.of(viewer, owner, analyst, approver, auditor, admin);
        List<Role> roles = List.of(Role.values());
        for (Role role : roles) {
            String extent = role.permits(permission) ? "all" : role.permitsOnOwn(permission) ? "own" : "no";
            assertThat(extent).as("%s %s", role, permission).isEqualTo(expected.get(roles.indexOf(role)));
            assertThat(role.permitsOnOwn(permission)).isEqualTo(!extent.equals("no"));
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void lets_only_those_own_things_who_can_attest_them(Role role) {
        assertThat(role.canOwn())
                .isEqualTo(List.of(Role.OWNER, Role.ANALYST, Role.APPROVER).contains(role));
    }
}
