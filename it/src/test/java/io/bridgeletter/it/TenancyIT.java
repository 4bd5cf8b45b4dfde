package io.bridgeletter.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bridgeletter.core.register.Register;
import io.bridgeletter.core.register.VendorFilter;
import io.bridgeletter.core.register.VendorSort;
import io.bridgeletter.core.shared.NotSignedInException;
import io.bridgeletter.core.shared.PageRequest;
import io.bridgeletter.core.tenancy.Caller;
import io.bridgeletter.core.tenancy.Identity;
import io.bridgeletter.core.tenancy.TenantScope;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.UserTransaction;
import java.net.URISyntaxException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The two upper layers of isolation, and the number of queries of a list, inside the running server. */
@ExtendWith(ArquillianExtension.class)
class TenancyIT {
    @EJB(lookup = "java:global/bridgeletter/ejb/Register!io.bridgeletter.core.register.Register")
    Register register;

    @EJB(lookup = "java:global/bridgeletter/ejb/Identity!io.bridgeletter.core.tenancy.Identity")
    Identity identity;

    @Resource(lookup = "java:jboss/bridgeletter/EntityManagerFactory")
    EntityManagerFactory factory;

    @Resource
    UserTransaction transaction;

    @Deployment
    static WebArchive tests() throws URISyntaxException {
        return InServer.archive(TenancyIT.class);
    }

    @Test
    void without_a_tenant_a_service_refuses_instead_of_showing_everything() {
        assertThatThrownBy(() -> vendors(25)).isInstanceOf(NotSignedInException.class);
    }

    @Test
    void each_tenant_sees_its_own_vendors_only() {
        assertThat(in("contoso", 25)).isEqualTo(3);
        assertThat(in("northwind", 25)).isGreaterThanOrEqualTo(40);
    }

    @Test
    void a_second_tenant_in_one_transaction_is_an_error() throws Exception {
        transaction.begin();
        try {
            in("northwind", 5);
            assertThatThrownBy(() -> in("contoso", 5)).isInstanceOf(Exception.class);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void the_list_of_vendors_takes_the_same_number_of_queries_for_few_and_for_many_rows() {
        var few = InServer.queriesOf(factory, () -> in("northwind", 2));
        var many = InServer.queriesOf(factory, () -> in("northwind", 25));
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(4);
    }

    private long in(String slug, int size) {
        var tenant = identity.activeTenants().stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        return TenantScope.get(Caller.system(tenant), () -> vendors(size));
    }

    private long vendors(int size) {
        return register.list(VendorFilter.ALL, VendorSort.NAME, false, new PageRequest(0, size))
                .total();
    }
}
