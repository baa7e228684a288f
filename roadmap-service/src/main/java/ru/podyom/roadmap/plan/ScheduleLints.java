package ru.podyom.roadmap.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.layout.Wording;
import ru.podyom.roadmap.plan.Windows.Window;

/** What is wrong with the days that deadlines mean. */
final class ScheduleLints {

    private static final Pattern APPROVAL =
            Pattern.compile("утвержд.*(?:дорожн|план|программ)|(?:дорожн|план|программ).*утвержд");

    private final Windows windows;
    private final Map<String, List<Window>> compiled = new HashMap<>();
    private final List<Lint> lints = new ArrayList<>();

    private ScheduleLints(Windows windows) {
        this.windows = windows;
    }

    static List<Lint> of(
            Windows windows,
            List<ProposedNode> nodes,
            @Nullable LocalDate approvedOn,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        ScheduleLints schedules = new ScheduleLints(windows);
        List<ProposedNode> dated = nodes.stream()
                .flatMap(ProposedNode::all)
                .filter(node ->
                        node.kind() == NodeKind.ACTIVITY && !schedules.of(node).isEmpty())
                .toList();
        nodes.stream().flatMap(ProposedNode::all).forEach(schedules::unread);
        LocalDate approval = approvedOn != null ? approvedOn : schedules.promisedApproval(dated);
        for (ProposedNode node : dated) {
            schedules.approval(node, approval, approvedOn != null);
            schedules.term(node, from, to);
        }
        Contradictions.of(nodes, schedules::of, schedules.lints);
        return schedules.lints;
    }

    private List<Window> of(ProposedNode node) {
        String deadline = node.deadline();
        return deadline == null ? List.of() : compiled.computeIfAbsent(deadline, windows::of);
    }

    private void unread(ProposedNode node) {
        String deadline = node.deadline();
        if (deadline != null && !windows.reads(deadline)) {
            lints.add(new Lint(
                    LintCode.DEADLINE_UNREAD,
                    node.place(),
                    "срок «" + deadline + "» непонятен: его назовёт человек",
                    "the deadline " + deadline + " is not understood: a person has to name it"));
        }
    }

    /** The last day on which the plan itself says that it will be approved. */
    private @Nullable LocalDate promisedApproval(List<ProposedNode> dated) {
        for (ProposedNode node : dated) {
            String said =
                    Wording.plain(node.title() + " " + (node.expectedResult() == null ? "" : node.expectedResult()));
            List<Window> days = of(node);
            if (APPROVAL.matcher(said).find() && days.size() == 1 && days.get(0).to() != null) {
                return days.get(0).to();
            }
        }
        return null;
    }

    private void approval(ProposedNode node, @Nullable LocalDate approval, boolean known) {
        if (approval == null) {
            return;
        }
        for (Window window : of(node)) {
            LocalDate due = window.to();
            if (due != null && due.isBefore(approval)) {
                lints.add(new Lint(
                        LintCode.DUE_BEFORE_APPROVAL,
                        node.place(),
                        "срок «" + node.deadline() + "» раньше утверждения " + (known ? "" : "(по самому плану) ")
                                + day(approval),
                        "it is due (" + node.deadline() + ") before the approval"
                                + (known ? "" : ", which the plan itself puts") + " on " + approval));
                return;
            }
        }
    }

    private void term(ProposedNode node, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            return;
        }
        Window term = new Window(from, to);
        if (of(node).stream().anyMatch(window -> !window.overlaps(term))) {
            lints.add(new Lint(
                    LintCode.DUE_OUTSIDE_TERM,
                    node.place(),
                    "срок «" + node.deadline() + "» вне срока программы " + day(from) + "–" + day(to),
                    "it is due (" + node.deadline() + ") outside the programme's term " + from + " to " + to));
        }
    }

    private static String day(LocalDate day) {
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
