package ru.podyom.roadmap.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.document.Place;
import ru.podyom.roadmap.layout.FoundTable;
import ru.podyom.roadmap.layout.Verdict;
import ru.podyom.roadmap.layout.Wording;

/** Where the years of titles, of the term and of activities contradict each other. */
final class TermLints {

    private static final Pattern ON_YEARS = Pattern.compile("(?:^| )(?:на|за) 20\\d\\d");

    private final @Nullable YearSpan term;
    private final List<Lint> lints = new ArrayList<>();

    private TermLints(@Nullable YearSpan term) {
        this.term = term;
    }

    /** The years a programme is for, by what is said of them first: its term, its title, the caption of its plan. */
    static @Nullable YearSpan term(Known known, Passport passport, List<FoundTable> tables) {
        if (known.from() != null && known.to() != null) {
            boolean school = known.from().getMonthValue() == 9;
            return new YearSpan(known.from().getYear(), known.to().getYear(), school);
        }
        YearSpan stated =
                passport.term() == null ? null : YearSpan.first(passport.term().text());
        if (stated != null) {
            return stated;
        }
        YearSpan titled = passport.title() == null
                ? null
                : YearSpan.first(passport.title().text());
        return titled != null
                ? titled
                : tables.stream()
                        .filter(table -> table.verdict() == Verdict.PLAN)
                        .map(table -> YearSpan.first(table.caption()))
                        .filter(span -> span != null)
                        .findFirst()
                        .orElse(null);
    }

    static List<Lint> of(@Nullable YearSpan term, Lines lines, List<FoundTable> tables, List<ProposedNode> nodes) {
        TermLints lints = new TermLints(term);
        for (Lines.Line line : lines.texts()) {
            if (PassportReader.isTitle(line.text())) {
                lints.title(line.text(), line.place());
            }
        }
        for (FoundTable table : tables) {
            String caption = table.caption();
            boolean plan = table.verdict() == Verdict.PLAN && caption != null;
            if (plan && !PassportReader.isTitle(String.valueOf(caption))) {
                lints.title(String.valueOf(caption), table.place());
            }
        }
        nodes.stream().flatMap(ProposedNode::all).forEach(lints::activity);
        return lints.lints;
    }

    private void title(String title, Place place) {
        YearSpan span = YearSpan.first(title);
        if (term != null && span != null && !span.isSame(term)) {
            lints.add(new Lint(
                    LintCode.TITLE_TERM_DIFFERS,
                    place,
                    "в заголовке " + span + ", срок программы " + term,
                    "the title says " + span + ", the programme's term is " + term));
        }
    }

    private void activity(ProposedNode node) {
        if (term == null || !ON_YEARS.matcher(Wording.plain(node.title())).find()) {
            return;
        }
        for (YearSpan span : YearSpan.all(node.title())) {
            if (!span.isWithin(term)) {
                lints.add(new Lint(
                        LintCode.YEAR_OUTSIDE_TITLE,
                        node.place(),
                        "названы годы " + span + ", срок программы " + term,
                        "it names " + span + ", the programme's term is " + term));
                return;
            }
        }
    }
}
