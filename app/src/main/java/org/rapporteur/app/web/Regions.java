package org.rapporteur.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which part of the world a country code belongs to: the regions in which desks divide their work. */
public final class Regions {
    /** Whoever belongs to no country. */
    public static final String OTHER = "International";

    private static final Map<String, String> REGIONS = regions();

    private Regions() {}

    /** The regions in the order of the page. */
    public static List<String> all() {
        return List.of(
                "Europe",
                "Russia and Central Asia",
                "Middle East and North Africa",
                "Sub-Saharan Africa",
                "South Asia",
                "East Asia and Pacific",
                "Americas",
                OTHER);
    }

    /** The region of a story: that of the first who takes part and belongs to a country. */
    public static String of(List<String> codes) {
        return codes.stream()
                .filter(REGIONS::containsKey)
                .map(REGIONS::get)
                .findFirst()
                .orElse(OTHER);
    }

    /** What a code is called. */
    public static String country(String code) {
        for (String two : Locale.getISOCountries()) {
            Locale country = new Locale("", two);
            if (country.getISO3Country().equals(code)) {
                return country.getDisplayCountry(Locale.ENGLISH);
            }
        }
        return code;
    }

    private static Map<String, String> regions() {
        Map<String, String> regions = new LinkedHashMap<>();
        put(
                regions,
                "Europe",
                "ALB AND AUT BEL BGR BIH CHE CYP CZE DEU DNK ESP EST EUR FIN FRA GBR GRC HRV HUN IRL ISL ITA"
                        + " LIE LTU LUX LVA MCO MDA MKD MLT MNE NLD NOR POL PRT ROU SMR SRB SVK SVN SWE UKR VAT XKX BLR");
        put(regions, "Russia and Central Asia", "RUS ARM AZE GEO KAZ KGZ TJK TKM UZB MNG");
        put(
                regions,
                "Middle East and North Africa",
                "ARE BHR DZA EGY IRN IRQ ISR JOR KWT LBN LBY MAR OMN PSE QAT SAU SYR TUN" + " TUR YEM ESH");
        put(
                regions,
                "Sub-Saharan Africa",
                "AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI ERI ETH GAB GHA GIN GMB GNB GNQ"
                        + " KEN LBR LSO MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOM SSD STP SWZ SYC TCD TGO TZA UGA ZAF"
                        + " ZMB ZWE");
        put(regions, "South Asia", "AFG BGD BTN IND LKA MDV NPL PAK");
        put(
                regions,
                "East Asia and Pacific",
                "AUS BRN CHN FJI FSM HKG IDN JPN KHM KIR KOR LAO MAC MHL MMR MYS NRU NZL PHL PLW"
                        + " PNG PRK SGP SLB THA TLS TON TUV TWN VNM VUT WSM");
        put(
                regions,
                "Americas",
                "ARG ATG BHS BLZ BOL BRA BRB CAN CHL COL CRI CUB DMA DOM ECU GRD GTM GUY HND HTI JAM KNA LCA"
                        + " MEX NIC PAN PER PRY SLV SUR TTO URY USA VCT VEN");
        return regions;
    }

    private static void put(Map<String, String> regions, String region, String codes) {
        for (String code : codes.split(" ")) {
            regions.put(code, region);
        }
    }
}
