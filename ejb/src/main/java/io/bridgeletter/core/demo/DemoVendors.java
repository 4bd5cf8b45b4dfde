package io.bridgeletter.core.demo;

import static io.bridgeletter.domain.vendors.ServiceKind.AI_GATEWAY;
import static io.bridgeletter.domain.vendors.ServiceKind.MODEL_PROVIDER;
import static io.bridgeletter.domain.vendors.ServiceKind.OTHER;
import static io.bridgeletter.domain.vendors.Tier.T1;
import static io.bridgeletter.domain.vendors.Tier.T2;
import static io.bridgeletter.domain.vendors.Tier.T3;
import static io.bridgeletter.domain.vendors.Tier.T4;
import static io.bridgeletter.domain.vendors.VendorState.APPROVED;
import static io.bridgeletter.domain.vendors.VendorState.CONDITIONAL;
import static io.bridgeletter.domain.vendors.VendorState.IN_REVIEW;
import static io.bridgeletter.domain.vendors.VendorState.OFFBOARDED;
import static io.bridgeletter.domain.vendors.VendorState.PROSPECT;
import static io.bridgeletter.domain.vendors.VendorState.REJECTED;

import io.bridgeletter.core.demo.DemoVendor.Situation;
import java.util.List;

/** The invented vendors of the demonstration tenants, beside those that have sample documents. */
final class DemoVendors {
    private DemoVendors() {}

    static final List<DemoVendor> NORTHWIND = List.of(
            new DemoVendor("Northgate Router", "Northgate Systems GmbH", AI_GATEWAY, T2, APPROVED, Situation.BRIDGED),
            new DemoVendor("Relaymesh", "Relaymesh B.V.", AI_GATEWAY, T2, APPROVED, Situation.HOLE),
            new DemoVendor("Keyhub Gateway", "Keyhub Ltd", AI_GATEWAY, T1, CONDITIONAL, Situation.OTHER_ENTITY),
            new DemoVendor("Polymodel API", "Polymodel Inc.", MODEL_PROVIDER, T3, PROSPECT, Situation.ISO_ONLY),
            new DemoVendor("Weichenwerk KI", "Weichenwerk KI GmbH", AI_GATEWAY, T3, APPROVED, Situation.ISO_ONLY),
            new DemoVendor("Tokenford", "Tokenford, Inc.", AI_GATEWAY, T1, IN_REVIEW, Situation.UNCOVERED),
            new DemoVendor(
                    "Lakeshore Models", "Lakeshore Models, Inc.", MODEL_PROVIDER, T1, APPROVED, Situation.EXAMINED),
            new DemoVendor(
                    "Brightwater LLM", "Brightwater Research Ltd", MODEL_PROVIDER, T2, APPROVED, Situation.EXAMINED),
            new DemoVendor(
                    "Copperline Chat", "Copperline Software LLC", MODEL_PROVIDER, T2, IN_REVIEW, Situation.TYPE_ONE),
            new DemoVendor("Ostrava Mail", "Ostrava Mail s.r.o.", OTHER, T3, APPROVED, Situation.EXAMINED),
            new DemoVendor("Fjordlager", "Fjordlager AS", OTHER, T2, APPROVED, Situation.EXAMINED_UNASSIGNED),
            new DemoVendor("Meridian Payroll", "Meridian Payroll, Inc.", OTHER, T1, APPROVED, Situation.EXAMINED),
            new DemoVendor("Quillstone Sign", "Quillstone, Inc.", OTHER, T2, APPROVED, Situation.LATE_LETTER),
            new DemoVendor(
                    "Harborview Backup", "Harborview Storage LLC", OTHER, T1, CONDITIONAL, Situation.CATEGORY_MISSING),
            new DemoVendor("Silvervane Analytics", "Silvervane Analytics Ltd", OTHER, T2, IN_REVIEW, Situation.STALE),
            new DemoVendor("Cedarpoint Tickets", "Cedarpoint GmbH", OTHER, T3, APPROVED, Situation.EXAMINED),
            new DemoVendor("Bluequarry Vectors", "Bluequarry, Inc.", OTHER, T2, IN_REVIEW, Situation.LISTING),
            new DemoVendor("Ashgrove Observability", "Ashgrove Labs, Inc.", OTHER, T2, APPROVED, Situation.BRIDGED),
            new DemoVendor("Tidewell Identity", "Tidewell Corp.", OTHER, T1, APPROVED, Situation.EXAMINED),
            new DemoVendor("Larkfield HR", "Larkfield HR Ltd", OTHER, T2, APPROVED, Situation.EXAMINED_UNASSIGNED),
            new DemoVendor(
                    "Stonebridge Fax", "Stonebridge Communications, Inc.", OTHER, T4, OFFBOARDED, Situation.STALE),
            new DemoVendor(
                    "Vermillion Speech", "Vermillion Speech AG", MODEL_PROVIDER, T2, PROSPECT, Situation.NOTHING),
            new DemoVendor(
                    "Oakmont Translate",
                    "Oakmont Sprachdienste GmbH",
                    MODEL_PROVIDER,
                    T3,
                    APPROVED,
                    Situation.EXAMINED),
            new DemoVendor("Pelican Queue", "Pelican Queue, Inc.", OTHER, T3, APPROVED, Situation.UNCOVERED),
            new DemoVendor("Rookery Secrets", "Rookery Security Ltd", OTHER, T1, APPROVED, Situation.BRIDGED),
            new DemoVendor("Saltmarsh CDN", "Saltmarsh Networks, Inc.", OTHER, T2, APPROVED, Situation.EXAMINED),
            new DemoVendor("Thornbury Print", "Thornbury Print Ltd", OTHER, T4, APPROVED, Situation.NOTHING),
            new DemoVendor("Umbra Screening", "Umbra Screening S.A.S.", OTHER, T2, REJECTED, Situation.LISTING),
            new DemoVendor("Willowmere CRM", "Willowmere, Inc.", OTHER, T2, APPROVED, Situation.EXAMINED),
            new DemoVendor("Yarrow Surveys", "Yarrow Surveys B.V.", OTHER, T3, APPROVED, Situation.EXAMINED),
            new DemoVendor("Zephyr Maps", "Zephyr Maps, Inc.", OTHER, T4, APPROVED, Situation.NOTHING),
            new DemoVendor("Amberlight OCR", "Amberlight OCR GmbH", MODEL_PROVIDER, T2, IN_REVIEW, Situation.TYPE_ONE),
            new DemoVendor("Birchwood Legal Search", "Birchwood Legal Ltd", OTHER, T2, APPROVED, Situation.HOLE),
            new DemoVendor("Cobalt Guardrails", "Cobalt Guardrails, Inc.", AI_GATEWAY, T2, PROSPECT, Situation.LISTING),
            new DemoVendor("Dunmore Data Rooms", "Dunmore Data Rooms Ltd", OTHER, T1, APPROVED, Situation.EXAMINED));

    static final List<DemoVendor> CONTOSO = List.of(
            new DemoVendor("Kestrel Gateway", "Kestrel Gateway, Inc.", AI_GATEWAY, T1, IN_REVIEW, Situation.UNCOVERED),
            new DemoVendor("Mossbank Records", "Mossbank Records Ltd", OTHER, T1, APPROVED, Situation.EXAMINED),
            new DemoVendor(
                    "Finch Transcription",
                    "Finch Transcription GmbH",
                    MODEL_PROVIDER,
                    T2,
                    PROSPECT,
                    Situation.NOTHING));
}
