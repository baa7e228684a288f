package ru.podyom.bench;

/** One table on the standard output. */
final class Report {

    private Report() {}

    static void head(String title) {
        System.out.printf("%n### %s%n%n| what | median (range) |%n|---|---|%n", title);
    }

    static void row(String what, Object value) {
        System.out.printf("| %s | %s |%n", what, value);
    }

    static void verdict(String what, double ratio, String sign, double wanted) {
        boolean met = sign.equals("<=") ? ratio <= wanted : ratio >= wanted;
        System.out.printf(
                "| **%s** | **%.2f**, wanted %s %.2f: %s |%n", what, ratio, sign, wanted, met ? "met" : "not met");
    }
}
