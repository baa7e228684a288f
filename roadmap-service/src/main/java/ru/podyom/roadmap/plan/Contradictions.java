package ru.podyom.roadmap.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.podyom.roadmap.plan.Windows.Window;

/** Activities that say the same and are due at times that have nothing in common. */
final class Contradictions {

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final int STEM = 6;
    private static final int LEAST_COMMON = 4;
    private static final double ALIKE = 0.8;
    // What every title has says nothing of it.
    private static final Set<String> EMPTY = Set.of(
            "осущес", "органи", "провед", "реализ", "посред", "уровня", "работы", "работа", "ежегод", "ежемес",
            "числе");
    // Words for looking how things are.
    private static final Set<String> WATCHING = Set.of(
            "монито", "оценка", "оценки", "анализ", "диагно", "сбор", "сбора", "данных", "измере", "отслеж", "изучен");

    private Contradictions() {}

    static void of(List<ProposedNode> dated, Function<ProposedNode, List<Window>> windows, List<Lint> lints) {
        List<Set<String>> stems =
                dated.stream().map(node -> stems(node.title())).toList();
        for (int i = 0; i < dated.size(); i++) {
            for (int j = i + 1; j < dated.size(); j++) {
                if (areAlike(stems.get(i), stems.get(j))
                        && areApart(windows.apply(dated.get(i)), windows.apply(dated.get(j)))) {
                    lints.add(lint(dated.get(i), dated.get(j)));
                }
            }
        }
    }

    private static Lint lint(ProposedNode former, ProposedNode node) {
        return new Lint(
                LintCode.CONTRADICTING_SCHEDULES,
                node.place(),
                "срок «" + node.deadline() + "», а у похожего мероприятия («" + former.deadline() + "», "
                        + former.place().russian() + ") другой",
                "it is due " + node.deadline() + ", and an activity like it ("
                        + former.place().english() + ") " + former.deadline());
    }

    private static Set<String> stems(String title) {
        Set<String> stems = new HashSet<>();
        Matcher words = WORD.matcher(title.toLowerCase(Locale.ROOT).replace('ё', 'е'));
        while (words.find()) {
            String word = words.group();
            String stem = word.substring(0, Math.min(STEM, word.length()));
            if (WATCHING.contains(stem)) {
                stems.add("мониторинг");
            } else if (!EMPTY.contains(stem)) {
                stems.add(stem);
            }
        }
        return stems;
    }

    private static boolean areAlike(Set<String> some, Set<String> others) {
        int least = Math.min(some.size(), others.size());
        if (least < LEAST_COMMON) {
            return false;
        }
        int common = 0;
        for (String stem : some) {
            common += others.contains(stem) ? 1 : 0;
        }
        return common >= LEAST_COMMON && common >= least * ALIKE;
    }

    /** Whether each has a time that the other has not. */
    private static boolean areApart(List<Window> some, List<Window> others) {
        return hasOther(some, others) && hasOther(others, some);
    }

    private static boolean hasOther(List<Window> some, List<Window> others) {
        return some.stream().anyMatch(window -> others.stream().noneMatch(window::overlaps));
    }
}
