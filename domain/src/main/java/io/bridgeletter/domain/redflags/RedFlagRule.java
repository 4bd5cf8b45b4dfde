package io.bridgeletter.domain.redflags;

import io.bridgeletter.domain.vendorfiles.JudgementPolicy;
import io.bridgeletter.domain.vendorfiles.Service;
import io.bridgeletter.domain.vendorfiles.VendorFile;
import java.time.LocalDate;
import java.util.List;

/** One red flag as a pure function: the same file on the same day gives the same flags. */
public interface RedFlagRule {
    /** The flags that are open for the service; empty when there is nothing to say. */
    List<RedFlag> inspect(VendorFile file, Service service, LocalDate today, JudgementPolicy policy);
}
