package ru.podyom.roadmap.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.document.Format;
import ru.podyom.roadmap.document.Place;
import ru.podyom.roadmap.layout.Column;
import ru.podyom.roadmap.layout.FoundTable;
import ru.podyom.roadmap.layout.Link;
import ru.podyom.roadmap.layout.Verdict;
import ru.podyom.roadmap.plan.LintCode;
import ru.podyom.roadmap.plan.NodeKind;
import ru.podyom.roadmap.plan.Passport;
import ru.podyom.roadmap.plan.ProposedNode;
import ru.podyom.roadmap.schedule.Question;

/** What was read out of a document. */
@Schema(name = "ActivityImportReading")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReadingView(
        @Schema(description = "As the content shows") Format format,

        @Nullable @Schema(description = "Title of the programme, where it plainly stands")
        Found title,

        @Nullable @Schema(description = "Term in the document's words")
        Found term,

        @Nullable @Schema(description = "Number of the order")
        Found orderNumber,

        @Nullable @Schema(description = "Day of the order", examples = "2020-09-15")
        LocalDate orderedOn,

        @Schema(description = "Every table seen, and why it was not taken")
        List<Table> tables,

        @Schema(description = "What is doubtful") List<Lint> lints,

        @Schema(description = "Deadlines with several meanings")
        List<Doubt> questions,

        @Schema(description = "The proposed plan") List<Node> activities) {

    @Schema(name = "ActivityImportFound")
    record Found(@Schema(examples = "в течение года") String text, At place) {

        static @Nullable Found of(Passport.@Nullable Found found) {
            return found == null ? null : new Found(found.text(), At.of(found.place()));
        }
    }

    @Schema(name = "ActivityImportPlace")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record At(
            @Schema(examples = "строки 297–300") String ru,
            @Schema(examples = "lines 297–300") String en,

            @Nullable @Schema(description = "Sheet, or number of a Word table", examples = "plan.txt")
            String name,

            @Schema(examples = "112") int line,
            @Schema(examples = "114") int lastLine) {

        static At of(Place place) {
            return new At(place.russian(), place.english(), place.name(), place.line(), place.lastLine());
        }
    }

    @Schema(name = "ActivityImportTable")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Table(
            @Schema(description = "From 1", examples = "3") int number,
            At place,
            @Nullable @Schema(examples = "План мероприятий") String caption,
            List<Column> columns,
            Verdict verdict,

            @Schema(examples = "показатели, а не мероприятия")
            String ru,

            @Schema(examples = "indicators, not activities") String en,
            @Schema(examples = "40") int rows) {

        static Table of(FoundTable found) {
            return new Table(
                    found.table(),
                    At.of(found.place()),
                    found.caption(),
                    found.columns(),
                    found.verdict(),
                    found.verdict().russian(),
                    found.verdict().english(),
                    found.rows());
        }
    }

    @Schema(name = "ActivityImportLint")
    record Lint(
            LintCode code,
            At place,

            @Schema(examples = "срок раньше утверждения программы")
            String ru,

            @Schema(examples = "due before the programme was approved")
            String en) {

        static Lint of(ru.podyom.roadmap.plan.Lint lint) {
            return new Lint(lint.code(), At.of(lint.place()), lint.russian(), lint.english());
        }
    }

    @Schema(name = "ActivityImportQuestion")
    record Doubt(
            At place, @Schema(examples = "в течение года") String wording, Question question) {

        static Doubt of(StoredReading.Doubtful doubtful) {
            return new Doubt(At.of(doubtful.place()), doubtful.wording(), doubtful.question());
        }
    }

    @Schema(name = "ProposedActivity", description = "Wordings as printed, put together where they were divided")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Node(
            @Schema(description = "From 1 in printed order, for corrections", examples = "12")
            int node,

            At place,
            @Schema(examples = "3") int table,
            @Nullable @Schema(examples = "2.4.") String number,
            NodeKind kind,
            @Schema(examples = "Анализ результатов ВПР") String title,

            @Nullable @Schema(examples = "Один раз в четверть")
            String deadline,

            @Nullable @Schema(examples = "зам. директора") String responsible,
            @Nullable @Schema(examples = "учителя") String executor,
            @Nullable @Schema(examples = "ОО") String participant,
            @Nullable @Schema(examples = "УО") String controller,

            @Nullable @Schema(examples = "аналитическая справка")
            String expectedResult,

            @Nullable @Schema(examples = "выполнено") String completionMark,

            @Schema(description = "What is to be done, or reached, in each year")
            SortedMap<Integer, String> years,

            List<Link> links,
            List<Node> children) {

        static Node of(ProposedNode node, Map<ProposedNode, Integer> numbers) {
            return new Node(
                    Objects.requireNonNull(numbers.get(node), "every node has a number"),
                    At.of(node.place()),
                    node.table(),
                    node.number(),
                    node.kind(),
                    node.title(),
                    node.deadline(),
                    node.responsible(),
                    node.executor(),
                    node.participant(),
                    node.controller(),
                    node.expectedResult(),
                    node.completionMark(),
                    node.years(),
                    node.links(),
                    node.children().stream().map(child -> of(child, numbers)).toList());
        }
    }

    static ReadingView of(StoredReading stored) {
        Map<ProposedNode, Integer> numbers = AcceptedNodes.numbers(stored.plan());
        Passport passport = stored.plan().passport();
        return new ReadingView(
                stored.plan().format(),
                Found.of(passport.title()),
                Found.of(passport.term()),
                Found.of(passport.orderNumber()),
                passport.orderDate() == null ? null : passport.orderDate().day(),
                stored.plan().tables().stream().map(Table::of).toList(),
                stored.plan().lints().stream().map(Lint::of).toList(),
                stored.questions().stream().map(Doubt::of).toList(),
                stored.plan().nodes().stream()
                        .map(node -> Node.of(node, numbers))
                        .toList());
    }
}
