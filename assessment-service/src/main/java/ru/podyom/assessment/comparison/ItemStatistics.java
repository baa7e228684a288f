package ru.podyom.assessment.comparison;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.comparison.ItemStatisticsView.AreaItems;
import ru.podyom.assessment.comparison.ItemStatisticsView.ItemFigures;
import ru.podyom.assessment.procedure.Item;
import ru.podyom.assessment.procedure.Items;
import ru.podyom.assessment.procedure.Procedures;
import ru.podyom.assessment.school.Schools;
import ru.podyom.assessment.statistics.Disclosure;
import ru.podyom.assessment.statistics.Figure;
import ru.podyom.assessment.territory.Territories;
import ru.podyom.runtime.access.Callers;
import ru.podyom.runtime.problem.Problems;

/** How the items of a procedure were done; pupils are read only as sums. */
@ApplicationScoped
class ItemStatistics {

    private final AgroalDataSource database;
    private final Callers callers;
    private final Schools schools;
    private final Territories territories;
    private final Procedures procedures;
    private final Items items;
    private final Disclosure disclosure;

    ItemStatistics(
            AgroalDataSource database,
            Callers callers,
            Schools schools,
            Territories territories,
            Procedures procedures,
            Items items,
            Disclosure disclosure) {
        this.database = database;
        this.callers = callers;
        this.schools = schools;
        this.territories = territories;
        this.procedures = procedures;
        this.items = items;
        this.disclosure = disclosure;
    }

    private record Question(Surroundings around, List<Item> items) {}

    ItemStatisticsView of(String procedure, @Nullable String school, @Nullable String territory) {
        Question question = QuarkusTransaction.requiringNew()
                .call(() -> new Question(
                        around(school, territory),
                        items.of(procedures.get(procedure).id())));
        List<String> maxScores = question.items().stream()
                .map(item -> Integer.toString(item.maxScore()))
                .toList();
        int smallest = disclosure.smallest();
        ItemSums sums = callers.asSystem("item statistics", () -> QuarkusTransaction.requiringNew()
                .call(() -> read(question.around(), procedure, maxScores, smallest)));
        return new ItemStatisticsView(procedure, views(question, sums));
    }

    private Surroundings around(@Nullable String school, @Nullable String territory) {
        if (school != null) {
            return Surroundings.of(schools.get(school), disclosure);
        }
        String path = territories.pathToList(territory);
        if (!disclosure.sees(path)) {
            throw Problems.forbidden("a school's caller asks by school");
        }
        return Surroundings.of(path, disclosure);
    }

    private ItemSums read(Surroundings around, String procedure, List<String> maxScores, int smallest)
            throws SQLException {
        try (Connection connection = database.getConnection()) {
            return ItemSums.read(connection, around, procedure, maxScores, smallest);
        }
    }

    private List<AreaItems> views(Question question, ItemSums sums) {
        List<Area> areas = question.around().areas();
        List<List<ItemFigures>> figures = areas.stream()
                .map(area -> (List<ItemFigures>) new ArrayList<ItemFigures>())
                .toList();
        for (int i = 0; i < question.items().size(); i++) {
            Item item = question.items().get(i);
            List<List<Figure>> columns =
                    new ItemColumns(sums, question.around().seen(), disclosure, i + 1).of(item.maxScore());
            for (int area = 0; area < areas.size(); area++) {
                figures.get(area).add(view(item, columns, area));
            }
        }
        List<AreaItems> views = new ArrayList<>();
        for (int area = 0; area < areas.size(); area++) {
            views.add(new AreaItems(areas.get(area).level(), areas.get(area).code(), figures.get(area)));
        }
        return views;
    }

    private static ItemFigures view(Item item, List<List<Figure>> columns, int area) {
        return new ItemFigures(
                item.number(),
                item.maxScore(),
                item.skill(),
                item.difficulty(),
                columns.get(0).get(area),
                columns.get(1).get(area),
                columns.get(2).get(area),
                columns.get(3).get(area),
                columns.get(4).get(area),
                columns.get(5).get(area));
    }
}
