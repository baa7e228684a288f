package ru.podyom.roadmap.plan;

import java.util.ArrayList;
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

    /** An activity with its days; {@code among} numbers the nodes of one list: sections and parts of one whole. */
    private record Dated(ProposedNode node, int among, Set<String> stems, List<Window> windows) {}

    static void of(List<ProposedNode> nodes, Function<ProposedNode, List<Window>> windows, List<Lint> lints) {
        List<Dated> dated = new ArrayList<>();
        gather(nodes, 0, windows, dated);
        for (int i = 0; i < dated.size(); i++) {
            for (int j = i + 1; j < dated.size(); j++) {
                Dated former = dated.get(i);
                Dated node = dated.get(j);
                if (areAlike(former, node) && areApart(former.windows(), node.windows())) {
                    lints.add(lint(former.node(), node.node()));
                }
            }
        }
    }

    /** Gives the next free number of a list. */
    private static int gather(
            List<ProposedNode> nodes, int among, Function<ProposedNode, List<Window>> windows, List<Dated> dated) {
        int next = among + 1;
        for (ProposedNode node : nodes) {
            List<Window> days = node.kind() == NodeKind.ACTIVITY ? windows.apply(node) : List.of();
            if (!days.isEmpty()) {
                dated.add(new Dated(node, among, stems(node.title()), days));
            }
            next = gather(node.children(), next, windows, dated);
        }
        return next;
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

    private static boolean areAlike(Dated one, Dated other) {
        int common = 0;
        for (String stem : one.stems()) {
            common += other.stems().contains(stem) ? 1 : 0;
        }
        // Within one list they may be steps of one work, that name it each: a group is made, then it meets.
        int measure = one.among() == other.among()
                ? Math.max(one.stems().size(), other.stems().size())
                : Math.min(one.stems().size(), other.stems().size());
        return common >= LEAST_COMMON && common >= measure * ALIKE;
    }

    /** Whether each has a time that the other has not. */
    private static boolean areApart(List<Window> some, List<Window> others) {
        return hasOther(some, others) && hasOther(others, some);
    }

    private static boolean hasOther(List<Window> some, List<Window> others) {
        return some.stream().anyMatch(window -> others.stream().noneMatch(window::overlaps));
    }
}
