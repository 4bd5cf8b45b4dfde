package io.bridgeletter.domain.coverage;

import io.bridgeletter.domain.vendorfiles.JudgementPolicy;
import io.bridgeletter.domain.vendorfiles.Service;
import io.bridgeletter.domain.vendorfiles.VendorFile;
import java.time.LocalDate;

/** From where a judgement is made: one service of a file, on one day of the tenant's calendar, under its policy. */
public record Standpoint(VendorFile file, Service service, LocalDate today, JudgementPolicy policy) {}
